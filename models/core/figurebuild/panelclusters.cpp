#include "models/core/figurebuild/panelclusters.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

bool isTelling(const Sizes &sizes) { return sizes.known >= fewestOfConcentration && !sizes.tellsOfOne(); }

/// The sectors of a cluster of which something is known, those of the fewest enterprises first.
std::vector<std::size_t> knownOf(const SectorGroup &cluster, const std::vector<Sizes> &sizes)
{
    std::vector<std::size_t> known;
    std::ranges::copy_if(cluster.codes, std::back_inserter(known), [&](auto code) { return sizes[code].known > 0; });
    std::ranges::stable_sort(known, {}, [&](std::size_t code) { return sizes[code].known; });
    return known;
}

} // namespace

std::string_view topOf(const IndicatorSet &set, std::string_view id)
{
    const Sector *sector = set.sector(SectorId(id));
    for (int steps = 0; sector && !sector->parent.empty() && steps < 20; ++steps)
        sector = set.sector(sector->parent);
    return sector ? std::string_view(sector->id.text()) : id;
}

std::vector<SectorGroup> clustersOf(const IndicatorSet &set, const PanelDimension &sectors)
{
    std::map<std::string_view, std::vector<std::size_t>> below;
    for (std::size_t code = 0; code < sectors.values.size(); ++code)
        below[topOf(set, sectors.values[code])].push_back(code);
    std::vector<SectorGroup> clusters;
    for (const Sector &sector : set.tables().sectors) {
        if (const auto found = below.find(sector.id.text()); found != below.end())
            clusters.push_back({&sector, found->second});
    }
    return clusters;
}

std::vector<std::uint8_t> silentSectors(const std::vector<SectorGroup> &clusters, const std::vector<Sizes> &sizes,
                                        const std::vector<std::uint8_t> &withheld)
{
    std::vector<std::uint8_t> silent(sizes.size());
    for (const SectorGroup &cluster : clusters) {
        Sizes left;
        bool isAny = false;
        const auto silence = [&](std::size_t code) {
            silent[code] = 1;
            left.add(sizes[code]);
            isAny = true;
        };
        const std::vector<std::size_t> known = knownOf(cluster, sizes);
        for (const std::size_t code : known) {
            if (withheld[code] != 0 || !isTelling(sizes[code]))
                silence(code);
        }
        for (const std::size_t code : known) {
            if (isAny && silent[code] == 0 && !isTelling(left))
                silence(code);
        }
    }
    return silent;
}

} // namespace core
