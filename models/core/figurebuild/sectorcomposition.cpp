#include "models/core/codes.h"
#include "models/core/figurebuild/allkeys.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/claims.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

/// One region and period for which sectors have figures.
struct Place
{
    RegionCode region;
    Period period;
};

bool isOfHome(const IndicatorSet &set, const RegionCode &code)
{
    const Region *region = set.region(code);
    return code == set.homeRegion() || (region && region->parent == set.homeRegion());
}

/// Where most sectors have a figure: the home region or a zone of it first, then the later period.
std::optional<Place> bestPlace(const BuildContext &context, const std::vector<Keys> &keys)
{
    std::map<std::pair<RegionCode, std::string>, std::pair<Place, std::size_t>> places;
    for (const Keys &one : keys) {
        auto &[place, count] = places[{one.region, one.period->spanText()}];
        place = {one.region, *one.period};
        ++count;
    }
    using Merit = std::tuple<bool, std::size_t, Period>;
    std::optional<std::pair<Merit, Place>> best;
    for (const auto &[id, found] : places) {
        const auto &[place, count] = found;
        const Merit merit{isOfHome(context.set, place.region), count, place.period};
        if (!best || best->first < merit)
            best.emplace(merit, place);
    }
    return best ? std::optional(best->second) : std::nullopt;
}

} // namespace

/// The sectors of one indicator in one region and period. A share is given only of a published total, never of
/// the sectors that happen to have figures.
Result<Figure> buildSectorComposition(const BuildContext &context, const Indicator &indicator)
{
    Figure figure;
    std::vector<Keys> keys;
    for (const Keys &one : allKeys(context.set)) {
        const bool held = one.indicator == indicator.id && !one.sector.empty() && context.filter.holds(one.region) &&
                          context.filter.holds(one.sector) && context.filter.filter().holds(*one.period);
        if (held && markOf(context.set, indicator, one).value)
            keys.push_back(one);
    }
    const auto place = bestPlace(context, keys);
    if (!place)
        return figure;
    Keys whole;
    whole.indicator = indicator.id;
    whole.region = place->region;
    whole.period = place->period;
    const Mark total = markOf(context.set, indicator, whole);
    for (const Keys &one : keys) {
        if (one.region != place->region || !one.period->sameSpan(place->period))
            continue;
        Mark mark = markOf(context.set, indicator, one);
        if (const Sector *sector = context.set.sector(one.sector))
            mark.attributes.push_back(plain("tier", std::string(code(sector->tier))));
        if (total.value && total.interval.low > 0)
            mark.share = *mark.value / *total.value * 100;
        figure.marks.push_back(std::move(mark));
    }
    figure.of = figure.marks.size(); // of that region and period; others are not parts of it
    figure.regions = {place->region};
    figure.periods = {place->period};
    return figure;
}

} // namespace core
