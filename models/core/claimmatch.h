#pragma once

#include "models/core/diff.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace core {

/// A claim where it stands: a row of one of both tables, which must outlive it.
struct ClaimRow
{
    const Observation *ofRegion = nullptr;
    const OrganisationObservation *ofOrganisation = nullptr; ///< when it is no observation of a region
    const IndicatorId &indicator() const { return ofRegion ? ofRegion->indicator : ofOrganisation->indicator; }
    ClaimKey key() const;
    ClaimContent content() const;
    /// They say the same, whatever their keys.
    bool agreesWith(const ClaimRow &other) const;
    /// Has the row brought near: it will soon be asked.
    void prefetch() const;
};

/// What differs within one stretch of keys; all three by key.
struct ClaimMatches
{
    std::vector<std::pair<ClaimRow, ClaimRow>> revised; ///< before, after
    std::vector<ClaimRow> added;
    std::vector<ClaimRow> removed;
};

/// Matches the claims of two states by key, in stretches by key. Where several rows have one key, equal ones are set
/// aside; then the n-th left row on one side became the n-th on the other. Works on several threads. A stop
/// gives a part of them.
std::vector<ClaimMatches> matchClaims(const IndicatorTables &before, const IndicatorTables &after,
                                      const std::stop_token &stop = {});

} // namespace core
