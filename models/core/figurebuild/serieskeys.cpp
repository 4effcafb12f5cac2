#include "models/core/figurebuild/series.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// So many peers stand beside the home region while nothing else is chosen: more cannot be told apart.
constexpr std::size_t defaultPeers = 3;

std::size_t annualValues(const BuildContext &context, const std::vector<const Indicator *> &indicators,
                         const RegionCode &region)
{
    std::set<Period> periods;
    for (const Indicator *indicator : indicators) {
        for (std::size_t i : context.set.claims(indicator->id, region)) {
            const Observation &row = context.set.tables().observations[i];
            if (row.period.isAnnual() && !row.value.empty())
                periods.insert(row.period);
        }
    }
    return periods.size();
}

bool hasClaims(const BuildContext &context, const std::vector<const Indicator *> &indicators, const RegionCode &region)
{
    const auto &sectors = context.set.tables().sectors;
    return std::any_of(indicators.begin(), indicators.end(), [&](const Indicator *indicator) {
        return !context.set.claims(indicator->id, region).empty() ||
               std::any_of(sectors.begin(), sectors.end(), [&](const Sector &sector) {
                   return !context.set.claims(indicator->id, region, sector.id).empty();
               });
    });
}

/// Every region with figures of these indicators, home first, then file order.
std::vector<RegionCode> regionsWithClaims(const BuildContext &context, const std::vector<const Indicator *> &indicators)
{
    std::vector<RegionCode> regions;
    for (const Region &region : context.set.tables().regions) {
        if (hasClaims(context, indicators, region.code))
            regions.push_back(region.code);
    }
    std::stable_partition(regions.begin(), regions.end(),
                          [&](const RegionCode &code) { return code == context.set.homeRegion(); });
    return regions;
}

std::vector<RegionCode> homeAndPeers(const BuildContext &context, const std::vector<const Indicator *> &indicators)
{
    std::vector<std::pair<std::size_t, RegionCode>> peers;
    for (const RegionCode &peer : context.set.peers(context.set.homeRegion())) {
        if (const std::size_t count = annualValues(context, indicators, peer))
            peers.emplace_back(count, peer);
    }
    std::stable_sort(peers.begin(), peers.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<RegionCode> regions{context.set.homeRegion()};
    for (std::size_t i = 0; i < std::min(defaultPeers, peers.size()); ++i)
        regions.push_back(peers[i].second);
    return regions;
}

/// The sector series of one indicator and region: the undivided one first, and of the others those that are
/// filtered for – or all of them when there is no undivided one.
void addSeries(const BuildContext &context, const Indicator *indicator, const RegionCode &region,
               std::vector<SeriesKey> &series)
{
    Keys keys;
    keys.indicator = indicator->id;
    keys.region = region;
    const bool undivided = !context.set.claims(indicator->id, region).empty();
    const std::size_t before = series.size();
    if (undivided)
        series.push_back({indicator, keys});
    for (const Sector &sector : context.set.tables().sectors) {
        const bool wanted = context.filter.allSectors() ? !undivided : context.filter.holds(sector.id);
        if (!wanted || context.set.claims(indicator->id, region, sector.id).empty())
            continue;
        keys.sector = sector.id;
        series.push_back({indicator, keys});
    }
    keys.sector = {};
    // A region that was asked for keeps its row and says why it is empty.
    if (series.size() == before && !context.filter.allRegions() && context.filter.allSectors())
        series.push_back({indicator, keys});
}

} // namespace

std::vector<const Indicator *> indicatorsOf(const BuildContext &context)
{
    std::vector<const Indicator *> indicators;
    for (const IndicatorId &id : context.spec.indicators) {
        if (const Indicator *indicator = context.set.indicator(id))
            indicators.push_back(indicator);
    }
    if (!indicators.empty() || context.spec.topic.empty())
        return indicators;
    for (const Indicator &indicator : context.set.tables().indicators) {
        if (indicator.subject == Subject::Region && indicator.topic == context.spec.topic)
            indicators.push_back(&indicator);
    }
    return indicators;
}

std::pair<std::vector<SeriesKey>, std::size_t> seriesOf(const BuildContext &context,
                                                        const std::vector<const Indicator *> &indicators)
{
    std::vector<RegionCode> all = regionsWithClaims(context, indicators);
    std::vector<RegionCode> regions;
    if (!context.filter.allRegions()) {
        regions = context.filter.regions();
        std::stable_partition(regions.begin(), regions.end(),
                              [&](const RegionCode &code) { return code == context.set.homeRegion(); });
        all = regions;
    } else if (context.spec.regionChoice == RegionChoice::All || context.set.homeRegion().empty()) {
        regions = all;
    } else if (context.spec.regionChoice == RegionChoice::Home) {
        regions = {context.set.homeRegion()};
        all = regions;
    } else {
        regions = homeAndPeers(context, indicators);
    }
    const auto make = [&](const std::vector<RegionCode> &chosen) {
        std::vector<SeriesKey> series;
        for (const Indicator *indicator : indicators) {
            for (const RegionCode &region : chosen)
                addSeries(context, indicator, region, series);
        }
        return series;
    };
    return {make(regions), make(all).size()};
}

} // namespace core
