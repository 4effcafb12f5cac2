#include "models/core/layout/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

/// Nearest double to a multiple of a step, without the dust of repeated addition.
double multiple(double count, double step) { return step >= 1 ? count * step : count / (1 / step); }

int decimalsOfStep(double step)
{
    int decimals = 0;
    while (decimals < 9 && std::abs(step - std::round(step)) > 1e-9 * std::max(1.0, step)) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

Scale roundScale(double low, double high, int most, bool fromZero)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        low = high = 0;
    if (low > high)
        std::swap(low, high);
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (low == high) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= fromZero && low == 0 ? 0 : room;
        high += room;
    }
    most = std::max(most, 3); // with fewer no step could hold both signs
    static constexpr std::array<double, 5> factors{1, 2, 2.5, 5, 10};
    double power = std::pow(10, std::floor(std::log10((high - low) / most)));
    for (;; power *= 10) {
        for (const double factor : factors) {
            const double step = factor * power;
            const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
            if (last - first + 1 > most)
                continue;
            Scale scale{multiple(first, step), multiple(last, step), {}, decimalsOfStep(step)};
            for (double k = first; k <= last; ++k)
                scale.ticks.push_back(multiple(k, step));
            return scale;
        }
    }
}

Scale rankScale(double worst, int most)
{
    const double steps = std::max(1, most - 1);
    const double step = std::max(1.0, std::ceil((worst - 1) / steps));
    Scale scale;
    scale.low = 1;
    for (double tick = 1; scale.ticks.size() < 2 || scale.ticks.back() < worst; tick += step)
        scale.ticks.push_back(tick);
    scale.high = scale.ticks.back();
    return scale;
}

} // namespace core
