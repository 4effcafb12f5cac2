#include "tests/core/guardsample.h"

using Subject = core::FigureSubject;
using tests::figureOf;
using tests::Firm;
using tests::isWithheld;
using tests::markOf;

namespace {

core::Filter yearsFrom(int year)
{
    core::Filter filter;
    filter.firstYear = year;
    return filter;
}

} // namespace

TEST_CASE("Each part changes against its own sum of the year before, also when a filter hides that year")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    for (const core::Filter &filter : {core::Filter(), yearsFrom(2024)}) {
        const core::Figure figure = figureOf(dataset, Subject::Composition, false, "output", filter);
        CHECK(figure.periods == std::vector{core::Period::ofYear(2024)});
        const core::Mark &equipment = markOf(figure, "equipment"); // 1950.00 after 1100.25
        REQUIRE(equipment.change);
        CHECK(*equipment.change->value == Approx(77.2324).epsilon(1e-5));
        CHECK(equipment.change->interval.low < *equipment.change->value); // of their rounding
        CHECK(equipment.change->interval.high - equipment.change->interval.low < 0.01);
        CHECK(*markOf(figure, "digital").change->value == Approx(35.2125).epsilon(1e-5));
    }
    const core::Figure counts = figureOf(dataset, Subject::Composition, false);
    CHECK(*markOf(counts, "equipment").change->value == 100); // two after one
}

TEST_CASE("A part without a year before has no change, one without a sum there says why it has none")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    core::Filter first;
    first.lastYear = 2022;
    CHECK_FALSE(markOf(figureOf(dataset, Subject::Composition, false, "output", first), "equipment").change);
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e2", "余杭生物", "2024", "330110", "biomedicine", "高新", "55", "510.00", ""});
    const core::Dataset later = tests::panelDataset(tests::panelWithCube(texts));
    const core::Figure figure = figureOf(later, Subject::Composition, false, "output");
    REQUIRE(markOf(figure, "biomedicine").change); // gave no number in 2023
    CHECK_FALSE(markOf(figure, "biomedicine").change->value);
    CHECK(markOf(figure, "biomedicine").change->empty == core::EmptyReason::NotPublished);
}

TEST_CASE("A guarded part does not tell its withheld sum of the year before by its change")
{
    std::vector<Firm> firms;
    for (const char *sector : {"equipment", "digital", "fashion"}) {
        for (const char *output : {"100", "110", "120", "130"}) {
            firms.push_back({sector, output, "330113", "2024"});
            if (std::string_view(sector) != "fashion" || firms.size() < 20) // two of fashion
                firms.push_back({sector, output, "330113", "2023"});
        }
    }
    const core::Figure figure = figureOf(tests::datasetOf(firms), Subject::Composition, true, "output");
    const core::Mark &fashion = markOf(figure, "fashion"); // four enterprises, but two the year before
    CHECK_FALSE(isWithheld(fashion));
    REQUIRE(fashion.change);
    CHECK_FALSE(fashion.change->value);
    CHECK(fashion.change->empty == core::EmptyReason::Withheld);
    CHECK_FALSE(fashion.change->inputs.front().interval.isBounded());
}

TEST_CASE("Enterprises that state no region or no sector can be asked for alone")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e6", "无区企业", "2024", "", "digital", "", "10", "12.50", ""});
    texts.rows.push_back({"e7", "无业企业", "2024", "330113", "", "", "10", "20.00", ""});
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(texts));
    core::Filter nowhere;
    nowhere.regions = {core::RegionCode()};
    const core::Figure figure = figureOf(dataset, Subject::Composition, false, "output", nowhere);
    REQUIRE(figure.marks.size() == 1);
    CHECK(*markOf(figure, "digital").value == Approx(12.5));
    core::Filter nothing;
    nothing.sectors = {core::SectorId()};
    const core::Figure ranking = figureOf(dataset, Subject::Organisations, false, "output", nothing);
    REQUIRE(ranking.marks.size() == 1);
    CHECK(*ranking.marks.front().value == Approx(20));

    // Where every row states one, there is nothing to ask for.
    const core::Dataset stated = tests::panelDataset(tests::panelWithCube(tests::smallPanel()));
    const auto refused = core::build(stated, nowhere, core::FigureSpec{});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::UnknownRegion);
}
