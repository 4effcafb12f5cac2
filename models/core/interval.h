#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace core {

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

/// All values a number may have. An end may be infinite (unbounded) or open.
struct Interval
{
    double low = -unbounded;
    double high = unbounded;
    bool lowOpen = false;
    bool highOpen = false;

    static Interval point(double value) { return {value, value, false, false}; }
    bool isPoint() const { return low == high; }
    bool isBounded() const { return low != -unbounded && high != unbounded; }
    bool contains(double value) const;
    /// Every value of `other` is one of this.
    bool covers(const Interval &other) const;
    bool overlaps(const Interval &other) const;
    bool operator==(const Interval &) const = default;
};

/// A computed number and all values it may have.
struct Estimate
{
    double value = 0;
    Interval interval;
    bool operator==(const Estimate &) const = default;
};

/// Interval arithmetic (Moore 1966) for independent operands: the result holds every value that operands
/// within their intervals can give. Ends are rounded outward, except where the arithmetic is exact.
Interval operator+(const Interval &a, const Interval &b);
Interval operator-(const Interval &a, const Interval &b);
Interval operator*(const Interval &a, const Interval &b);
/// Unbounded on both sides when `b` may be zero.
Interval operator/(const Interval &a, const Interval &b);

/// The smallest interval that holds both.
Interval hull(const Interval &a, const Interval &b);
/// What both hold; an empty one has low > high.
Interval intersection(const Interval &a, const Interval &b);
/// The part of `a` in [low, high].
Interval clamped(const Interval &a, double low, double high);

/// The interval of a formula that is monotone in each input, in whichever direction, though an input may
/// occur in it several times: its values at all corners of the inputs. `formula` takes an array of
/// intervals (the corners, as points) and returns an interval.
template <std::size_t N, class Formula> Interval atCorners(const std::array<Interval, N> &inputs, Formula formula)
{
    static_assert(N <= 12, "2^N corners are visited");
    Interval all{unbounded, -unbounded, false, false};
    for (std::size_t corner = 0; corner < (std::size_t(1) << N); ++corner) {
        std::array<Interval, N> point;
        bool open = false;
        for (std::size_t i = 0; i < N; ++i) {
            const bool upper = (corner >> i) & 1;
            point[i] = Interval::point(upper ? inputs[i].high : inputs[i].low);
            open = open || (!inputs[i].isPoint() && (upper ? inputs[i].highOpen : inputs[i].lowOpen));
        }
        Interval value = formula(point);
        // A factor of zero makes the other inputs, and whether their ends are open, immaterial.
        open = open && !(value.low <= 0 && value.high >= 0);
        value.lowOpen = value.lowOpen || open;
        value.highOpen = value.highOpen || open;
        all = hull(all, value);
    }
    return all;
}

} // namespace core
