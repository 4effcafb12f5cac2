#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tests;

TEST_CASE("things are found by their codes")
{
    const IndicatorSet set(sampleTables());
    CHECK(set.region(RegionCode("113"))->name.zh == "临平");
    CHECK(set.indicator(IndicatorId("gdp"))->measurement.unit == "亿元");
    CHECK(set.sector(SectorId("bio"))->tier == Tier::Pillar);
    CHECK(set.source(SourceId("gov"))->reliability == Reliability::Official);
    CHECK(set.organisation(OrganisationId("motors"))->sector == SectorId("equipment"));
    CHECK(set.region(RegionCode("999")) == nullptr);
}

TEST_CASE("home is where the organisations are; its peers share parent and level")
{
    const IndicatorSet set(sampleTables());
    CHECK(set.homeRegion() == RegionCode("113"));
    CHECK(set.peers(RegionCode("113")) == std::vector{RegionCode("110"), RegionCode("114")});
    CHECK(set.peers(RegionCode("999")).empty());
    CHECK(set.children(RegionCode("100")).size() == 4);
}

TEST_CASE("without organisations, home is the district with most observations")
{
    IndicatorTables tables = sampleTables();
    tables.organisations.clear();
    CHECK(IndicatorSet(tables).homeRegion() == RegionCode("113"));
    tables.observations.clear();
    const IndicatorSet empty(tables);
    CHECK(empty.homeRegion().empty());
    CHECK(empty.years() == std::pair(0, 0));
}

TEST_CASE("claims stand in the order of their periods, whatever the order of loading")
{
    IndicatorTables tables = sampleTables();
    std::reverse(tables.observations.begin(), tables.observations.end());
    const IndicatorSet set(tables);
    std::string periods;
    for (std::size_t i : set.claims(IndicatorId("gdp"), RegionCode("113")))
        periods += set.tables().observations[i].period.text() + " ";
    CHECK(periods == "2020 2021-M01M03 2021 2022-Q1 2022 2022 2024 ");
    CHECK(set.claims(IndicatorId("gdp"), RegionCode("999")).empty());
    CHECK(set.organisationClaims(IndicatorId("revenue"), OrganisationId("motors")).size() == 3);
    CHECK(set.organisationClaims(IndicatorId("revenue"), OrganisationId("nobody")).empty());
}

TEST_CASE("a sector's descendants include itself; a loop of parents ends")
{
    IndicatorTables tables = sampleTables();
    CHECK(IndicatorSet(tables).descendants(SectorId("equipment")) ==
          std::vector{SectorId("equipment"), SectorId("robots")});
    tables.sectors[0].parent = SectorId("robots");
    CHECK(IndicatorSet(tables).descendants(SectorId("bio")) == std::vector{SectorId("bio")});
}
