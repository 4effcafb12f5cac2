#include "views/filterchange.h"

#include "models/core/figurebuild/claims.h"
#include "views/charts/chartview.h"

#include <algorithm>

namespace views {

core::Filter narrowed(core::Filter filter, const core::Keys &keys)
{
    if (keys.period)
        filter.firstYear = filter.lastYear = keys.period->year();
    if (!keys.region.empty() && std::ranges::find(filter.regions, keys.region) == filter.regions.end())
        filter.regions.push_back(keys.region);
    if (!keys.sector.empty() && std::ranges::find(filter.sectors, keys.sector) == filter.sectors.end())
        filter.sectors.push_back(keys.sector);
    return filter;
}

bool isMeant(const core::Keys &mark, const core::Keys &selection)
{
    const bool other = (!selection.indicator.empty() && mark.indicator.empty()) ||
                       (!selection.organisation.empty() && mark.organisation.empty());
    return !other && fits(mark, selection);
}

std::optional<core::Mark> publishedMark(const core::Keys &keys, const Names &names)
{
    const auto *indicator = names.set() ? names.set()->indicator(keys.indicator) : nullptr;
    if (!indicator || !keys.period)
        return std::nullopt;
    core::Mark mark = core::markOf(*names.set(), *indicator, keys);
    return mark.claims.empty() ? std::nullopt : std::optional(std::move(mark));
}

} // namespace views
