#include "models/core/interval.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace core {

namespace {

/// Whole numbers are added, subtracted and multiplied without error up to here.
constexpr double exactLimit = 9007199254740992.0; // 2^53

bool isWhole(double value) { return std::abs(value) <= exactLimit && value == std::trunc(value); }

/// An infinite end times zero: nothing of what is counted.
double product(double a, double b) { return a == 0 || b == 0 ? 0 : a * b; }

/// Limits at infinite ends: a fraction of an unbounded whole tends to zero; ∞/∞ may be anything.
double quotient(double a, double b) { return a == 0 ? 0 : a / b; }

/// From the magnitude of a finite number to the next greater double.
double unitInLastPlace(double number)
{
    const double magnitude = std::abs(number);
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(magnitude) + 1) - magnitude;
}

/// The bound a computed end is moved to. A decimal fraction is off by half a unit in the last place before
/// it is used, the operation by another half: two units of the greatest number that took part.
double down(double value, double greatest)
{
    return std::isfinite(value) ? value - 2 * unitInLastPlace(greatest) : value;
}

double up(double value, double greatest) { return -down(-value, greatest); }

Interval sum(const Interval &a, double low, double high, bool lowOpen, bool highOpen)
{
    Interval result{a.low + low, a.high + high, a.lowOpen || lowOpen, a.highOpen || highOpen};
    if (!isWhole(a.low) || !isWhole(low) || !isWhole(result.low))
        result.low = down(result.low, std::max({std::abs(a.low), std::abs(low), std::abs(result.low)}));
    if (!isWhole(a.high) || !isWhole(high) || !isWhole(result.high))
        result.high = up(result.high, std::max({std::abs(a.high), std::abs(high), std::abs(result.high)}));
    return result;
}

/// One corner of a product or quotient, as the interval that its rounding leaves.
struct Corner
{
    double value;
    bool exact;
    bool open;
};

Interval spanOf(const std::array<Corner, 4> &corners)
{
    Interval all{unbounded, -unbounded, false, false};
    for (const Corner &corner : corners) {
        if (std::isnan(corner.value))
            return {};
        const Interval one{corner.exact ? corner.value : down(corner.value, corner.value),
                           corner.exact ? corner.value : up(corner.value, corner.value), corner.open, corner.open};
        all = hull(all, one);
    }
    return all;
}

} // namespace

bool Interval::contains(double value) const
{
    return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

bool Interval::covers(const Interval &other) const
{
    const bool below = low < other.low || (low == other.low && (!lowOpen || other.lowOpen));
    const bool above = high > other.high || (high == other.high && (!highOpen || other.highOpen));
    return below && above;
}

bool Interval::overlaps(const Interval &other) const
{
    const auto before = [](const Interval &a, const Interval &b) {
        return a.high < b.low || (a.high == b.low && (a.highOpen || b.lowOpen));
    };
    return !before(*this, other) && !before(other, *this);
}

Interval operator+(const Interval &a, const Interval &b) { return sum(a, b.low, b.high, b.lowOpen, b.highOpen); }

Interval operator-(const Interval &a, const Interval &b) { return sum(a, -b.high, -b.low, b.highOpen, b.lowOpen); }

Interval operator*(const Interval &a, const Interval &b)
{
    const auto corner = [](double x, double y, bool open) {
        const double value = product(x, y);
        return Corner{value, value == 0 || (isWhole(x) && isWhole(y) && isWhole(value)), open && value != 0};
    };
    return spanOf({corner(a.low, b.low, a.lowOpen || b.lowOpen), corner(a.low, b.high, a.lowOpen || b.highOpen),
                   corner(a.high, b.low, a.highOpen || b.lowOpen), corner(a.high, b.high, a.highOpen || b.highOpen)});
}

Interval operator/(const Interval &a, const Interval &b)
{
    if (b.low <= 0 && b.high >= 0)
        return {-unbounded, unbounded, true, true};
    const auto corner = [](double x, double y, bool open) {
        const double value = quotient(x, y);
        const bool exact = value == 0 || (isWhole(x) && isWhole(y) && isWhole(value) && std::fma(value, y, -x) == 0);
        return Corner{value, exact, open && x != 0};
    };
    return spanOf({corner(a.low, b.low, a.lowOpen || b.lowOpen), corner(a.low, b.high, a.lowOpen || b.highOpen),
                   corner(a.high, b.low, a.highOpen || b.lowOpen), corner(a.high, b.high, a.highOpen || b.highOpen)});
}

Interval hull(const Interval &a, const Interval &b)
{
    Interval all = a;
    if (b.low < a.low || (b.low == a.low && a.lowOpen)) {
        all.low = b.low;
        all.lowOpen = b.lowOpen;
    }
    if (b.high > a.high || (b.high == a.high && a.highOpen)) {
        all.high = b.high;
        all.highOpen = b.highOpen;
    }
    return all;
}

Interval intersection(const Interval &a, const Interval &b)
{
    Interval both = a;
    if (b.low > a.low || (b.low == a.low && b.lowOpen)) {
        both.low = b.low;
        both.lowOpen = b.lowOpen;
    }
    if (b.high < a.high || (b.high == a.high && b.highOpen)) {
        both.high = b.high;
        both.highOpen = b.highOpen;
    }
    return both;
}

Interval clamped(const Interval &a, double low, double high) { return intersection(a, {low, high, false, false}); }

} // namespace core
