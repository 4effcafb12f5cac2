#pragma once

#include "models/core/computed.h"
#include "models/core/growth.h"
#include "models/core/quantity.h"

#include <optional>

namespace core {

/// Pull (拉动) of a part on the growth of its whole, in percentage points, from this year's levels at current
/// prices and the published growth of both: x·g/(100+g)·(100+G)/X. At the corners of all four intervals.
/// Nothing when a rate may reach −100 %, the whole may be ≤ 0 or a level is a word.
std::optional<Computed> pullFromRates(const Quantity &level, const PublishedGrowth &growth, const Quantity &wholeLevel,
                                      const PublishedGrowth &wholeGrowth);

/// The same from published levels of two years: (x₁ − x₀)/X₀·100. Nothing when X₀ may be ≤ 0.
std::optional<Computed> pullFromLevels(const Quantity &earlier, const Quantity &later, const Quantity &wholeEarlier);

/// Contribution (贡献率) of a part to the increment of its whole, in percent: (x₁ − x₀)/(X₁ − X₀)·100. Nothing
/// when the whole may not have changed.
struct Increment
{
    Quantity earlier;
    Quantity later;
};
std::optional<Computed> contributionOf(const Increment &part, const Increment &whole);

/// A published pull against a computed one: Inside when all of one is within the other, so that nothing speaks
/// against it; Overlaps when only some of it is; Outside when no value is in both.
enum class PullVerdict { Inside, Overlaps, Outside };
PullVerdict pullVerdict(const Interval &computed, const Interval &published);

} // namespace core
