#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace tests;

TEST_CASE("home from 2021 to 2024: two claims, a gap with its reason, every mark with its source")
{
    const auto figure = build(sample(), in({"113"}, years(2021, 2024)), seriesSpec({"gdp"}));
    REQUIRE(figure);
    CHECK(dump(*figure) == "113 2021 940.09\n"
                           "113 2022 1006.7\n"
                           "113 2023 - not-published\n"
                           "113 2024 1175.09\n");
    const Mark &year2022 = figure->marks[1];
    REQUIRE(year2022.claims.size() == 2);
    CHECK(year2022.claims[0].chosen);
    CHECK(year2022.claims[1].literal == "1001");
    CHECK(year2022.claims[1].verdict == Verdict::Contradict);
    CHECK(year2022.hasConflict());
    CHECK(year2022.sources == std::vector{SourceId("wiki")});
    CHECK(figure->shown == 4);
    CHECK(figure->of == 4);
    CHECK(figure->sources == std::vector{SourceId("press"), SourceId("wiki")});
    CHECK(figure->measurement.unit == "亿元");
}

TEST_CASE("the missing year carries what the next one implies, drawn hollow and never as a value")
{
    const auto figure = build(sample(), in({"113"}, years(2023, 2024)), seriesSpec({"gdp"}));
    const Mark &missing = figure->marks[0];
    REQUIRE(missing.implied);
    CHECK(missing.implied->base.value == Approx(1119.13).margin(0.005));
    CHECK(missing.implied->base.interval.low == Approx(1113.8246));
    CHECK(missing.implied->base.interval.high == Approx(1124.4928));
    REQUIRE(missing.implied->inputs.size() == 2);
    CHECK(missing.implied->inputs[0].source == SourceId("press"));
    CHECK_FALSE(missing.value);
    REQUIRE(figure->marks[1].impliedBase);
    CHECK(figure->marks[1].impliedBase->base == missing.implied->base);
    CHECK_FALSE(figure->marks[1].implied);
}

TEST_CASE("a year filter of a single year still shows growth and change")
{
    const auto figure = build(sample(), in({"114"}, years(2024, 2024)), seriesSpec({"gdp"}));
    REQUIRE(figure->marks.size() == 1);
    const Mark &mark = figure->marks[0];
    CHECK(mark.growth->percent == 5.1);
    REQUIRE(mark.change);
    CHECK(*mark.change->value == Approx(11.46).margin(0.005));
    CHECK(mark.change->inputs[1].literal == "1270.39");
}

TEST_CASE("a removed year yields the reason and no number")
{
    IndicatorTables tables = sampleTables();
    std::erase_if(tables.observations, [](const Observation &o) {
        return o.region == RegionCode("114") && o.period == Period::ofYear(2023);
    });
    const auto figure = build(datasetOf(tables), in({"114"}, years(2024, 2024)), seriesSpec({"gdp"}));
    CHECK_FALSE(figure->marks[0].change->value);
    CHECK(figure->marks[0].change->empty == EmptyReason::BaseMissing);
}

TEST_CASE("the earlier area is shown, but never joined nor compared")
{
    const auto figure = build(sample(), in({"113"}, years(2020, 2022)), seriesSpec({"gdp"}));
    CHECK(figure->marks[0].earlierArea);
    CHECK_FALSE(figure->marks[1].joined);
    CHECK(figure->marks[1].change->empty == EmptyReason::OtherBoundary);
    CHECK(figure->marks[2].joined);
    CHECK(*figure->marks[2].change->value == Approx(7.09).margin(0.005));
    REQUIRE(figure->epochs.size() == 1);
    CHECK(figure->epochs[0] == Epoch{RegionCode("113"), "2021-04-09"});
    CHECK(figure->comparability.verdict == Comparability::Red);
}

TEST_CASE("a back-cast figure belongs to the present area")
{
    IndicatorTables tables = sampleTables();
    for (Observation &row : tables.observations) {
        if (row.value == "800")
            row.note = Note::Backcast;
    }
    const auto figure = build(datasetOf(tables), in({"113"}, years(2020, 2021)), seriesSpec({"gdp"}));
    CHECK_FALSE(figure->marks[0].earlierArea);
    CHECK(figure->marks[1].joined);
    CHECK(figure->marks[1].change->value);
}

TEST_CASE("old and new district are two series that never meet")
{
    const auto figure = build(sample(), in({"110", "110-old"}), seriesSpec({"gdp"}));
    for (const Mark &mark : figure->marks) {
        if (mark.keys.region == RegionCode("110-old"))
            CHECK_FALSE(mark.joined);
        if (mark.keys.region == RegionCode("110") && mark.keys.period == Period::ofYear(2020)) {
            CHECK(mark.empty == EmptyReason::OtherBoundary);
            CHECK(mark.implied);
        }
    }
}

TEST_CASE("with no region chosen: home first, then peers with figures")
{
    const auto figure = build(sample(), {}, seriesSpec({"gdp"}));
    CHECK(figure->regions == std::vector{RegionCode("113"), RegionCode("110"), RegionCode("114")});
    CHECK(figure->periods.front() == Period::ofYear(2020));
    CHECK(figure->periods.back() == Period::ofYear(2024));
    // The old district and the city have figures too: n of N says so.
    CHECK(figure->shown == 15);
    CHECK(figure->of == 25);
}

TEST_CASE("a stock of December is the year's")
{
    const auto figure = build(sample(), {}, seriesSpec({"patents"}));
    CHECK(dump(*figure) == "113 2023 - not-published\n113 2024 5272\n");
    CHECK(figure->marks[0].implied->base.interval == Interval{4039, 4041});
    CHECK(figure->marks[1].growth->basis == GrowthBasis::Count);
}

TEST_CASE("periods can be all, listed or the latest of each series")
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.periodChoice = PeriodChoice::All;
    auto figure = build(sample(), in({"113"}, years(2021, 2022)), spec);
    CHECK(dump(*figure) == "113 2021-M01M03 180\n113 2021 940.09\n113 2022-Q1 200\n113 2022 1006.7\n");
    // January to March 2021 came before the district: the earlier area.
    CHECK(figure->marks[2].change->empty == EmptyReason::OtherBoundary);

    spec.periodChoice = PeriodChoice::Listed;
    spec.periods = {*Period::parse("2022-Q1"), *Period::parse("2019-Q1")};
    CHECK(dump(*build(sample(), in({"113"}), spec)) == "113 2019-Q1 - other-boundary\n113 2022-Q1 200\n");

    spec.periodChoice = PeriodChoice::Latest;
    CHECK(dump(*build(sample(), {}, spec)) == "113 2024 1175.09\n110 2022 2651.25\n114 2024 1416\n");
}

TEST_CASE("identical spans a year apart are compared: Q1 is M01M03")
{
    IndicatorTables tables = sampleTables();
    tables.regions[2].validFrom.clear();
    FigureSpec spec = seriesSpec({"gdp"});
    spec.periodChoice = PeriodChoice::Listed;
    spec.periods = {*Period::parse("2022-Q1")};
    const auto figure = build(datasetOf(tables), in({"113"}), spec);
    CHECK(*figure->marks[0].change->value == Approx(11.11).margin(0.01));
}

TEST_CASE("only-divided figures show their sectors, filtered ones with all below")
{
    FigureSpec spec = seriesSpec({"output"});
    CHECK(dump(*build(sample(), {}, spec)).find("113 equipment 2021 775.28") != std::string::npos);
    Filter filter;
    filter.sectors = {SectorId("bio")};
    filter.firstYear = filter.lastYear = 2021;
    CHECK(dump(*build(sample(), filter, spec)) == "113 bio 2021 112.91\n");
}

TEST_CASE("choosing sectors leaves undivided figures in place, with a notice")
{
    Filter filter = in({"113"}, years(2024, 2024));
    filter.sectors = {SectorId("bio")};
    const auto figure = build(sample(), filter, seriesSpec({"gdp"}));
    CHECK(dump(*figure) == "113 2024 1175.09\n");
    CHECK(figure->notices == std::vector{Notice::NotDividedBySector});
}

TEST_CASE("a class is a word: a literal without a value, and no reason to be empty")
{
    const auto figure = build(sample(), {}, seriesSpec({"scale"}));
    REQUIRE(figure->marks.size() == 1);
    CHECK(figure->marks[0].literal == "1000");
    CHECK_FALSE(figure->marks[0].value);
    CHECK_FALSE(figure->marks[0].empty);
    CHECK_FALSE(figure->marks[0].change);
}

TEST_CASE("a value axis has one unit; other indicators are left out with a notice")
{
    const auto figure = build(sample(), {}, seriesSpec({"gdp", "patents"}));
    CHECK(figure->spec.indicators == std::vector{IndicatorId("gdp")});
    CHECK(figure->notices == std::vector{Notice::UnitsDiffer});
    FigureSpec table = seriesSpec({"gdp", "patents"});
    table.chart = ChartKind::Table;
    CHECK(build(sample(), {}, table)->spec.indicators.size() == 2);
}

TEST_CASE("a topic stands in for indicators the dataset lacks")
{
    FigureSpec spec = seriesSpec({"nowhere"});
    const auto none = build(sample(), {}, spec);
    CHECK(none->marks.empty());
    CHECK(none->empty == EmptyReason::NotPublished);
    spec.topic = "innovation";
    spec.chart = ChartKind::Table;
    CHECK(build(sample(), {}, spec)->spec.indicators.size() == 3);
}

TEST_CASE("a region asked for that has no figures keeps its row and its reason")
{
    const auto figure = build(sample(), in({"113", "100"}, years(2024, 2024)), seriesSpec({"industry"}));
    CHECK(dump(*figure) == "113 2024 500.0\n100 2024 - not-published\n");
}

TEST_CASE("nothing in the years chosen: no mark, and the reason")
{
    const auto figure = build(sample(), in({"113"}, years(1990, 1991)), seriesSpec({"gdp"}));
    CHECK(figure->marks.empty());
    CHECK(figure->empty == EmptyReason::FilteredOut);
    CHECK(figure->notices == std::vector{Notice::NothingMatches});
}

TEST_CASE("property: the order of loading never matters")
{
    const std::string expected = dump(*build(sample(), {}, seriesSpec({"gdp"})));
    std::mt19937 random(5);
    for (int i = 0; i < 30; ++i) {
        IndicatorTables tables = sampleTables();
        std::shuffle(tables.observations.begin(), tables.observations.end(), random);
        CHECK(dump(*build(datasetOf(tables), {}, seriesSpec({"gdp"}))) == expected);
    }
}
