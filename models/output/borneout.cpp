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

} // namespace

double borneOut(double value, const core::Interval &interval)
{
    if (!std::isfinite(value) || value == 0)
        return value;
    const double width = interval.high - interval.low;
    if (interval.isBounded() && width > 0) {
        const auto decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(width))) + 1, 0, 15);
        const double rounded = printed("%.*f", decimals, value);
        if (interval.contains(rounded))
            return rounded;
    }
    return printed("%.*e", 11, value);
}

} // namespace output
