#include "models/core/structure/perhead.h"

#include "models/core/units.h"

namespace core {

namespace {

const Interval one = Interval::point(1);
const Interval two = Interval::point(2);
const Interval hundred = Interval::point(100);

/// Multiplies by an exact power of ten, dividing for negative ones so that the factor itself is whole.
Interval scaled(const Interval &number, int power)
{
    double factor = 1;
    for (int i = 0; i < std::abs(power); ++i)
        factor *= 10;
    return power < 0 ? number / Interval::point(factor) : number * Interval::point(factor);
}

double scaled(double number, int power)
{
    for (; power > 0; --power)
        number *= 10;
    for (; power < 0; ++power)
        number /= 10;
    return number;
}

} // namespace

std::optional<PerHeadUnit> perHeadUnit(std::string_view level, std::string_view population)
{
    const ScaledUnit people = scaledUnit(population);
    const ScaledUnit amount = scaledUnit(level);
    if (people.base != "人" || amount.base.empty())
        return std::nullopt;
    const std::string base(amount.base);
    // level/population has the unit base/人 with the power amount − people.
    const int power = amount.power - people.power;
    if (amount.power >= 8)
        return PerHeadUnit{"万" + base + "/人", power - 4};
    if (amount.power > 0 || base.ends_with("元"))
        return PerHeadUnit{base + "/人", power};
    return PerHeadUnit{base + "/万人", power + 4};
}

std::optional<Estimate> perHead(const Quantity &level, const Quantity &population, int power)
{
    if (!level.isPoint() || !population.isPoint() || population.interval.low <= 0)
        return std::nullopt;
    return Estimate{scaled(level.value() / population.value(), power),
                    scaled(level.interval / population.interval, power)};
}

std::optional<Estimate> perAverageHead(const Quantity &level, const Estimate &begin, const Quantity &end, int power)
{
    if (!level.isPoint() || !end.isPoint() || begin.interval.low <= 0 || end.interval.low <= 0)
        return std::nullopt;
    return Estimate{scaled(level.value() / ((begin.value + end.value()) / 2), power),
                    scaled(level.interval / ((begin.interval + end.interval) / two), power)};
}

std::optional<Estimate> perImpliedHead(const Quantity &level, const Quantity &end, const PublishedGrowth &growth,
                                       int power)
{
    if (!level.isPoint() || !end.isPoint() || end.interval.low <= 0 || growth.interval.low <= -100)
        return std::nullopt;
    const auto formula = [power](const std::array<Interval, 3> &at) {
        const auto &[amount, people, rate] = at;
        return scaled(amount / ((people + people / (one + rate / hundred)) / two), power);
    };
    const double begin = end.value() / (1 + growth.percent() / 100);
    return Estimate{scaled(level.value() / ((begin + end.value()) / 2), power),
                    atCorners<3>({level.interval, end.interval, growth.interval}, formula)};
}

} // namespace core
