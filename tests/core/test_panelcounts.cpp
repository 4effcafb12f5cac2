#include "models/core/panel/panelcounts.h"

#include "models/core/fitfilter.h"
#include "models/core/indicatorset.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/rowmask.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

namespace {

using Values = std::vector<std::pair<std::string, std::size_t>>;

/// Regions and sectors of the sample panels: equipment and fashion are parts of industry.
const core::IndicatorSet &places()
{
    static const core::IndicatorSet set = [] {
        core::IndicatorTables tables;
        for (const char *code : {"330100", "330113", "330110", "330114"})
            tables.regions.push_back({core::RegionCode(code), {}, {}, "", "", ""});
        const auto sector = [&](const char *id, const char *parent) {
            core::Sector one;
            one.id = core::SectorId(id);
            one.parent = core::SectorId(parent);
            tables.sectors.push_back(one);
        };
        sector("industry", "");
        sector("equipment", "industry");
        sector("fashion", "industry");
        sector("digital", "");
        return core::IndicatorSet(tables);
    }();
    return set;
}

core::PanelCounts counted(const core::Filter &filter, const core::Panel &panel)
{
    REQUIRE(core::isCountable(filter, panel));
    const auto counts = core::countsOf(filter, panel, places());
    REQUIRE(counts);
    return *counts;
}

/// Rows held in one year, found one by one: by the single values of a dimension.
std::map<std::string, std::size_t> plainCounts(const core::Panel &panel, core::Filter filter, int year,
                                               std::size_t dimension)
{
    const core::PanelDimension &field = panel.head->dimensions[dimension];
    std::erase_if(filter.where, [&](const auto &choice) { return choice.dimension == field.field.name; });
    if (field.field.references == "regions")
        filter.regions.clear();
    if (field.field.references == "sectors")
        filter.sectors.clear();
    filter.firstYear = filter.lastYear = year;
    const auto mask = core::maskOf(panel, *core::resolve(filter, *panel.head, places()));
    std::map<std::string, std::size_t> counts;
    mask->forEach(0, panel.head->rows(), [&](std::size_t row) {
        for (const auto value : core::cellValues(field, panel.rows->dimensions[dimension][row]))
            ++counts[std::string(value)];
    });
    return counts;
}

core::Filter randomFilter(const core::Panel &panel, std::mt19937_64 &random)
{
    const auto once = [&](std::uint64_t in) { return random() % in == 0; };
    core::Filter filter;
    const int first = panel.head->blocks.front().year;
    if (once(2))
        filter.lastYear = first + static_cast<int>(random() % panel.head->blocks.size());
    if (once(3))
        filter.regions = {core::RegionCode("330113")};
    if (once(3))
        filter.sectors = {core::SectorId("industry")};
    const core::PanelDimension &other = panel.head->dimensions[2];
    if (once(2))
        filter.where = {
            {other.field.name, {std::string(core::cellValues(other, random() % other.values.size()).front())}}};
    if (once(4))
        filter.text = "1";
    return filter;
}

} // namespace

TEST_CASE("Enterprises are counted in the last year held, each dimension under the other filters")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    core::PanelCounts counts = counted({}, panel);
    CHECK(counts.year == 2024);
    CHECK(counts.shown == counts.all);
    REQUIRE(counts.byYear.size() == 3);
    CHECK(counts.byYear.back() == std::pair(2024, counts.all));
    REQUIRE(counts.dimensions.size() == 1);
    CHECK(counts.dimensions.front().dimension == "certifications");

    core::Filter filter;
    filter.lastYear = 2023;
    filter.where = {{"certifications", {"小巨人"}}};
    const core::PanelCounts chosen = counted(filter, panel);
    CHECK(chosen.year == 2023);
    CHECK(chosen.shown == 2); // e1 and e5
    filter.where.clear();
    const core::PanelCounts free = counted(filter, panel);
    CHECK(chosen.all == free.all);
    CHECK(chosen.dimensions == free.dimensions); // a dimension does not narrow its own counts
    CHECK(chosen.regions != free.regions);
    CHECK(chosen.byYear != free.byYear);
}

TEST_CASE("A sector counts all below it, and a value that nobody has is still there")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    std::map<std::string, std::size_t> sectors;
    for (const auto &[id, count] : counted({}, panel).sectors)
        sectors[std::string(id.text())] = count;
    CHECK(sectors["equipment"] == 2); // e1 and e3
    CHECK(sectors["industry"] == 2);
    core::Filter filter;
    filter.regions = {core::RegionCode("330110")};
    const Values certificates = counted(filter, panel).dimensions.front().values;
    CHECK(std::ranges::any_of(certificates, [](const auto &value) { return value.second == 0; }));
    CHECK(std::ranges::is_sorted(certificates));
}

TEST_CASE("Counts of any filter are those of looking at every row, with a cube and without")
{
    std::mt19937_64 random(7);
    const core::Panel panel = tests::panelWithCube(tests::randomPanel(3000, 11));
    const core::Panel bare{panel.head, nullptr, panel.rows};
    for (int round = 0; round < 60; ++round) {
        const core::Filter filter = randomFilter(panel, random);
        const core::PanelCounts counts = counted(filter, panel);
        CHECK(counts == counted(filter, bare));
        auto expected = plainCounts(panel, filter, counts.year, 2);
        for (const auto &[value, count] : counts.dimensions.front().values)
            CHECK(count == expected[value]);
        auto regions = plainCounts(panel, filter, counts.year, 0);
        for (const auto &[code, count] : counts.regions)
            CHECK(count == regions[std::string(code.text())]);
        auto sectors = plainCounts(panel, filter, counts.year, 1);
        for (const auto &[id, count] : counts.sectors) {
            std::size_t below = id.empty() ? sectors[std::string()] : 0;
            for (const core::SectorId &one : places().descendants(id))
                below += sectors[std::string(one.text())];
            CHECK(count == below);
        }
    }
}

TEST_CASE("A filter that holds no year of the panel counts nobody but the years")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    core::Filter filter;
    filter.firstYear = 2030;
    const core::PanelCounts counts = counted(filter, panel);
    CHECK(counts.year == 0);
    CHECK(counts.all == 0);
    CHECK(counts.byYear.front().second > 0);
    CHECK(std::ranges::all_of(counts.regions, [](const auto &region) { return region.second == 0; }));
}

TEST_CASE("Without rows the cube counts all but names")
{
    core::Panel panel = tests::panelWithCube(tests::smallPanel());
    const core::PanelCounts before = counted({}, panel);
    panel.rows = nullptr;
    CHECK(counted({}, panel) == before);
    core::Filter named;
    named.text = "智造";
    CHECK_FALSE(core::isCountable(named, panel));
    panel.cube = nullptr;
    CHECK_FALSE(core::isCountable({}, panel));
    CHECK_FALSE(core::isCountable({}, {}));
}

TEST_CASE("Enterprises take the place of observations in the counts of a filter")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    core::FilterCounts own;
    own.byYear = {{2023, 50}, {2024, 60}, {2025, 70}};
    own.byRegion = {{core::RegionCode("330113"), 40}};
    const core::FilterCounts before = core::withPanel(own, *panel.head, {});
    CHECK(before.byRegion == own.byRegion);
    CHECK(before.byYear == std::vector<std::pair<int, std::size_t>>{{2022, 0}, {2023, 0}, {2024, 0}, {2025, 0}});
    const core::PanelCounts counts = counted({}, panel);
    const core::FilterCounts after = core::withPanel(own, *panel.head, counts);
    CHECK(after.byYear[2] == std::pair(2024, counts.all));
    CHECK(after.byYear[3] == std::pair(2025, std::size_t{0}));
    CHECK(after.byRegion == counts.regions);
    CHECK(core::yearsOf(places(), panel.head.get()) == std::pair(2022, 2024));
    CHECK(core::yearsOf(places(), nullptr) == std::pair(0, 0));
}

TEST_CASE("What a panel lacks is dropped from a filter")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    core::Filter filter;
    filter.lastYear = 2023;
    filter.text = "智造";
    filter.where = {{"certifications", {"小巨人", "gold"}}, {"region_code", {"999999"}}, {"colour", {"red"}}};
    const core::Filter fitting = core::fitted(filter, panel.head.get());
    CHECK(fitting.where == std::vector<core::DimensionChoice>{{"certifications", {"小巨人"}}});
    CHECK(fitting.text == "智造");
    core::Filter years;
    years.lastYear = 2023;
    CHECK(core::fitted(filter, nullptr) == years);
}

TEST_CASE("A region above others counts and holds what lies below it, a blank one what states none")
{
    core::IndicatorTables tables;
    for (const auto &[code, parent] : {std::pair("330100", ""), std::pair("330113", "330100")})
        tables.regions.push_back({core::RegionCode(code), {}, core::RegionCode(parent), "", "", ""});
    for (const char *id : {"digital", "equipment"}) {
        core::Sector one;
        one.id = core::SectorId(id);
        tables.sectors.push_back(one);
    }
    const core::IndicatorSet set(tables);
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.clear();
    int number = 0;
    for (const auto &[region, sector] :
         {std::pair("330113", "digital"), std::pair("330113", ""), std::pair("", "digital")})
        texts.rows.push_back({"e" + std::to_string(++number), "N", "2024", region, sector, "", "1", "1", ""});
    const core::Panel panel = tests::panelOf(texts);
    const auto countsOf = [&](const core::Filter &filter) { return *core::countsOf(filter, panel, set); };
    const core::PanelCounts all = countsOf({});
    CHECK(all.regions == std::vector<std::pair<core::RegionCode, std::size_t>>{{core::RegionCode("330100"), 2},
                                                                               {core::RegionCode("330113"), 2},
                                                                               {core::RegionCode(), 1}});
    CHECK(all.sectors == std::vector<std::pair<core::SectorId, std::size_t>>{
                             {core::SectorId("digital"), 2}, {core::SectorId("equipment"), 0}, {core::SectorId(), 1}});
    core::Filter filter;
    filter.regions = {core::RegionCode("330100")};
    CHECK(countsOf(filter).shown == 2);
    filter.regions = {core::RegionCode()};
    CHECK(countsOf(filter).shown == 1);
    filter.regions = {core::RegionCode(), core::RegionCode("330113")};
    CHECK(countsOf(filter).shown == 3);
    filter = {};
    filter.sectors = {core::SectorId()};
    CHECK(countsOf(filter).shown == 1);
    const core::Dataset dataset{"d", "", {}, std::make_shared<const core::IndicatorSet>(set), panel};
    CHECK(core::fitted(filter, dataset) == filter);
}
