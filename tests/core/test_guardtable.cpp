#include "models/core/disclosure/guardtable.h"
#include "models/core/indicatorset.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

namespace {

using Held = std::vector<std::uint8_t>;

core::Contributions firms(std::initializer_list<double> values)
{
    core::Contributions sum;
    for (const double value : values)
        sum.add(value);
    return sum;
}

core::PanelHead headOf(std::vector<std::string> sectors, std::vector<std::string> regions)
{
    core::PanelHead head;
    core::PanelField sector, region;
    sector.name = "sector";
    sector.references = "sectors";
    region.name = "region";
    region.references = "regions";
    head.dimensions = {{sector, std::move(sectors)}, {region, std::move(regions)}};
    return head;
}

/// a is above a1 and a2, b above b1 and b2.
core::IndicatorSet treeOfSectors()
{
    core::IndicatorTables tables;
    for (const auto &[id, parent] : std::vector<std::pair<const char *, const char *>>{
             {"a", ""}, {"b", ""}, {"a1", "a"}, {"a2", "a"}, {"b1", "b"}, {"b2", "b"}}) {
        core::Sector sector;
        sector.id = core::SectorId(id);
        sector.parent = core::SectorId(parent);
        tables.sectors.push_back(sector);
    }
    return core::IndicatorSet(std::move(tables));
}

} // namespace

TEST_CASE("The sector of which one firm tells takes another one below the same sector with it")
{
    const core::IndicatorSet set = treeOfSectors();
    const core::PanelHead head = headOf({"a1", "a2", "b1", "b2"}, {"113"});
    const core::GuardLayout layout(head, &set);
    const core::GuardTable table(layout, {firms({5}), firms({90, 80, 70, 60}), firms({1, 2, 3}), firms({4, 5, 6})});
    CHECK(table.withholdsCell(0));
    CHECK(table.withholdsCell(1)); // else the sum of a less this one were the firm's
    CHECK_FALSE(table.withholdsCell(2));
    CHECK_FALSE(table.withholds({Held{1, 1, 0, 0}, {}})); // a as a whole
    CHECK(table.withholds({Held{1, 0, 1, 0}, {}}));
    CHECK_FALSE(table.withholds({Held{0, 0, 1, 1}, {}}));
    CHECK_FALSE(table.withholds({{}, {}}));
    const core::GuardLayout list(head, nullptr);
    const core::GuardTable flat(list, {firms({5}), firms({90, 80, 70, 60}), firms({1, 2, 3}), firms({4, 5, 6})});
    CHECK(flat.withholdsCell(2)); // without the tree the smallest sum protects
    CHECK_FALSE(flat.withholdsCell(1));
}

TEST_CASE("In no region and in no sector is one sum withheld alone")
{
    const core::IndicatorSet set = treeOfSectors();
    const core::PanelHead head = headOf({"a1", "a2", "b1", "b2"}, {"113", "110", "114"});
    const core::GuardLayout layout(head, &set);
    std::vector<core::Contributions> cells(12, firms({10, 11, 12, 13}));
    cells[4] = firms({7}); // a2 in 110
    const core::GuardTable table(layout, cells);
    CHECK(table.withholdsCell(4));
    CHECK(table.withholdsCell(1)); // a1 in 110: a in 110 is shown
    CHECK(table.withholds({Held{0, 1, 0, 0}, Held{0, 1, 0}}));
    CHECK(table.withholds({Held{0, 1, 0, 0}, Held{1, 1, 0}}));
    CHECK_FALSE(table.withholds({Held{0, 1, 0, 0}, {}}));
    CHECK_FALSE(table.withholds({Held{0, 1, 0, 0}, Held{1, 1, 1}})); // all of them, one by one
    CHECK((table.withholdsCell(3) || table.withholdsCell(5)));       // a2 in another region
}

TEST_CASE("Other dimensions that take part make a table of their own")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const core::PanelHead &head = *panel.head;
    const std::size_t sector = *head.dimensionOf("sectors"), region = *head.dimensionOf("regions");
    const std::size_t other = *head.dimension("certifications");
    const std::vector<std::size_t> places{sector, region};
    CHECK(core::GuardLayout(head, nullptr).dimensions() == places);
    CHECK(core::GuardLayout(head, nullptr, {region}).dimensions() == places);
    CHECK(core::GuardLayout(head, nullptr, {region, sector}).dimensions() == places);
    CHECK(core::GuardLayout(head, nullptr, {other, region}).dimensions() == std::vector{region, other});
    CHECK(core::GuardLayout(head, nullptr, {region, other}).dimensions() == std::vector{region, other});
}
