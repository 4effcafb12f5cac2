#include "models/core/structure/perhead.h"
#include "models/core/structure/ranking.h"
#include "models/core/transforms/population.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

constexpr const char *districts = "gdp 110 2023 2651.25\ngdp 113 2023 1100\ngdp 114 2023 1270.39\ngdp 122 2023 1100.4\n"
                                  "gdp 106-scenic 2023 9999\ngdp 110-old 2020 3051.61\ngdp 100 2023 20000\n";

} // namespace

TEST_CASE("the rank is among all districts and counties of the city, whichever are shown")
{
    const auto all = figureOf(districts, "gdp", Transform::Rank, years(2023, 2023));
    CHECK(*markAt(*all, "110", "2023").value == 1);
    CHECK(*markAt(*all, "114", "2023").value == 2);
    CHECK(*markAt(*all, "122", "2023").value == 3);
    CHECK(*markAt(*all, "113", "2023").value == 4);
    const auto one = figureOf(districts, "gdp", Transform::Rank, in({"113"}, years(2023, 2023)));
    CHECK(dump(*one) == "113 2023 4\n");
    CHECK(one->marks[0].attribute("ranked")->text.zh == "4");
    CHECK(one->marks[0].attribute("peers")->text.zh == "4");
    CHECK(one->measurement.kind == Kind::Rank);
}

TEST_CASE("where rounding leaves it open a rank is a range")
{
    const auto figure = figureOf(districts, "gdp", Transform::Rank, years(2023, 2023));
    // 1100 may be up to 1100.5, 1100.4 as low as 1100.35.
    CHECK(markAt(*figure, "113", "2023").interval == Interval{3, 4});
    CHECK(markAt(*figure, "122", "2023").interval == Interval{3, 4});
    CHECK(markAt(*figure, "110", "2023").interval == Interval{1, 1});
}

TEST_CASE("a peer of over so much widens the range, the place itself is no bound")
{
    const auto figure =
        figureOf("gdp 113 2023 50\ngdp 114 2023 40 over\ngdp 110 2023 9\ngdp 122 2023 8\n", "gdp", Transform::Rank);
    CHECK(*markAt(*figure, "113", "2023").value == 1);
    CHECK(markAt(*figure, "113", "2023").interval == Interval{1, 2});
    CHECK(markAt(*figure, "113", "2023").qualifier == Qualifier::Exact);
}

TEST_CASE("functional areas, former districts and the city have no place; peers without a figure are counted")
{
    const auto figure = figureOf(districts, "gdp", Transform::Rank);
    CHECK(line(markAt(*figure, "106-scenic", "2023")) == "106-scenic 2023 - reference-missing");
    CHECK(line(markAt(*figure, "110-old", "2020")) == "110-old 2020 - reference-missing");
    CHECK(line(markAt(*figure, "100", "2023")) == "100 2023 - reference-missing");
    const auto few =
        figureOf("gdp 113 2023 5\ngdp 114 2023 6\ngdp 122 2023 1000 class\ngdp 110 2020 7\n", "gdp", Transform::Rank);
    // Two of four: the place would be one among what happens to be published.
    CHECK(line(markAt(*few, "113", "2023")) == "113 2023 - withheld");
    CHECK(line(markAt(*few, "122", "2023")) == "122 2023 - not-comparable");
    CHECK(dump(*figureOf("gdp 113 2023 5\n", "gdp", Transform::Rank)) == "113 2023 - reference-missing\n");
    // The 2020 figure of 110 is of its earlier area.
    CHECK(line(markAt(*few, "110", "2020")) == "110 2020 - other-boundary");
}

TEST_CASE("a peer without a figure may be larger: second of three known among four is second or third")
{
    const auto figure = figureOf("gdp 110 2023 9\ngdp 113 2023 5\ngdp 114 2023 3\n", "gdp", Transform::Rank);
    const Mark &mark = markAt(*figure, "113", "2023");
    CHECK(*mark.value == 2);
    CHECK(mark.interval == Interval{2, 3});
    CHECK(mark.attribute("ranked")->text.zh == "3");
    CHECK(mark.attribute("peers")->text.zh == "4");
}

TEST_CASE("places: equal numbers share the better one; a bound may stand anywhere above it")
{
    const Ranked five{5, Interval::point(5)};
    CHECK(placeOf(five, std::vector{five, Ranked{7, {6.5, 7.5}}}) == Place{2, 2, 2});
    CHECK(placeOf(five, std::vector{Ranked{4, {4, unbounded, false, true}}}) == Place{1, 1, 2});
    CHECK(placeOf(five, std::vector{Ranked{6, {5, 6, true, true}}}) == Place{2, 2, 2});
    CHECK(placeOf(five, {}) == Place{1, 1, 1});
}

TEST_CASE("Qiantang 2023: 15.89 only by the average population, its begin implied by 80.2 after +0.6 %")
{
    const auto figure =
        figureOf("gdp 114 2023 1270.39\npop_resident 114 2023 80.2 +0.6\n", "gdp", Transform::PerCapita);
    const Mark &mark = figure->marks.back();
    CHECK(*mark.value == Approx(15.89).margin(0.005));
    CHECK(1270.39 / 80.2 == Approx(15.84).margin(0.005));
    CHECK(mark.interval.low == Approx(1270.385 / ((80.25 + 80.25 / 1.0055) / 2)));
    CHECK(mark.interval.high == Approx(1270.395 / ((80.15 + 80.15 / 1.0065) / 2)));
    CHECK(mark.measurement.unit == "万元/人");
    REQUIRE(mark.inputs.size() == 3);
    CHECK(mark.inputs[1].role == "population-end");
    CHECK(mark.inputs[2].role == "population-growth");
}

TEST_CASE("a published begin goes before an implied one")
{
    const auto figure = figureOf("gdp 114 2023 160.0\npop_resident 114 2022-12 79.0\npop_resident 114 2023 81.0 +0.6\n",
                                 "gdp", Transform::PerCapita, years(2023, 2023));
    CHECK(dump(*figure) == "114 2023 2\n");
    CHECK(figure->marks[0].interval.low == Approx(159.95 / 80.05));
    CHECK(figure->marks[0].inputs[1].role == "population-begin");
}

TEST_CASE("without both populations of the same area there is no level per head")
{
    const auto last = [](const char *rows) { return line(figureOf(rows, "gdp", Transform::PerCapita)->marks.back()); };
    CHECK(last("gdp 114 2023 160\npop_resident 114 2022 79\n") == "114 2023 - reference-missing");
    CHECK(last("gdp 114 2023 160\npop_resident 114 2023 79\n") == "114 2023 - reference-missing");
    CHECK(last("gdp 113 2021 160\npop_resident 113 2020 79\npop_resident 113 2021 80\n") ==
          "113 2021 - other-boundary");
    CHECK(last("gdp 114 2023 160\npop_resident 114 2022 0\npop_resident 114 2023 80\n") == "114 2023 - divide-by-zero");
    // Of a quarter: the population at the end of the year before and of March.
    CHECK(dump(*figureOf("gdp 114 2023-Q1 40.0\npop_resident 114 2022 79.0\npop_resident 114 2023-03 81.0\n", "gdp",
                         Transform::PerCapita, {}, PeriodChoice::All)) == "114 2023-Q1 0.5\n");
}

TEST_CASE("a stock is per head of its own moment: 160 firms and 80 万人 are two for each 万人")
{
    const auto figure = figureOf("firms 114 2023 160\npop_resident 114 2023 80.0\n", "firms", Transform::PerCapita);
    CHECK(dump(*figure) == "114 2023 2\n");
    CHECK(figure->measurement.unit == "家/万人");
}

TEST_CASE("units per head, by exact powers of ten")
{
    const auto unit = [](const char *level, const char *people) {
        const auto result = perHeadUnit(level, people);
        return result ? result->unit + " " + std::to_string(result->power) : std::string("-");
    };
    CHECK(unit("亿元", "万人") == "万元/人 0");
    CHECK(unit("亿元", "人") == "万元/人 4");
    CHECK(unit("万亿元", "万人") == "万元/人 4");
    CHECK(unit("万元", "万人") == "元/人 0");
    CHECK(unit("件", "万人") == "件/万人 0");
    CHECK(unit("件", "人") == "件/万人 4");
    CHECK(unit("亿元", "家") == "-");
}

TEST_CASE("the population is that of a declared ratio, else the resident one, else the only one")
{
    IndicatorTables tables = tablesOf("");
    const auto population = [&] {
        const IndicatorSet set(tables);
        const Indicator *found = populationOf(set, *set.indicator(IndicatorId("gdp")));
        return found ? found->id.text() : std::string();
    };
    CHECK(population() == "pop_resident");
    tables.relations.push_back({"per_head", RelationKind::Ratio, IndicatorId("pop_census"), IndicatorId("gdp"),
                                PartsOver::Indicator, false, IndicatorId("income")});
    CHECK(population() == "pop_census");
    tables.relations.pop_back();
    std::erase_if(tables.indicators, [](const Indicator &i) { return i.id.text() == "pop_resident"; });
    CHECK(population() == "pop_census");
    tables.indicators.push_back(tables.indicators.front());
    tables.indicators.back().id = IndicatorId("pop_registered");
    tables.indicators.back().topic = "population";
    tables.indicators.back().measurement = {"万人", Kind::Level, PriceBasis::Unstated, StockFlow::Stock};
    CHECK(population().empty());
}
