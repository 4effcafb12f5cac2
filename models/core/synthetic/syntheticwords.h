#pragma once

#include <array>
#include <string_view>

namespace core {

/// A cluster of the 3+2+X system in which synthetic enterprises work.
struct SyntheticCluster
{
    std::string_view id, zh, en, tier;
    std::string_view industry; ///< word in the names of its enterprises
};

struct SyntheticSector
{
    std::string_view id, zh, en;
    std::size_t cluster; ///< index
};

/// Three pillars, two wings, emerging and other ones.
extern const std::array<SyntheticCluster, 10> syntheticClusters;
extern const std::array<SyntheticSector, 40> syntheticSectors;
/// Codes are 990101 and up; the names are of no real place.
extern const std::array<std::string_view, 13> syntheticRegions;
extern const std::array<std::string_view, 4> syntheticSizes;
/// From none to the highest; several are joined by '|'.
extern const std::array<std::string_view, 6> syntheticCertificates;
/// Characters, three bytes each, of which names of enterprises are made.
extern const std::string_view syntheticCharacters;
extern const std::array<std::string_view, 4> syntheticLegalForms;

} // namespace core
