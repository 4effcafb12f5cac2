#include "models/core/layout/heat.h"

#include "models/core/layout/ticks.h"

#include <algorithm>
#include <cmath>

namespace core {

std::size_t HeatScale::classOf(double value) const
{
    // Bounds are multiples of a step: the dust of the multiplication must not move a value below its bound.
    const double dust = 1e-9 * (bounds.back() - bounds.front());
    const auto above = std::upper_bound(bounds.begin(), bounds.end(), value + dust);
    const auto place = std::max<std::ptrdiff_t>(0, above - bounds.begin() - 1);
    return std::min(static_cast<std::size_t>(place), classes() - 1);
}

double HeatScale::along(std::size_t place) const
{
    if (!diverging)
        return classes() > 1 ? static_cast<double>(place) / static_cast<double>(classes() - 1) : 0.5;
    const double reach = std::max(std::abs(bounds.front()), std::abs(bounds.back()));
    const double low = bounds[place], high = bounds[place + 1];
    return (high > 0 ? high : low) / reach;
}

double HeatScale::alongOf(double value) const { return diverging && value == 0 ? 0 : along(classOf(value)); }

HeatScale heatScale(double low, double high, bool diverging)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        low = high = 0;
    if (!diverging) {
        constexpr int mostBounds = 8;
        const Scale scale = roundScale(low, high, mostBounds, false);
        return {scale.ticks, scale.decimals, false};
    }
    constexpr int mostBounds = 6;
    const Scale side = roundScale(0, std::max(std::abs(low), std::abs(high)), mostBounds, true);
    HeatScale result{{}, side.decimals, true};
    if (low < 0) {
        for (auto tick = side.ticks.rbegin(); tick != side.ticks.rend() - 1; ++tick)
            result.bounds.push_back(-*tick);
    }
    result.bounds.push_back(0);
    if (high > 0 || low >= 0)
        result.bounds.insert(result.bounds.end(), side.ticks.begin() + 1, side.ticks.end());
    return result;
}

} // namespace core
