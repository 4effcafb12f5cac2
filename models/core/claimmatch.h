#pragma once

#include "models/core/diff.h"

#include <cstdint>
#include <span>
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

/// A claim by the number of its key, which orders like the key.
struct KeyedClaim
{
    std::uint64_t key = 0;
    ClaimRow row;
};

/// Matches the claims of two states by key, in stretches by key: what is made of a stretch is made while its rows are
/// near. Where several rows have one key, equal ones are set aside; then the n-th left row on one side became the n-th
/// on the other. The states must outlive it.
class ClaimMatching
{
public:
    /// Puts the claims that differ in the order of their keys, on several threads. No stretches after a stop.
    ClaimMatching(const IndicatorTables &before, const IndicatorTables &after, const std::stop_token &stop = {});
    std::size_t stretches() const { return m_stretches.size(); }
    /// Of any stretch on any thread.
    ClaimMatches matchesOf(std::size_t stretch) const;

private:
    using Claims = std::span<const KeyedClaim>;

    std::vector<KeyedClaim> m_before;
    std::vector<KeyedClaim> m_after;
    std::vector<std::pair<Claims, Claims>> m_stretches;
};

} // namespace core
