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

/// 1 + g/100: by what a rate multiplies its base.
Interval factorOf(const Interval &percent) { return Interval::point(1) + percent / Interval::point(100); }

/// What happened across zero, where the intervals leave no doubt.
std::optional<Turn> turnOf(const Interval &earlier, const Interval &later)
{
    if (earlier.high < 0) {
        if (later.low > 0)
            return Turn::ToProfit;
        if (later.high < earlier.low)
            return Turn::LossWidened;
        if (later.low > earlier.high && later.contains(0.0)) // what is printed as 0
            return Turn::ToZero;
        if (later.low > earlier.high && later.high <= 0)
            return Turn::LossNarrowed;
    }
    if (earlier.low > 0 && later.high < 0)
        return Turn::ToLoss;
    return std::nullopt;
}

} // namespace

std::optional<ImpliedBase> impliedBase(const Quantity &level, const PublishedGrowth &growth,
                                       const Measurement &measurement)
{
    if (!level.isPoint() || 1 + growth.interval.low / 100 <= 0 || level.value() < 0)
        return std::nullopt;
    ImpliedBase base;
    base.value = level.value() / (1 + growth.percent() / 100);
    base.interval = level.interval / factorOf(growth.interval);
    if (isCounted(measurement) && level.interval.isBounded())
        return wholeNumberBase(level, growth, base);
    return base;
}

Change changeOf(const Quantity &earlier, const Quantity &later)
{
    Change change;
    change.absolute = later.value() - earlier.value();
    change.absoluteInterval = later.interval - earlier.interval;
    change.turn = turnOf(earlier.interval, later.interval);
    if (earlier.interval.low <= 0)
        return change;
    change.percent = (later.value() / earlier.value() - 1) * 100;
    change.percentInterval = percentOf(later.interval, earlier.interval);
    return change;
}

Interval percentOf(const Interval &later, const Interval &earlier)
{
    return (later / earlier - Interval::point(1)) * Interval::point(100);
}

} // namespace core
