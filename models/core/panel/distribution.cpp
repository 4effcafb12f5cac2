#include "models/core/panel/distribution.h"

#include "models/core/panel/heldnumbers.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

/// Gives each stretch of rows a result of its own, in the order of the stretches; none after a stop.
template <class Part, class Work>
std::optional<std::vector<Part>> overStretches(const RowMask &mask, const std::stop_token &stop, const Part &empty,
                                               Work &&work)
{
    std::vector<Part> parts(mask.stretches(), empty);
    const bool done = inParallel(parts.size(), stop, [&](std::size_t at) {
        const std::size_t begin = at * RowMask::stretch;
        work(begin, std::min(begin + RowMask::stretch, mask.size()), parts[at]);
    });
    return done ? std::optional(std::move(parts)) : std::nullopt;
}

/// Sums in the units of the column, whole numbers where they can be.
struct Moments
{
    std::size_t known = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    double positive = std::numeric_limits<double>::infinity(); ///< the lowest above zero
    double sum = 0, squares = 0;
    std::int64_t exact = 0;

    template <class Number> void add(Number number)
    {
        if (isMissing(number))
            return;
        const auto value = static_cast<double>(number);
        low = std::min(low, value);
        high = std::max(high, value);
        positive = std::min(positive, value > 0 ? value : positive);
        ++known;
        squares += value * value;
        if constexpr (std::is_integral_v<Number>)
            exact += number;
        else
            sum += value;
    }
    void add(const Moments &other)
    {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
        positive = std::min(positive, other.positive);
        known += other.known;
        sum += other.sum;
        squares += other.squares;
        exact += other.exact;
    }
};

double scaleOf(const MeasureColumn &column) { return std::pow(10.0, column.decimals); }

} // namespace

Result<ColumnStatistics> columnStatistics(const Panel &panel, const RowMask &mask, std::size_t measure,
                                          std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    const auto parts = column.visit([&](auto numbers) {
        return overStretches(mask, stop, Moments{}, [&](std::size_t begin, std::size_t end, Moments &moments) {
            Moments even, odd; // in registers; two, so that no number waits for the sums of the one before it
            forEachBlock(mask, numbers, begin, end, [&](auto block) {
                for (std::size_t i = 0; i < block.size(); i += 2) {
                    even.add(block[i]);
                    odd.add(block[i + 1]);
                }
            });
            even.add(odd);
            moments = even;
        });
    });
    if (!parts)
        return ErrorCode::Cancelled;
    Moments all;
    for (const Moments &part : *parts)
        all.add(part);
    const double scale = scaleOf(column);
    const double sum = all.sum + static_cast<double>(all.exact);
    ColumnStatistics statistics;
    statistics.rows = mask.count();
    statistics.known = all.known;
    if (all.known > 0) {
        statistics.total = sum / scale;
        statistics.minimum = all.low / scale;
        statistics.maximum = all.high / scale;
        statistics.lowestPositive = all.high > 0 ? all.positive / scale : 0;
        const auto n = static_cast<double>(all.known);
        statistics.deviation = std::sqrt(std::max(0.0, all.squares / n - (sum / n) * (sum / n))) / scale;
    }
    return statistics;
}

Result<Histogram> histogram(const Panel &panel, const RowMask &mask, std::size_t measure, const Bins &bins,
                            std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    const BinFinder finder(bins, scaleOf(column));
    // One class more than there are: what lies outside of all.
    const Histogram empty{bins, std::vector<std::size_t>(bins.count + 1), 0, 0};
    const auto parts = column.visit([&](auto numbers) {
        return overStretches(mask, stop, empty, [&](std::size_t begin, std::size_t end, Histogram &part) {
            std::vector<std::size_t> odd(part.rows.size()); // no row waits for the count of the one before it
            std::size_t *counts[]{part.rows.data(), odd.data()};
            mask.forEach(begin, end, [&](std::size_t row) {
                if (isMissing(numbers[row]))
                    ++part.missing;
                else
                    ++counts[row % 2][finder.find(static_cast<double>(numbers[row]))];
            });
            std::ranges::transform(part.rows, odd, part.rows.begin(), std::plus());
        });
    });
    if (!parts)
        return ErrorCode::Cancelled;
    Histogram all = empty;
    for (const Histogram &part : *parts) {
        for (std::size_t i = 0; i < all.rows.size(); ++i)
            all.rows[i] += part.rows[i];
        all.missing += part.missing;
    }
    all.outside = all.rows.back();
    all.rows.pop_back();
    return all;
}

Result<Density> density(const Panel &panel, const RowMask &mask, std::pair<std::size_t, std::size_t> measures,
                        const std::pair<Bins, Bins> &bins, std::stop_token stop)
{
    const MeasureColumn &xs = panel.rows->measures[measures.first];
    const MeasureColumn &ys = panel.rows->measures[measures.second];
    const BinFinder xFinder(bins.first, scaleOf(xs));
    const BinFinder yFinder(bins.second, scaleOf(ys));
    const std::size_t width = bins.first.count;
    const Density empty{bins.first, bins.second, std::vector<std::uint32_t>(width * bins.second.count), 0, 0};
    // Fewer parts than stretches: each has a grid of its own.
    const std::size_t lanes = kernelThreads();
    std::vector<Density> parts(lanes, empty);
    const auto count = [&](auto xNumbers, auto yNumbers, std::size_t begin, Density &part) {
        mask.forEach(begin, std::min(begin + RowMask::stretch, mask.size()), [&](std::size_t row) {
            if (isMissing(xNumbers[row]) || isMissing(yNumbers[row])) {
                ++part.missing;
                return;
            }
            const std::size_t x = xFinder.find(static_cast<double>(xNumbers[row]));
            const std::size_t y = yFinder.find(static_cast<double>(yNumbers[row]));
            if (x < width && y < yFinder.none())
                ++part.rows[y * width + x];
            else
                ++part.outside;
        });
    };
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        for (std::size_t at = lane; at < mask.stretches() && !stop.stop_requested(); at += lanes) {
            xs.visit([&](auto xNumbers) {
                ys.visit([&](auto yNumbers) { count(xNumbers, yNumbers, at * RowMask::stretch, parts[lane]); });
            });
        }
    });
    if (!done)
        return ErrorCode::Cancelled;
    Density all = std::move(parts.front());
    for (std::size_t lane = 1; lane < lanes; ++lane) {
        for (std::size_t i = 0; i < all.rows.size(); ++i)
            all.rows[i] += parts[lane].rows[i];
        all.outside += parts[lane].outside;
        all.missing += parts[lane].missing;
    }
    return all;
}

} // namespace core
