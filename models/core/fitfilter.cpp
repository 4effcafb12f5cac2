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

bool hasBlank(const PanelHead *head, std::string_view resource)
{
    const auto dimension = head ? head->dimensionOf(resource) : std::nullopt;
    return dimension && isUnstatedIn(head->dimensions[*dimension]);
}

} // namespace

Filter fitted(Filter filter, const Dataset &dataset)
{
    const IndicatorSet &set = *dataset.indicators;
    const PanelHead *head = dataset.panel.head.get();
    const bool blankRegion = hasBlank(head, "regions"), blankSector = hasBlank(head, "sectors");
    std::erase_if(filter.regions,
                  [&](const RegionCode &code) { return code.empty() ? !blankRegion : !set.region(regionOf(code)); });
    std::erase_if(filter.sectors, [&](const SectorId &id) { return id.empty() ? !blankSector : !set.sector(id); });
    std::erase_if(filter.topics, [&](const std::string &topic) {
        return std::ranges::none_of(set.tables().indicators,
                                    [&](const Indicator &indicator) { return indicator.topic == topic; });
    });
    return fitted(std::move(filter), head);
}

} // namespace core
