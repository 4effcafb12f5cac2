#pragma once

#include "models/core/interval.h"

#include <optional>

namespace core {

/// Pull (拉动) of a part: by how many percentage points it moved the whole, Δxᵢ/X₀·100. From this year's levels
/// and published rates (percent): xᵢ·g/(100 + g)·(100 + G)/X. None when a base may be zero.
std::optional<Estimate> pullFromRates(const Estimate &part, const Estimate &partGrowth, const Estimate &whole,
                                      const Estimate &wholeGrowth);

/// The same from published levels of both years: (xᵢ₁ − xᵢ₀)/X₀·100.
std::optional<Estimate> pullFromLevels(const Estimate &before, const Estimate &after, const Estimate &wholeBefore);

/// Contribution (贡献率): the part of the whole's increment, in percent: pull of the part / growth of the whole·100.
/// None when the whole may not have grown at all.
std::optional<Estimate> contributionFromRates(const Estimate &part, const Estimate &partGrowth, const Estimate &whole,
                                              const Estimate &wholeGrowth);

/// Δxᵢ/ΔX·100 of published levels.
std::optional<Estimate> contributionFromLevels(const Estimate &before, const Estimate &after,
                                               const Estimate &wholeBefore, const Estimate &wholeAfter);

/// A published pull against the computed one. Inside: all of one is within the other, so that nothing speaks
/// against it; overlaps: only some of it is; outside: no value is in both.
enum class PullVerdict { Inside, Overlaps, Outside };
PullVerdict pullVerdict(const Interval &computed, const Interval &published);

} // namespace core
