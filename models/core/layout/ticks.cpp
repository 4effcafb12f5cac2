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

/// 1, 2 and 5 times powers of ten, counted: 0 is 1, 1 is 2, 2 is 5, 3 is 10 …
double roundNumber(int place)
{
    static constexpr std::array<double, 3> factors{1, 2, 5};
    const int decade = static_cast<int>(std::floor(place / 3.0));
    const double factor = factors[static_cast<std::size_t>(place - decade * 3)];
    return decade >= 0 ? factor * std::pow(10, decade) : factor / std::pow(10, -decade);
}

/// Place of the greatest such number that is not above a value.
int placeBelow(double value)
{
    int place = static_cast<int>(std::floor(std::log10(value))) * 3 + 3;
    while (roundNumber(place) > value * (1 + 1e-9))
        --place;
    return place;
}

} // namespace

double Scale::along(double value) const
{
    const auto place = [this](double at) { return logarithmic ? std::log10(at) : at; };
    if (!(value > low))
        return 0;
    return std::min(1.0, (place(value) - place(low)) / (place(high) - place(low)));
}

Scale logScale(double low, double high, int most)
{
    if (!std::isfinite(high) || high <= 0 || !std::isfinite(low))
        low = high = 1;
    if (low <= 0)
        low = high;
    if (low > high)
        std::swap(low, high);
    int first = placeBelow(low), last = placeBelow(high);
    if (roundNumber(last) < high * (1 - 1e-9))
        ++last;
    if (low == high || first == last) {
        --first;
        ++last;
    }
    Scale scale{roundNumber(first), roundNumber(last), {}, 0, true};
    most = std::max(most, 5); // six neighbours always hold two whole powers
    // All, or of every `stride`-th power of ten.
    int stride = last - first < most ? 1 : 3;
    while (stride > 1 && (last - first) / stride >= most)
        stride += 3;
    for (int place = first; place <= last; ++place) {
        if (place % stride == 0)
            scale.ticks.push_back(roundNumber(place));
    }
    return scale;
}

int logStep(double count, double greatest, int steps)
{
    if (count <= 1 || greatest <= 1 || steps <= 1)
        return 0;
    const double way = std::log(count) / std::log(greatest) * (steps - 1);
    return std::clamp(static_cast<int>(std::ceil(way - 1e-9)), 0, steps - 1);
}

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
    // What differs by less than doubles can step through is one value.
    if (high - low <= 1e-12 * std::max(std::abs(low), std::abs(high))) {
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

Scale countScale(double low, double high, int most, bool fromZero)
{
    const Scale scale = roundScale(low, high, most, fromZero);
    if (scale.decimals == 0)
        return scale;
    const double step = scale.ticks[1] - scale.ticks[0] > 1 ? 5 : 1; // instead of 2.5 or a fraction of one
    const double first = std::floor(scale.low / step + 1e-9), last = std::ceil(scale.high / step - 1e-9);
    Scale whole{first * step, last * step, {}, 0};
    for (double k = first; k <= last; ++k)
        whole.ticks.push_back(k * step);
    return whole;
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
