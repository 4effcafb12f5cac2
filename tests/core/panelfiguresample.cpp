#include "tests/core/panelfiguresample.h"

#include "tests/support/catch.h"

#include <algorithm>

namespace tests {

core::Dataset panelDataset(core::Panel panel)
{
    core::IndicatorTables tables;
    for (const char *code : {"330113", "330110", "330114", "330102"}) {
        core::Region region;
        region.code = core::RegionCode(code);
        tables.regions.push_back(region);
    }
    for (const char *id : {"equipment", "biomedicine", "digital", "fashion", "materials"}) {
        core::Sector sector;
        sector.id = core::SectorId(id);
        sector.tier = core::Tier::Pillar;
        tables.sectors.push_back(sector);
    }
    core::Dataset dataset;
    dataset.name = "sample";
    dataset.indicators = std::make_shared<core::IndicatorSet>(tables);
    dataset.panel = std::move(panel);
    return dataset;
}

const core::Mark &markOf(const core::Figure &figure, const std::string &key)
{
    const auto found = std::ranges::find_if(figure.marks, [&](const core::Mark &mark) {
        return mark.keys.sector.text() == key || mark.keys.item == key || mark.keys.organisation.text() == key;
    });
    REQUIRE(found != figure.marks.end());
    return *found;
}

bool has(const core::Figure &figure, core::Notice notice)
{
    return std::ranges::find(figure.notices, notice) != figure.notices.end();
}

} // namespace tests
