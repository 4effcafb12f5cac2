#include "models/core/structure/concentration.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr std::size_t leaders = 4;

/// The sum of the `count` largest numbers, and of the others.
std::pair<double, double> split(std::vector<double> numbers, std::size_t count)
{
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(std::min(count, numbers.size()));
    return {std::accumulate(numbers.begin(), middle, 0.0), std::accumulate(middle, numbers.end(), 0.0)};
}

std::vector<double> each(std::span<const Estimate> sizes, double (*get)(const Estimate &))
{
    std::vector<double> numbers;
    for (const Estimate &size : sizes)
        numbers.push_back(get(size));
    return numbers;
}

/// Share in percent of the four largest. The k-th largest of the true sizes lies between the k-th largest lower
/// and the k-th largest upper end, so the extremes pair upper ends of four with lower ends of the others.
Estimate leadersShare(std::span<const Estimate> sizes)
{
    const auto [top, rest] = split(each(sizes, [](const Estimate &s) { return s.value; }), leaders);
    const auto [topLow, restLow] = split(each(sizes, [](const Estimate &s) { return s.interval.low; }), leaders);
    const auto [topHigh, restHigh] = split(each(sizes, [](const Estimate &s) { return s.interval.high; }), leaders);
    const auto share = [](double part, double others) {
        const Interval whole = Interval::point(part) + Interval::point(others);
        return Interval::point(part) / whole * Interval::point(100);
    };
    Interval interval{0, 100, false, false};
    if (topLow > 0)
        interval.low = share(topLow, restHigh).low;
    if (topHigh + restLow > 0)
        interval.high = std::min(100.0, share(topHigh, restLow).high);
    return {top / (top + rest) * 100, interval};
}

/// The shares (0…1) that each firm may have: its least size among the greatest others, and the reverse.
std::vector<Interval> sharesOf(std::span<const Estimate> sizes)
{
    double low = 0;
    double high = 0;
    for (const Estimate &size : sizes) {
        low += size.interval.low;
        high += size.interval.high;
    }
    std::vector<Interval> shares;
    for (const Estimate &size : sizes) {
        const Interval &range = size.interval;
        const double least = high > range.high || range.low > 0 ? range.low / (range.low + high - range.high) : 0;
        const double most = low > range.low || range.high > 0 ? range.high / (range.high + low - range.low) : 1;
        shares.push_back({least, most});
    }
    return shares;
}

/// The least Σ sᵢ² of shares within their ranges that add up to one: as level as the ranges allow.
double leastSquares(const std::vector<Interval> &shares)
{
    double level = 0.5;
    for (double step = 0.25; step > 1e-17; step /= 2) {
        double whole = 0;
        for (const Interval &share : shares)
            whole += std::clamp(level, share.low, share.high);
        level += whole < 1 ? step : -step;
    }
    double squares = 0;
    for (const Interval &share : shares)
        squares += std::pow(std::clamp(level, share.low, share.high), 2);
    return squares;
}

/// No less than the greatest Σ sᵢ²: each sᵢ² is at most sᵢ times its greatest, and of that sum the greatest is
/// found by giving what is left of one to the greatest first.
double greatestSquares(std::vector<Interval> shares)
{
    std::sort(shares.begin(), shares.end(), [](const Interval &a, const Interval &b) { return a.high > b.high; });
    double left = 1;
    double squares = 0;
    for (const Interval &share : shares) {
        left -= share.low;
        squares += share.low * share.high;
    }
    for (const Interval &share : shares) {
        const double more = std::clamp(left, 0.0, share.high - share.low);
        left -= more;
        squares += more * share.high;
    }
    return squares;
}

} // namespace

std::optional<Concentration> concentrationOf(std::span<const Estimate> sizes)
{
    double whole = 0;
    for (const Estimate &size : sizes) {
        if (size.interval.low < 0 || !size.interval.isBounded())
            return std::nullopt;
        whole += size.value;
    }
    if (whole <= 0)
        return std::nullopt;
    double squares = 0;
    for (const Estimate &size : sizes)
        squares += (size.value / whole) * (size.value / whole);
    const std::vector<Interval> shares = sharesOf(sizes);
    constexpr double noise = 1e-12; // of the sums, relative
    const double least = 10000.0 / static_cast<double>(sizes.size());
    return Concentration{{squares * 10000,
                          {std::max(least, leastSquares(shares) * 10000 * (1 - noise)),
                           std::min(10000.0, greatestSquares(shares) * 10000 * (1 + noise)), false, false}},
                         leadersShare(sizes)};
}

std::optional<ConcentrationClass> classOf(const Estimate &hhi, const ThresholdEdition &edition)
{
    if (hhi.interval.high < edition.moderate)
        return ConcentrationClass::Low;
    if (hhi.interval.low >= edition.high)
        return ConcentrationClass::High;
    if (hhi.interval.low >= edition.moderate && hhi.interval.high < edition.high)
        return ConcentrationClass::Moderate;
    return std::nullopt;
}

} // namespace core
