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

/// A dataset has a region or sector; the blank one where rows of its panel state none.
bool has(const Dataset &dataset, const RegionCode &code)
{
    return code.empty() ? hasBlank(dataset.panel.head.get(), "regions")
                        : dataset.indicators->region(regionOf(code)) != nullptr;
}

bool has(const Dataset &dataset, const SectorId &id)
{
    return id.empty() ? hasBlank(dataset.panel.head.get(), "sectors") : dataset.indicators->sector(id) != nullptr;
}

} // namespace

Filter fitted(Filter filter, const Dataset &dataset)
{
    const IndicatorSet &set = *dataset.indicators;
    std::erase_if(filter.regions, [&](const RegionCode &code) { return !has(dataset, code); });
    std::erase_if(filter.sectors, [&](const SectorId &id) { return !has(dataset, id); });
    std::erase_if(filter.topics, [&](const std::string &topic) {
        return std::ranges::none_of(set.tables().indicators,
                                    [&](const Indicator &indicator) { return indicator.topic == topic; });
    });
    return fitted(std::move(filter), dataset.panel.head.get());
}

std::optional<Error> unknownCode(const Filter &filter, const Dataset &dataset)
{
    const auto region = std::ranges::find_if(filter.regions, [&](const auto &code) { return !has(dataset, code); });
    if (region != filter.regions.end())
        return Error{ErrorCode::UnknownRegion, {regionOf(*region).text()}};
    const auto sector = std::ranges::find_if(filter.sectors, [&](const auto &id) { return !has(dataset, id); });
    if (sector != filter.sectors.end())
        return Error{ErrorCode::UnknownSector, {sector->text()}};
    return std::nullopt;
}

} // namespace core
