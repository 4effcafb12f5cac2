#include "models/output/borneout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace output {

namespace {

double printed(const char *format, int digits, double value)
{
    std::array<char, 400> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, digits, value);
    double read = value;
    std::from_chars(buffer.data(), buffer.data() + length, read);
    return read;
}

/// The decimals that show so many significant digits of a number.
int placesOf(double number, int digits)
{
    return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(number)))), 0, 340);
}

bool isWhole(double value) { return value == std::trunc(value); }

/// The decimals of the first digit that an interval leaves open, and `more`.
int decimalsOf(const core::Interval &interval, int more)
{
    return static_cast<int>(std::ceil(-std::log10(interval.high - interval.low))) + more;
}

bool hasWidth(const core::Interval &interval) { return interval.isBounded() && interval.high > interval.low; }

} // namespace

double borneOut(double value, const core::Interval &interval)
{
    if (!std::isfinite(value) || value == 0)
        return value;
    if (hasWidth(interval)) {
        const double rounded = printed("%.*f", std::clamp(decimalsOf(interval, 1), 0, 15), value);
        if (interval.contains(rounded))
            return rounded;
    }
    return withoutNoise(value, interval);
}

double withoutNoise(double value, const core::Interval &interval)
{
    if (!std::isfinite(value) || isWhole(value))
        return value;
    if (hasWidth(interval)) {
        const int decimals = std::max(decimalsOf(interval, 6), 0);
        const double rounded = printed("%.*f", decimals, value);
        if (decimals < placesOf(value, 12) && interval.contains(rounded))
            return rounded;
    }
    return interval.isBounded() ? withoutNoise(value, value) : printed("%.*e", 11, value);
}

double withoutNoise(double value, double greatest)
{
    if (!std::isfinite(value) || isWhole(value) || !std::isfinite(greatest) || greatest == 0)
        return value;
    // Fifteen digits hold every decimal fraction of so many: when the last is none, the others are all it has.
    const int most = placesOf(greatest, 15);
    const double rounded = printed("%.*f", most, value);
    if (most > 0 && printed("%.*f", most - 1, value) == rounded)
        return rounded;
    return printed("%.*f", placesOf(greatest, 12), value);
}

} // namespace output
