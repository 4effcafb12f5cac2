#include "tests/core/qiantang.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

Result<Figure> structure(Filter filter = {}, IndicatorTables tables = qiantangTables())
{
    FigureSpec spec;
    spec.id = "structure";
    spec.subject = FigureSubject::Structure;
    spec.chart = ChartKind::Table;
    spec.indicators = {IndicatorId("gdp")};
    return build(datasetOf(std::move(tables)), filter, spec);
}

} // namespace

TEST_CASE("shares of the parts: 12.78, 824.37 and 433.24 of 1270.39")
{
    const auto figure = structure(in({"330114"}));
    REQUIRE(figure);
    REQUIRE(figure->marks.size() == 3);
    CHECK(*figure->marks[0].value == Approx(1.006).margin(5e-4));
    CHECK(*figure->marks[1].value == Approx(64.891).margin(5e-4));
    CHECK(*figure->marks[2].value == Approx(34.103).margin(5e-4));
    CHECK(figure->marks[1].interval.contains(64.891));
}

TEST_CASE("the location quotient of industry against the city, and none where the city has no figure")
{
    const auto figure = structure(in({"330114"}));
    const MeasureReading *industry = figure->marks[1].measure("lq");
    REQUIRE(industry->value);
    CHECK(*industry->value == Approx((824.37 / 1270.39) / (5667.0 / 20059)));
    CHECK(industry->interval.contains(*industry->value));
    CHECK(figure->marks[0].measure("lq")->empty == EmptyReason::ReferenceMissing);
    CHECK(figure->marks[1].attribute("reference")->text.zh == "330100");
}

TEST_CASE("shift-share of industry over the year: the three effects are its increment")
{
    const auto figure = structure(in({"330114"}));
    const Mark &industry = figure->marks[1];
    const double national = *industry.measure("national")->value;
    const double mix = *industry.measure("mix")->value;
    const double competitive = *industry.measure("competitive")->value;
    CHECK(national == Approx(810 * (20059.0 / 18753 - 1)));
    CHECK(national + mix + competitive == Approx(824.37 - 810));
    CHECK(figure->marks[0].measure("national")->empty == EmptyReason::BaseMissing);
}

TEST_CASE("without an area above that has figures the reference is missing")
{
    IndicatorTables tables = qiantangTables();
    std::erase_if(tables.observations, [](const Observation &row) { return row.region == RegionCode("330100"); });
    const auto figure = structure({}, tables);
    CHECK(figure->marks[1].measure("lq")->empty == EmptyReason::ReferenceMissing);
    CHECK(figure->marks[1].measure("competitive")->empty == EmptyReason::ReferenceMissing);
    CHECK_FALSE(figure->marks[1].attribute("reference"));
}
