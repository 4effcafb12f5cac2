#include "models/core/structure/rates.h"

#include <cmath>

namespace core {

namespace {

const Interval one = Interval::point(1);
const Interval hundred = Interval::point(100);

/// The n-th root of a number ≥ 0. The exponent 1/n is rounded, and its error grows with the logarithm of the
/// number: 64 units in the last place cover it up to e^100.
Interval rootOf(const Interval &number, int n)
{
    if (n == 1)
        return number;
    constexpr double slack = 64 * std::numeric_limits<double>::epsilon();
    const auto root = [n](double x) { return std::pow(x, 1.0 / n); };
    const auto isExact = [](double x) { return x == 0 || x == 1 || x == unbounded; };
    Interval result = number;
    result.low = root(number.low) * (isExact(number.low) ? 1 : 1 - slack);
    result.high = root(number.high) * (isExact(number.high) ? 1 : 1 + slack);
    return result;
}

Interval percentOfFactor(const Interval &factor) { return (factor - one) * hundred; }

/// A quotient of what is not negative is not negative, however its ends were rounded.
Interval notNegative(const Interval &number) { return number.low < 0 ? clamped(number, 0, unbounded) : number; }

} // namespace

std::optional<Estimate> averageGrowth(const Quantity &earlier, const Quantity &later, int years)
{
    if (!earlier.isPoint() || !later.isPoint() || years < 1 || earlier.interval.low <= 0 || later.interval.low < 0)
        return std::nullopt;
    const double value = (std::pow(later.value() / earlier.value(), 1.0 / years) - 1) * 100;
    return Estimate{value, percentOfFactor(rootOf(notNegative(later.interval / earlier.interval), years))};
}

std::optional<Estimate> chainedFactor(std::span<const PublishedGrowth> rates)
{
    Estimate chained{1, one};
    for (const PublishedGrowth &rate : rates) {
        if (rate.interval.low <= -100)
            return std::nullopt;
        chained.value *= 1 + rate.percent() / 100;
        chained.interval = chained.interval * (one + rate.interval / hundred);
    }
    return chained;
}

std::optional<Estimate> compoundedGrowth(std::span<const PublishedGrowth> rates)
{
    const auto chained = chainedFactor(rates);
    if (!chained || rates.empty())
        return std::nullopt;
    const int years = static_cast<int>(rates.size());
    return Estimate{(std::pow(chained->value, 1.0 / years) - 1) * 100,
                    percentOfFactor(rootOf(notNegative(chained->interval), years))};
}

std::optional<Estimate> impliedDeflator(const Quantity &earlier, const Quantity &later, const PublishedGrowth &real)
{
    if (!earlier.isPoint() || !later.isPoint() || earlier.interval.low <= 0 || real.interval.low <= -100)
        return std::nullopt;
    const double value = (later.value() / earlier.value() / (1 + real.percent() / 100) - 1) * 100;
    // Each number occurs once: interval arithmetic gives the corners.
    return Estimate{value, percentOfFactor(later.interval / earlier.interval / (one + real.interval / hundred))};
}

} // namespace core
