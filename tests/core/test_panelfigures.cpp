#include "models/core/figurebuild.h"
#include "models/core/indicatorset.h"
#include "models/core/panel/organisationpanel.h"
#include "models/core/panel/panelcube.h"
#include "tests/core/panelfiguresample.h"
#include "tests/core/panelsample.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

namespace {

core::Figure figureOf(const core::Dataset &dataset, core::FigureSubject subject, const core::Filter &filter = {},
                      const std::string &measure = {}, core::ChartKind chart = core::ChartKind::Bar)
{
    core::FigureSpec spec;
    spec.subject = subject;
    spec.chart = chart;
    spec.measure = measure;
    auto figure = core::build(dataset, filter, spec);
    REQUIRE(figure);
    return std::move(figure).value();
}

using Subject = core::FigureSubject;
using tests::has;
using tests::markOf;

} // namespace

TEST_CASE("A composition of a panel counts the enterprises of the last year held")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    const core::Figure figure = figureOf(dataset, Subject::Composition);
    REQUIRE(figure.marks.size() == 2); // biomedicine has none in 2024 any more, nor has fashion
    CHECK(*markOf(figure, "equipment").value == 2);
    CHECK(*markOf(figure, "equipment").share == Approx(50));
    CHECK(figure.periods == std::vector{core::Period::ofYear(2024)});
    CHECK(figure.panel == "Sample");
    core::Filter filter;
    filter.firstYear = 2022;
    filter.lastYear = 2023;
    const core::Figure earlier = figureOf(dataset, Subject::Composition, filter);
    CHECK(*markOf(earlier, "fashion").value == 1);
    CHECK(has(earlier, core::Notice::LastYearOnly));
}

TEST_CASE("Sums over enterprises carry their rounding and say how many are known")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    const core::Figure figure = figureOf(dataset, Subject::Composition, {}, "output");
    const core::Mark &equipment = markOf(figure, "equipment"); // 1300.00 + 650.00
    CHECK(*equipment.value == Approx(1950));
    CHECK(equipment.interval.low == Approx(1949.99));
    CHECK(equipment.interval.high == Approx(1950.01));
    CHECK(equipment.measurement.unit == "万元");
    CHECK(*equipment.measure("known")->value == 2);
    core::Filter of2023;
    of2023.lastYear = 2023;
    const core::Mark biomedicine = markOf(figureOf(dataset, Subject::Composition, of2023, "output"), "biomedicine");
    CHECK_FALSE(biomedicine.value); // its one enterprise gave no number
    CHECK(biomedicine.empty == core::EmptyReason::NotPublished);
}

TEST_CASE("A number stands for what its own digits say, a sum for what those of its numbers do")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e6", "六", "2024", "330113", "fashion", "", "1", "11", ""});
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(texts));
    const core::Figure ranking = figureOf(dataset, Subject::Organisations, {}, "output");
    CHECK(markOf(ranking, "e6").literal == "11");
    CHECK(markOf(ranking, "e6").interval.low == Approx(10.5));
    CHECK(markOf(ranking, "e6").interval.high == Approx(11.5));
    CHECK(markOf(ranking, "e1").interval.high == Approx(1300.005));
    const core::Mark equipment = markOf(figureOf(dataset, Subject::Composition, {}, "output"), "equipment");
    CHECK(equipment.interval.low == Approx(1950 - 2 * 0.005)); // no matter what others of the column are
    CHECK(equipment.interval.high == Approx(1950 + 2 * 0.005));
    const core::Mark fashion = markOf(figureOf(dataset, Subject::Composition, {}, "output"), "fashion");
    CHECK(fashion.interval.high - *fashion.value >= 0.5); // e6 is among them
}

TEST_CASE("More than a third without a number withholds a sum")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e6", "六", "2024", "330113", "equipment", "", "1", "", ""});
    const core::Dataset two = tests::panelDataset(tests::panelWithCube(texts));
    CHECK(markOf(figureOf(two, Subject::Composition, {}, "output"), "equipment").value); // two of three
    texts.rows.push_back({"e7", "七", "2024", "330113", "equipment", "", "1", "", ""});
    const core::Dataset half = tests::panelDataset(tests::panelWithCube(texts));
    CHECK(markOf(figureOf(half, Subject::Composition, {}, "output"), "equipment").empty == core::EmptyReason::Withheld);
}

TEST_CASE("An enterprise of several certifications is in each group, and the figure says so")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    core::FigureSpec spec;
    spec.subject = Subject::Composition;
    spec.groupBy = "certifications";
    const auto figure = core::build(dataset, {}, spec);
    REQUIRE(figure);
    CHECK(*markOf(*figure, "高新").value == 3);
    CHECK(*markOf(*figure, "小巨人").value == 2);
    CHECK(has(*figure, core::Notice::Overlapping));
    spec.groupBy = "sector,year";
    const auto yearly = core::build(dataset, {}, spec);
    CHECK(yearly->periods.size() == 3);
    spec.groupBy = "colour";
    CHECK(core::build(dataset, {}, spec).error().code == core::ErrorCode::UnknownDimension);
    spec.groupBy = "";
    spec.measure = "happiness";
    CHECK(core::build(dataset, {}, spec).error().code == core::ErrorCode::UnknownMeasure);
}

TEST_CASE("A share is of all sectors, not of those chosen")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    core::Filter filter;
    filter.sectors = {core::SectorId("equipment")};
    const core::Figure figure = figureOf(dataset, Subject::Composition, filter);
    REQUIRE(figure.marks.size() == 1);
    CHECK(*figure.marks.front().share == Approx(50));
}

TEST_CASE("A ranking names the enterprises and how many there are")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    core::FigureSpec spec;
    spec.subject = Subject::Organisations;
    spec.chart = core::ChartKind::Bar;
    spec.top = 2;
    const auto figure = core::build(dataset, {}, spec);
    REQUIRE(figure);
    REQUIRE(figure->marks.size() == 2);
    CHECK(figure->marks[0].keys.organisation.text() == "e1");
    CHECK(figure->marks[0].keys.item == "临平智能制造");
    CHECK(figure->marks[0].literal == "1300.00");
    CHECK(figure->marks[1].keys.organisation.text() == "e3");
    CHECK(figure->of == 4);
    CHECK(has(*figure, core::Notice::CutToTop));
}

TEST_CASE("Lines of the largest enterprises say how many enterprises there are, not how many marks")
{
    core::FigureSpec spec;
    spec.subject = Subject::Organisations;
    spec.chart = core::ChartKind::Line;
    spec.measure = "output";
    spec.top = 2;
    const auto figure = core::build(tests::panelDataset(tests::panelOf(tests::smallPanel())), {}, spec);
    REQUIRE(figure);
    CHECK(figure->shown == 2);
    CHECK(figure->of == 4);
    CHECK(figure->marks.size() > 3); // all years of both
    CHECK(has(*figure, core::Notice::CutToTop));
}

TEST_CASE("The years of one enterprise show a gap where it gave no number")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    core::FigureSpec spec;
    spec.subject = Subject::Organisations;
    spec.chart = core::ChartKind::Line;
    spec.measure = "score";
    spec.organisation = core::OrganisationId("e1");
    const auto figure = core::build(dataset, {}, spec);
    REQUIRE(figure->marks.size() == 3);
    CHECK(figure->marks[1].empty == core::EmptyReason::NotPublished);
    CHECK_FALSE(figure->marks[2].joined);
}

TEST_CASE("Classes of a distribution hold all enterprises that gave a number")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::randomPanel(5000, 6)));
    core::Filter filter;
    filter.lastYear = 2020;
    const core::Figure figure = figureOf(dataset, Subject::Distribution, filter, "employees");
    REQUIRE(figure.axes.size() == 1);
    const double sum = std::accumulate(figure.marks.begin(), figure.marks.end(), 0.0,
                                       [](double all, const core::Mark &mark) { return all + *mark.value; });
    const auto rows = core::build(dataset, filter, [] {
        core::FigureSpec spec;
        spec.subject = Subject::Organisations;
        spec.chart = core::ChartKind::Bar;
        spec.measure = "employees";
        return spec;
    }());
    CHECK(sum == static_cast<double>(rows->of));
    CHECK(figure.axes.front().logarithmic);
}

TEST_CASE("A scatter plot turns to density when there are more enterprises than marks can be told apart")
{
    const core::Figure dots = figureOf(tests::panelDataset(tests::panelOf(tests::smallPanel())), Subject::Scatter, {},
                                       "output", core::ChartKind::Scatter);
    REQUIRE(dots.marks.size() == 4);
    CHECK(dots.axes[0].measure == "output");
    CHECK(dots.axes[1].measure == "employees");
    CHECK(*markOf(dots, "e1").measure("across")->value == 120);
    core::Filter filter;
    filter.lastYear = 2020;
    const core::Figure density = figureOf(tests::panelDataset(tests::panelOf(tests::randomPanel(30'000, 6))),
                                          Subject::Scatter, filter, "output", core::ChartKind::Scatter);
    CHECK(has(density, core::Notice::Density));
    CHECK(density.marks.size() <= 48 * 32);
}

TEST_CASE("Flows of enterprises lead from the total of one year to that of the next")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    core::Filter filter;
    filter.firstYear = 2024; // the base stays: the filter bounds what is shown
    const core::Figure figure = figureOf(dataset, Subject::FirmFlows, filter, "output");
    REQUIRE(figure.marks.size() == 9);
    double sum = 0;
    for (std::size_t i = 0; i + 1 < figure.marks.size(); ++i)
        sum += figure.marks[i].value.value_or(0); // of which no enterprise gave a number: nothing known
    CHECK(sum == Approx(*figure.marks.back().value));
    CHECK(*markOf(figure, "before").value == Approx(2200.25));
    CHECK(*markOf(figure, "entered").value == Approx(90.10));
    CHECK(*markOf(figure, "entered").measure("firms")->value == 1);
    filter.lastYear = 2022;
    filter.firstYear = 2022;
    const core::Figure first = figureOf(dataset, Subject::FirmFlows, filter, "output");
    CHECK(first.marks.empty());
    CHECK(first.empty == core::EmptyReason::BaseMissing); // no year before it
    CHECK_FALSE(has(first, core::Notice::NothingMatches));
}

TEST_CASE("Flows of a number that no enterprise gave are not published, and no zero")
{
    tests::PanelTexts texts = tests::smallPanel();
    for (auto &row : texts.rows)
        row.back().clear();
    const core::Figure figure = figureOf(tests::panelDataset(tests::panelOf(texts)), Subject::FirmFlows, {}, "score");
    for (const char *item : {"before", "continuing", "after"}) {
        CHECK_FALSE(markOf(figure, item).value);
        CHECK(markOf(figure, item).empty == core::EmptyReason::NotPublished);
        CHECK(markOf(figure, item).measure("unknown")->value == markOf(figure, item).measure("firms")->value);
    }
    CHECK(markOf(figure, "continuing").measure("pull")->empty == core::EmptyReason::NotPublished);
    CHECK(*markOf(figure, "reported-anew").value == 0); // of no enterprise at all
}

TEST_CASE("A flow carries the rounding of all numbers that are added up to it")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    core::Filter filter;
    filter.firstYear = 2024;
    const core::Figure figure = figureOf(dataset, Subject::FirmFlows, filter, "output");
    const core::Mark &continuing = markOf(figure, "continuing"); // two numbers of each of them
    const double firms = *continuing.measure("firms")->value;
    CHECK(continuing.interval.high - continuing.interval.low == Approx(2 * firms * 2 * 0.005));
    const core::Mark &after = markOf(figure, "after");
    CHECK(after.interval.high - after.interval.low == Approx(*after.measure("firms")->value * 2 * 0.005));
}

TEST_CASE("A rate is never added up, but ranked and distributed")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields.back().unit = "%";
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(texts));
    const auto chart = core::ChartKind::Line;
    for (const Subject subject : {Subject::Composition, Subject::Concentration, Subject::FirmFlows, Subject::Totals}) {
        const core::Figure figure = figureOf(dataset, subject, {}, "score", chart);
        CHECK(figure.marks.empty());
        CHECK(figure.empty == core::EmptyReason::NotAdditive);
        CHECK(has(figure, core::Notice::NotAdditive));
    }
    const core::Figure tiles = figureOf(dataset, Subject::Totals, {}, "", core::ChartKind::Tiles);
    CHECK(tiles.marks.back().empty == core::EmptyReason::NotAdditive);
    CHECK(tiles.marks.front().value);
    for (const Subject subject : {Subject::Organisations, Subject::Distribution}) {
        const core::Figure figure = figureOf(dataset, subject, {}, "score");
        CHECK_FALSE(figure.marks.empty());
        CHECK_FALSE(has(figure, core::Notice::NotAdditive));
    }
}

TEST_CASE("There are no shares of a whole where a part is below zero")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e6", "六", "2024", "330113", "fashion", "", "1", "-100.00", ""});
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(texts));
    const core::Figure figure = figureOf(dataset, Subject::Composition, {}, "output");
    for (const core::Mark &mark : figure.marks) {
        CHECK(mark.value);
        CHECK_FALSE(mark.share);
    }
    CHECK(has(figure, core::Notice::NegativePart));
    core::Filter others; // it is a part of the whole all the same
    others.sectors = {core::SectorId("equipment")};
    CHECK_FALSE(figureOf(dataset, Subject::Composition, others, "output").marks.front().share);
    CHECK(figureOf(dataset, Subject::Composition).marks.front().share); // of their number
}

TEST_CASE("Concentration of a panel's sectors is over the enterprises known, quotients against all its regions")
{
    tests::PanelTexts texts = tests::smallPanel();
    for (int i = 0; i < 5; ++i) {
        texts.rows.push_back({"m" + std::to_string(i), "材料", "2024", "330110", "materials", "", "10",
                              std::to_string(100 * (i + 1)) + ".00", ""});
    }
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(texts));
    const core::Figure figure = figureOf(dataset, Subject::Concentration, {}, "output");
    const core::Mark &materials = markOf(figure, "materials"); // 100 … 500: shares 1/15 … 5/15
    CHECK(*materials.value == Approx(1e4 * 55 / 225));
    CHECK(*materials.measure("cr4")->value == Approx(100.0 * 14 / 15));
    CHECK(materials.measure("lq")->empty == core::EmptyReason::ReferenceMissing);
    CHECK(*materials.measure("coverage")->value == 100);
    CHECK(markOf(figure, "digital").empty == core::EmptyReason::Withheld); // two enterprises
    core::Filter filter;
    filter.regions = {core::RegionCode("330110")};
    const core::Figure there = figureOf(dataset, Subject::Concentration, filter, "output");
    const double all = 1300 + 650 + 90.10 + 450.75 + 1500;
    CHECK(*markOf(there, "materials").measure("lq")->value == Approx((1500 / 1950.75) / (1500 / all)));
}

TEST_CASE("Without its rows a panel still shows what adds up, and says that the rest is being loaded")
{
    core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    dataset.panel.rows = nullptr;
    CHECK(figureOf(dataset, Subject::Composition).marks.size() == 2);
    for (const Subject subject : {Subject::Organisations, Subject::Distribution, Subject::Scatter, Subject::FirmFlows,
                                  Subject::Concentration}) {
        const core::Figure figure = figureOf(dataset, subject);
        CHECK(figure.marks.empty());
        CHECK(has(figure, core::Notice::LoadingRows));
    }
}

TEST_CASE("A package without a panel gives a small one of its organisations' annual values")
{
    const core::Dataset dataset = tests::sample();
    const core::Panel panel = core::organisationPanel(*dataset.indicators);
    REQUIRE(panel);
    CHECK(panel.head->rows() == panel.rows->size());
    CHECK(panel.head->entities == dataset.indicators->tables().organisations.size());
    CHECK(panel.cube);
    core::IndicatorTables none;
    CHECK_FALSE(core::organisationPanel(core::IndicatorSet(none)));
}
