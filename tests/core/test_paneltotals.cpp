#include "models/core/pagefigures.h"
#include "tests/core/panelfiguresample.h"
#include "tests/core/panelsample.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace {

core::Figure totals(const core::Dataset &dataset, core::ChartKind chart, const core::Filter &filter = {},
                    const std::string &measure = {}, bool guarded = false)
{
    core::FigureSpec spec;
    spec.subject = core::FigureSubject::Totals;
    spec.chart = chart;
    spec.measure = measure;
    spec.guarded = guarded;
    auto figure = core::build(dataset, filter, spec);
    REQUIRE(figure);
    return std::move(figure).value();
}

const core::Mark &of(const core::Figure &figure, const std::string &measure)
{
    const auto found = std::ranges::find_if(
        figure.marks, [&](const core::Mark &mark) { return mark.keys.indicator.text() == measure; });
    REQUIRE(found != figure.marks.end());
    return *found;
}

core::Dataset small() { return tests::panelDataset(tests::panelWithCube(tests::smallPanel())); }

constexpr auto tiles = core::ChartKind::Tiles;

} // namespace

TEST_CASE("The headline figures of a panel are its enterprises and the sum of each measure in the last year")
{
    const core::Figure figure = totals(small(), tiles);
    REQUIRE(figure.marks.size() == 4);
    CHECK(*of(figure, "enterprise_count").value == 4);
    CHECK(*of(figure, "employees").value == 390);
    CHECK(*of(figure, "output").value == Approx(2490.85));
    CHECK(*of(figure, "score").value == Approx(15));
    CHECK(*of(figure, "score").measure("known")->value == 3);
    CHECK(*of(figure, "score").measure("firms")->value == 4);
    CHECK(figure.panel == "Sample");
    for (std::size_t i = 0; i < figure.marks.size(); ++i)
        CHECK(figure.marks[i].keys.period == core::Period::ofYear(2024));
}

TEST_CASE("Totals change against the year before, also when a filter hides that year")
{
    core::Filter only;
    only.firstYear = only.lastYear = 2024;
    for (const core::Filter &filter : {core::Filter{}, only}) {
        const core::Figure figure = totals(small(), tiles, filter);
        CHECK(*of(figure, "employees").change->value == Approx(100.0 * 390 / 420 - 100));
        CHECK(*of(figure, "output").change->value == Approx(100 * 2490.85 / 2200.25 - 100));
        CHECK(of(figure, "output").change->interval.low < 100 * 2490.85 / 2200.25 - 100);
        CHECK(*of(figure, "enterprise_count").change->value == Approx(0));
    }
    core::Filter first;
    first.lastYear = 2022;
    CHECK_FALSE(of(totals(small(), tiles, first), "enterprise_count").change);
}

TEST_CASE("One total over the years is a line; a filter narrows what is added up")
{
    const core::Figure output = totals(small(), core::ChartKind::Line);
    REQUIRE(output.marks.size() == 3);
    CHECK(*output.marks[0].value == Approx(2300.5)); // the first flow unless told
    CHECK_FALSE(output.marks[0].joined);
    CHECK(output.marks[2].joined);
    CHECK(output.axes.front().measure == "output");
    core::Filter yuhang;
    yuhang.regions = {core::RegionCode("330110")};
    const core::Figure count = totals(small(), core::ChartKind::Line, yuhang, "count");
    REQUIRE(count.marks.size() == 3);
    CHECK(*count.marks[1].value == 2);
    CHECK(*count.marks[2].value == 1);
    core::FigureSpec unknown;
    unknown.subject = core::FigureSubject::Totals;
    unknown.measure = "nothing";
    CHECK(core::build(small(), {}, unknown).error().code == core::ErrorCode::UnknownMeasure);
}

TEST_CASE("A guarded total of too few enterprises is withheld, and its change with it")
{
    core::Filter yuhang;
    yuhang.regions = {core::RegionCode("330110")};
    const core::Figure few = totals(small(), tiles, yuhang, {}, true);
    for (std::size_t i = 0; i < few.marks.size(); ++i) {
        CHECK_FALSE(few.marks[i].value);
        CHECK(few.marks[i].empty == core::EmptyReason::Withheld);
        CHECK_FALSE(few.marks[i].change);
    }
    const core::Figure all = totals(small(), tiles, {}, {}, true);
    // Of four enterprises in two sectors, with what figures of sectors and regions tell: one could work out others.
    CHECK(of(all, "output").empty == core::EmptyReason::Withheld);
    const core::Dataset many = tests::panelDataset(tests::panelWithCube(tests::randomPanel(400, 11)));
    CHECK(*of(totals(many, tiles, {}, {}, true), "output").value == Approx(*of(totals(many, tiles), "output").value));
    CHECK_FALSE(of(all, "score").change); // the year before has only two numbers
    CHECK(tests::has(all, core::Notice::Guarded));
    core::Dataset loading = small();
    loading.panel.rows = nullptr;
    CHECK(tests::has(totals(loading, tiles, {}, {}, true), core::Notice::LoadingRows));
    CHECK(*of(totals(loading, tiles), "output").value == Approx(2490.85)); // the cube answers
}

TEST_CASE("While the rows are being loaded, what needs them says so")
{
    core::Dataset loading = small();
    loading.panel.rows = nullptr;
    core::Filter named;
    named.text = "临平";
    core::Dataset noCube = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    noCube.panel.rows = nullptr;
    core::FigureSpec composition;
    composition.subject = core::FigureSubject::Composition;
    for (const auto &[dataset, filter] : {std::pair(loading, named), {noCube, core::Filter{}}}) {
        CHECK(tests::has(totals(dataset, tiles, filter), core::Notice::LoadingRows));
        CHECK(tests::has(*core::build(dataset, filter, composition), core::Notice::LoadingRows));
    }
    CHECK(*of(totals(small(), tiles, named), "enterprise_count").value == 3); // of 2024
}

TEST_CASE("A page has the figures that the dataset can fill")
{
    const auto ids = [](const char *page, const core::Dataset &dataset) {
        std::vector<std::string> all;
        for (const core::FigureSpec &spec : core::figuresOf(*core::page(page), dataset))
            all.push_back(spec.id);
        return all;
    };
    using Ids = std::vector<std::string>;
    CHECK(ids("overview", small()) ==
          Ids{"overview/enterprises", "overview/trend", "overview/clusters", "overview/load"});
    CHECK(ids("clusters", small()) ==
          Ids{"clusters/composition", "clusters/kinds", "clusters/shares", "clusters/concentration"});
    CHECK(ids("milestones", small()) == Ids{"milestones/timeline"}); // none: one figure says why
    core::Dataset noPanel = small();
    noPanel.panel = {};
    CHECK(ids("overview", noPanel) == Ids{"overview/load"});
}
