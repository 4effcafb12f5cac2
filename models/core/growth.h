#pragma once

#include "models/core/quantity.h"

#include <string>

namespace core {

/// First axis of a growth rate: what was compared. Only what the claim says counts.
enum class GrowthBasis { Unstated, Real, Nominal, Count };
/// Second axis: over which set of units.
enum class GrowthScope { Unstated, Matched, AsPublished };

/// A growth rate as printed by its source, in percent.
struct PublishedGrowth
{
    Decimal number;
    Interval interval; ///< of rounding, percent
    GrowthBasis basis = GrowthBasis::Unstated;
    GrowthScope scope = GrowthScope::Unstated;

    double percent() const { return number.value; }
    Estimate estimate() const { return {percent(), interval}; }
};

/// Last year's value at this year's prices, on the publisher's possibly revised base.
struct ImpliedBase
{
    double value = 0;
    Interval interval;
    bool wholeNumbers = false; ///< a count: only whole numbers that reproduce the growth remain
    bool operator==(const ImpliedBase &) const = default;
};

/// v/(1+g/100) at the corners of both intervals; for a count only the whole numbers whose growth to
/// `level` rounds to the printed rate remain. Nothing when the rate reaches −100 % or no number fits.
std::optional<ImpliedBase> impliedBase(const Quantity &level, const PublishedGrowth &growth,
                                       const Measurement &measurement);

/// What is said instead of a percentage where losses take part: 扭亏, 增亏, 减亏, 亏损归零; and 由盈转亏.
enum class Turn { ToProfit, LossWidened, LossNarrowed, ToZero, ToLoss };

/// A change between two levels.
struct Change
{
    double absolute = 0; ///< later − earlier, unit of the levels (points for an index)
    Interval absoluteInterval;
    std::optional<double> percent; ///< of the earlier level; none when that may be ≤ 0
    Interval percentInterval;
    std::optional<Turn> turn;
};

/// Change of level, both corners; no percentage on a base that may be ≤ 0.
Change changeOf(const Quantity &earlier, const Quantity &later);

/// (later/earlier − 1)·100; everything when `earlier` may be zero.
Interval percentOf(const Interval &later, const Interval &earlier);

} // namespace core
