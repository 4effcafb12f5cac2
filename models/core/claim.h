#pragma once

#include "models/core/codes.h"
#include "models/core/entities.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace core {

/// What tells one claim from another: the published row of one source on one figure. A claim of a region has
/// no organisation, one of an organisation has no region and no sector.
struct ClaimKey
{
    IndicatorId indicator;
    RegionCode region;
    OrganisationId organisation;
    SectorId sector; ///< blank = all sectors
    Period period;   ///< compared by its months: 2024-Q1 is 2024-M01M03
    SourceId source;
    auto operator<=>(const ClaimKey &) const = default;
    bool operator==(const ClaimKey &) const = default;
};

/// What a claim says, for regions and organisations alike.
struct ClaimContent
{
    std::string value; ///< literal
    Qualifier qualifier = Qualifier::Exact;
    std::string growth; ///< literal in percent
    GrowthBasis growthBasis = GrowthBasis::Unstated;
    GrowthScope growthScope = GrowthScope::Unstated;
    std::string vintage;
    Status status = Status::Unstated;
    Note note = Note::None;
    bool operator==(const ClaimContent &) const = default;
};

enum class ClaimField { Value, Qualifier, Growth, GrowthBasis, GrowthScope, Vintage, Status, Note };
template <> std::span<const std::pair<ClaimField, std::string_view>> codesOf();

} // namespace core
