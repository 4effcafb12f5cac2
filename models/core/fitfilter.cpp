#include "models/core/fitfilter.h"

#include "models/core/panel/panelfilter.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

// "330100/*" names the children of a region.
RegionCode regionOf(const RegionCode &code)
{
    const std::string_view text = code.text();
    constexpr std::string_view children = "/*";
    return text.ends_with(children) ? RegionCode(text.substr(0, text.size() - children.size())) : code;
}

} // namespace

Filter fitted(Filter filter, const Dataset &dataset)
{
    const IndicatorSet &set = *dataset.indicators;
    std::erase_if(filter.regions, [&](const RegionCode &code) { return !set.region(regionOf(code)); });
    std::erase_if(filter.sectors, [&](const SectorId &id) { return !set.sector(id); });
    std::erase_if(filter.topics, [&](const std::string &topic) {
        return std::ranges::none_of(set.tables().indicators,
                                    [&](const Indicator &indicator) { return indicator.topic == topic; });
    });
    return fitted(std::move(filter), dataset.panel.head.get());
}

} // namespace core
