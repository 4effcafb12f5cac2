#include "models/core/growth.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Beyond so many candidates the whole-number refinement changes nothing that a reader could see.
constexpr double maxCandidates = 1e6;

/// True when growing from `base` to `level` is printed as `growth`: it lies in the rate's rounding interval.
bool reproduces(double base, const Interval &level, const PublishedGrowth &growth)
{
    if (base <= 0)
        return false;
    const double low = (level.low / base - 1) * 100;
    const double high = (level.high / base - 1) * 100;
    // Half a unit in the last place may be lost in the division; a borderline number stays in.
    const double slack = 1e-9 * std::max(1.0, std::abs(growth.percent()));
    return high >= growth.interval.low - slack && low <= growth.interval.high + slack;
}

std::optional<ImpliedBase> wholeNumberBase(const Quantity &level, const PublishedGrowth &growth, ImpliedBase base)
{
    const double first = std::ceil(base.interval.low - 1);
    const double last = std::floor(base.interval.high + 1);
    if (last - first > maxCandidates)
        return base;
    std::optional<double> low;
    double high = 0;
    for (double candidate = std::max(1.0, first); candidate <= last; ++candidate) {
        if (!reproduces(candidate, level.interval, growth))
            continue;
        low = low.value_or(candidate);
        high = candidate;
    }
    if (!low)
        return std::nullopt;
    base.value = std::clamp(std::round(base.value), *low, high);
    base.interval = {*low, high, false, false};
    base.wholeNumbers = true;
    return base;
}

} // namespace

std::optional<ImpliedBase> impliedBase(const Quantity &level, const PublishedGrowth &growth,
                                       const Measurement &measurement)
{
    if (!level.isPoint() || 1 + growth.interval.low / 100 <= 0 || level.value() < 0)
        return std::nullopt;
    ImpliedBase base;
    base.value = level.value() / (1 + growth.percent() / 100);
    // The quotient falls with growth and rises with the level: the corners are its ends.
    base.interval = {level.interval.low / (1 + growth.interval.high / 100),
                     level.interval.high / (1 + growth.interval.low / 100), level.interval.lowOpen,
                     level.interval.highOpen};
    if (isCounted(measurement) && level.interval.isBounded())
        return wholeNumberBase(level, growth, base);
    return base;
}

Change changeOf(const Quantity &earlier, const Quantity &later)
{
    Change change;
    change.absolute = later.value() - earlier.value();
    change.absoluteInterval = {later.interval.low - earlier.interval.high, later.interval.high - earlier.interval.low,
                               false, false};
    if (earlier.interval.low <= 0)
        return change;
    const auto percent = [](double to, double from) { return (to / from - 1) * 100; };
    change.percent = percent(later.value(), earlier.value());
    // Rising in `later`, and in `earlier` falling while later ≥ 0, rising when it is negative.
    const double base = earlier.interval.low;
    const double top = earlier.interval.high;
    const double low = later.interval.low;
    const double high = later.interval.high;
    change.percentInterval.low = percent(low, low >= 0 ? top : base);
    change.percentInterval.high = high == unbounded ? unbounded : percent(high, high >= 0 ? base : top);
    return change;
}

} // namespace core
