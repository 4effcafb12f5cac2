#include "tests/core/qiantang.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace tests;

namespace {

FigureSpec decomposition(const char *groupBy = "indicator")
{
    FigureSpec spec;
    spec.id = "decomposition";
    spec.subject = FigureSubject::Decomposition;
    spec.chart = ChartKind::Decomposition;
    spec.indicators = {IndicatorId("gdp")};
    spec.groupBy = groupBy;
    return spec;
}

std::string verdict(const Mark &mark)
{
    const Attribute *attribute = mark.attribute("pull_verdict");
    return attribute ? attribute->text.zh : std::string();
}

} // namespace

TEST_CASE("Qiantang 2023 by industry: pulls, the published ones inside, overlapping or outside, and the whole")
{
    const auto figure = build(qiantang(), {}, decomposition());
    REQUIRE(figure);
    REQUIRE(figure->marks.size() == 5);
    CHECK(verdict(figure->marks[0]) == "outside");
    CHECK(verdict(figure->marks[1]) == "inside");
    CHECK(verdict(figure->marks[2]) == "overlaps");
    CHECK(*figure->marks[1].value == Approx(1.8417).margin(5e-5));
    CHECK(*figure->marks[1].measure("contribution")->value == Approx(43.85).margin(0.01));
    const Mark &rest = figure->marks[3];
    const Mark &total = figure->marks[4];
    CHECK(rest.keys.item == "rest");
    CHECK(rest.interval.contains(0)); // rounding alone explains it
    CHECK(total.literal == "4.2");
    CHECK(total.measure("sum")->interval.overlaps(total.interval));
    CHECK(figure->regions == std::vector{RegionCode("330114")});
    CHECK(figure->marks[0].attribute("method")->text.zh == "published-rates");
}

TEST_CASE("parts and what they leave open are the whole, to the last digit")
{
    const auto figure = build(qiantang(), {}, decomposition());
    double sum = 0;
    for (std::size_t i = 0; i + 1 < figure->marks.size(); ++i)
        sum += figure->marks[i].value.value_or(0);
    CHECK(sum == Approx(*figure->marks.back().value).epsilon(1e-12));
}

TEST_CASE("a part without a rate says so, and its share of the growth stays open")
{
    IndicatorTables tables = qiantangTables();
    tables.observations[1].growth.clear();
    const auto figure = build(datasetOf(tables), {}, decomposition());
    CHECK(figure->marks[0].empty == EmptyReason::BaseMissing);
    CHECK(figure->marks[0].measure("contribution")->empty == EmptyReason::BaseMissing);
    CHECK(*figure->marks[3].value == Approx(0.0646).margin(5e-5));
}

TEST_CASE("a nominal rate beside the real growth of the whole is not comparable")
{
    IndicatorTables tables = qiantangTables();
    tables.observations[1].growthBasis = GrowthBasis::Nominal;
    const auto figure = build(datasetOf(tables), {}, decomposition());
    CHECK(figure->marks[0].empty == EmptyReason::NotComparable);
    CHECK(figure->marks[1].value);
}

TEST_CASE("levels of both years decompose where no rates are published")
{
    IndicatorTables tables = qiantangTables();
    for (Observation &row : tables.observations)
        row.growth.clear();
    const auto figure = build(datasetOf(tables), {}, decomposition("indicator"));
    REQUIRE(figure);
    REQUIRE_FALSE(figure->marks.empty());
    CHECK(figure->marks.front().keys.region == RegionCode("330100"));
    CHECK(figure->marks[1].attribute("method")->text.zh == "levels");
    CHECK(*figure->marks[1].value == Approx((5667.0 - 5620) / 18753 * 100));
    CHECK(*figure->marks.back().value == Approx((20059.0 / 18753 - 1) * 100));
}

TEST_CASE("regions are ranked by what they pulled; a former area is not added to the present ones")
{
    const auto figure = build(sample(), {}, decomposition("region"));
    REQUIRE(figure);
    for (const Mark &mark : figure->marks)
        CHECK(mark.keys.region != RegionCode("110-old"));
}

TEST_CASE("a year filter keeps the decomposition of that year, though its base lies before")
{
    CHECK(build(qiantang(), years(2023, 2023), decomposition())->marks.size() == 5);
    CHECK(build(qiantang(), years(2024, 2024), decomposition())->marks.empty());
}

TEST_CASE("property: the order of rows does not matter")
{
    const auto expected = build(qiantang(), {}, decomposition());
    std::mt19937 random(8);
    for (int i = 0; i < 30; ++i) {
        IndicatorTables tables = qiantangTables();
        std::shuffle(tables.observations.begin(), tables.observations.end(), random);
        const auto figure = build(datasetOf(tables), {}, decomposition());
        CHECK(dump(*figure) == dump(*expected));
    }
}
