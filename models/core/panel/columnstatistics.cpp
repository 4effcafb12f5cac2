#include "models/core/panel/distribution.h"
#include "models/core/panel/heldrows.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr std::uint32_t signBit = 0x8000'0000U;

/// Sums in the units of the column, whole numbers where they can be.
struct Moments
{
    std::size_t known = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    double positive = std::numeric_limits<double>::infinity(); ///< the lowest above zero
    double sum = 0, squares = 0;
    std::int64_t exact = 0;

    /// Of whole numbers, with sums that the compiler can take eight at once: their order does not matter.
    void add(std::span<const std::int32_t> numbers)
    {
        // As unsigned numbers that rise with those wanted; 0 - 1, the largest, is a missing number and not above zero.
        std::uint32_t least = ~0U, above = ~0U, held = 0;
        std::int32_t most = missingNumber<std::int32_t>;
        std::int64_t total = 0;
        std::uint64_t upper = 0, lower = 0; // halves of the squares: sums of a block fit
        for (const std::int32_t number : numbers) {
            const auto bits = static_cast<std::uint32_t>(number);
            least = std::min(least, (bits ^ signBit) - 1);
            above = std::min(above, bits - 1);
            most = std::max(most, number);
        }
        for (const std::int32_t number : numbers) {
            const std::int64_t value = isMissing(number) ? 0 : number;
            held += isMissing(number) ? 0U : 1U;
            total += value;
            const auto square = static_cast<std::uint64_t>(value * value);
            upper += square >> 32;
            lower += square & 0xFFFF'FFFF;
        }
        if (held == 0)
            return;
        const auto lowest = static_cast<std::int32_t>((least + 1) ^ signBit);
        low = std::min(low, static_cast<double>(lowest));
        high = std::max(high, static_cast<double>(most));
        positive = most > 0 ? std::min(positive, static_cast<double>(above) + 1) : positive;
        known += held;
        exact += total;
        squares += std::ldexp(static_cast<double>(upper), 32) + static_cast<double>(lower);
    }
    template <class Number> void add(std::span<const Number> numbers)
    {
        Moments even, odd; // two, so that no number waits for the sums of the one before it
        for (std::size_t i = 0; i < numbers.size(); ++i)
            (i % 2 == 0 ? even : odd).add(numbers[i]);
        even.add(odd);
        add(even);
    }
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

} // namespace

Result<ColumnStatistics> columnStatistics(const Panel &panel, const RowMask &mask, std::size_t measure,
                                          std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    // Stretch by stretch: sums of doubles must not depend on who took which.
    std::vector<Moments> parts(mask.stretches());
    const bool done = column.visit([&](auto numbers) {
        return inParallel(parts.size(), stop, [&](std::size_t at) {
            const std::size_t begin = at * RowMask::stretch;
            const std::size_t end = std::min(begin + RowMask::stretch, mask.size());
            vectorised([&] {
                ValueBlock<typename decltype(numbers)::value_type> room;
                forEachHeld(mask, begin, end, [&](const HeldRows &rows) { parts[at].add(rows.of(numbers, room)); });
            });
        });
    });
    if (!done)
        return ErrorCode::Cancelled;
    Moments all;
    for (const Moments &part : parts)
        all.add(part);
    const double scale = std::pow(10.0, column.decimals);
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

} // namespace core
