#pragma once

#include "models/core/figurebuild/panelsizes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// The sector at the top of the tree above a sector, or itself.
std::string_view topOf(const IndicatorSet &set, std::string_view id);

/// A sector that is shown, and the values of the panel's dimension that its enterprises are in.
struct SectorGroup
{
    const Sector *sector = nullptr;
    std::vector<std::size_t> codes;
};

/// The sectors at the top with all values below them, in the order of the dataset.
std::vector<SectorGroup> clustersOf(const IndicatorSet &set, const PanelDimension &sectors);

/// The smallest number of enterprises that a concentration is told of: the share of the four largest of fewer says
/// nothing.
inline constexpr std::size_t fewestOfConcentration = 5;

/// Which values keep their concentration to themselves, by code. As sums do, sums of squares of sectors make that of
/// their cluster: what a cluster leaves for those of its sectors that tell nothing must be as little of one enterprise
/// as any concentration told. Where it is not, further sectors keep silent, those of the fewest enterprises first; the
/// cluster speaks. `withheld`: values whose sum is withheld.
std::vector<std::uint8_t> silentSectors(const std::vector<SectorGroup> &clusters, const std::vector<Sizes> &sizes,
                                        const std::vector<std::uint8_t> &withheld);

} // namespace core
