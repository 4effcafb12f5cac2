#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

FigureSpec composition(const char *groupBy = "sector")
{
    FigureSpec spec;
    spec.id = "clusters/composition";
    spec.subject = FigureSubject::Composition;
    spec.chart = ChartKind::Treemap;
    spec.groupBy = groupBy;
    return spec;
}

} // namespace

TEST_CASE("organisations by sector: the cluster system even when empty, others when there is something in them")
{
    const auto figure = build(sample(), {}, composition());
    CHECK(dump(*figure) == "equipment 1\nbio 2\nrobots 1\n1\n");
    CHECK(figure->marks[0].attribute("tier")->text.zh == "pillar");
    CHECK(figure->marks[0].attribute("scale")->text.zh == "1000");
    CHECK(figure->marks[1].share == 40.0);
    CHECK(figure->notices == std::vector{Notice::WithoutSector});
    CHECK(figure->shown == 4);
}

TEST_CASE("a sector filter includes those below and leaves shares of the whole")
{
    Filter filter;
    filter.sectors = {SectorId("equipment")};
    const auto figure = build(sample(), filter, composition());
    CHECK(dump(*figure) == "equipment 1\nrobots 1\n");
    CHECK(figure->marks[0].share == 20.0);
    CHECK(figure->of == 3);
}

TEST_CASE("under a year filter the counts stay, with the notice that they are undated")
{
    const auto figure = build(sample(), years(2024, 2024), composition());
    CHECK(*figure->marks[0].value == 1);
    CHECK(figure->notices == std::vector{Notice::WithoutSector, Notice::Undated});
}

TEST_CASE("by kind of organisation, without empty cells")
{
    const auto figure = build(sample(), {}, composition("kind"));
    CHECK(figure->marks.size() == 5);
    CHECK(figure->marks.back().keys.item == "platform");
    CHECK(figure->marks.back().share == 100.0);
}

TEST_CASE("what cannot be measured or grouped by is named")
{
    FigureSpec spec = composition("colour");
    CHECK(build(sample(), {}, spec).error().code == ErrorCode::UnknownDimension);
    spec = composition();
    spec.measure = "weight";
    CHECK(build(sample(), {}, spec).error().code == ErrorCode::UnknownMeasure);
}

TEST_CASE(
    "a composition by an indicator shows the sectors of one region and period, without a share of what is missing")
{
    FigureSpec spec = composition();
    spec.measure = "output";
    const auto figure = build(sample(), {}, spec);
    REQUIRE(figure);
    CHECK(dump(*figure) == "113 equipment 2021 775.28\n113 bio 2021 112.91\n");
    CHECK_FALSE(figure->marks.front().share); // no whole is published
    CHECK(figure->regions == std::vector{RegionCode("113")});
    CHECK(figure->of == 2);
    CHECK(build(sample(), years(2024, 2024), spec)->marks.empty());

    IndicatorTables tables = sampleTables();
    Observation whole = tables.observations.back();
    whole.sector = {};
    whole.value = "1000.00";
    tables.observations.push_back(whole);
    const auto shared = build(datasetOf(tables), {}, spec);
    CHECK(*shared->marks.front().share == Approx(77.528));
}

TEST_CASE("a figure of a sector of another region is no part that a composition by an indicator left out")
{
    IndicatorTables tables = sampleTables();
    Observation elsewhere = tables.observations.back();
    elsewhere.region = RegionCode("110");
    tables.observations.push_back(elsewhere);
    FigureSpec spec = composition();
    spec.measure = "output";
    const auto figure = build(datasetOf(tables), {}, spec);
    CHECK(figure->marks.size() == 2);
    CHECK(figure->shown == 2);
    CHECK(figure->of == 2);
}
