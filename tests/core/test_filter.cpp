#include "models/core/filter.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace tests;

TEST_CASE("a filter holds years, ends included; no end means no bound")
{
    const Filter filter = years(2021, 2022);
    CHECK(filter.holdsYear(2021));
    CHECK(filter.holdsYear(2022));
    CHECK_FALSE(filter.holdsYear(2020));
    CHECK(filter.holds(*Period::parse("2022-Q1")));
    Filter open;
    open.firstYear = 2023;
    CHECK(open.holdsYear(3000));
    CHECK_FALSE(open.holdsYear(2022));
    CHECK(Filter{}.isEmpty());
    CHECK_FALSE(open.isEmpty());
}

TEST_CASE("regions are exact, CODE/* means the children, sectors include those below")
{
    const IndicatorSet set(sampleTables());
    const ResolvedFilter exact(in({"100"}), set);
    CHECK(exact.holds(RegionCode("100")));
    CHECK_FALSE(exact.holds(RegionCode("113")));
    const ResolvedFilter children(in({"100/*", "113"}), set);
    CHECK(children.regions().size() == 4);
    CHECK(children.holds(RegionCode("113")));
    CHECK_FALSE(children.holds(RegionCode("100")));
    Filter filter;
    filter.sectors = {SectorId("equipment")};
    const ResolvedFilter sectors(filter, set);
    CHECK(sectors.holds(SectorId("robots")));
    CHECK_FALSE(sectors.holds(SectorId("bio")));
    CHECK_FALSE(sectors.holds(SectorId()));
    CHECK(ResolvedFilter(Filter{}, set).holds(SectorId()));
}

TEST_CASE("counts of each dimension follow the other filters")
{
    const IndicatorSet set(sampleTables());
    const FilterCounts all = countsUnder({}, set);
    CHECK(all.shown == set.tables().observations.size());
    CHECK(all.all == all.shown);
    CHECK(all.byYear.front().first == 2020);
    CHECK(all.byYear.back().first == 2024);

    const FilterCounts home = countsUnder(in({"113"}, years(2024, 2024)), set);
    CHECK(home.shown == 8);
    // The years are counted for the region chosen, the regions for the year chosen.
    CHECK(home.byYear.front() == std::pair(2020, std::size_t{1}));
    for (const auto &[region, count] : home.byRegion)
        CHECK(count == (region == RegionCode("113")                                      ? 8u
                        : region == RegionCode("110") || region == RegionCode("110-old") ? 0u
                                                                                         : 1u));
}

TEST_CASE("organisations are counted by sector with those below")
{
    const FilterCounts counts = countsUnder({}, IndicatorSet(sampleTables()));
    CHECK(counts.organisationsBySector[0] == std::pair(SectorId("equipment"), std::size_t{2}));
    CHECK(counts.organisationsBySector[2] == std::pair(SectorId("robots"), std::size_t{1}));
    CHECK(counts.organisationsBySector[3].second == 0);
}

TEST_CASE("topics narrow the observations; sectors leave undivided figures in place")
{
    const IndicatorSet set(sampleTables());
    Filter filter;
    filter.topics = {"innovation"};
    CHECK(countsUnder(filter, set).shown == 4);
    Filter sectors;
    sectors.sectors = {SectorId("bio")};
    CHECK(countsUnder(sectors, set).shown == set.tables().observations.size() - 1);
    CHECK(countsUnder({}, set).byTopic.front().first == "economy");
}

TEST_CASE("Each dimension is chosen once, and none of its values means all")
{
    Filter filter;
    filter.choose("size", {"large"});
    filter.choose("cluster", {"digital"});
    filter.choose("size", {"large", "medium"});
    CHECK(filter.where == std::vector<DimensionChoice>{{"size", {"large", "medium"}}, {"cluster", {"digital"}}});
    CHECK(filter.chosen("cluster") == std::vector<std::string>{"digital"});
    CHECK(filter.chosen("kind").empty());
    filter.choose("size", {});
    filter.choose("kind", {});
    filter.choose("cluster", {});
    CHECK(filter.isEmpty());
}
