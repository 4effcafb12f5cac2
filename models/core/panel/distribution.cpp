#include "models/core/panel/distribution.h"

#include "models/core/panel/heldrows.h"
#include "models/core/panel/lanes.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace core {

namespace {

/// What BinFinder finds for a block of rows, and whether (1) or not (0) they have a number.
struct BlockClasses
{
    std::size_t size = 0;
    ValueBlock<std::int32_t> of, known;
};

/// Finds the classes of the numbers of a column: 32-bit ones as they are, others as doubles.
template <class Number> class ColumnClasses
{
public:
    ColumnClasses(std::span<const Number> numbers, const Bins &bins, int decimals)
        : m_numbers(numbers)
        , m_finder(bins, std::pow(10.0, decimals))
    {}
    BlockClasses find(const HeldRows &rows) const
    {
        ValueBlock<Number> room;
        const std::span<const Number> block = rows.of(m_numbers, room);
        BlockClasses found;
        found.size = block.size();
        for (std::size_t i = 0; i < block.size(); ++i)
            found.known[i] = isMissing(block[i]) ? 0 : 1;
        if constexpr (std::is_same_v<Number, Findable>) {
            found.of = m_finder.template find<rowsAtOnce>(block);
        } else {
            ValueBlock<double> doubles;
            std::ranges::transform(block, doubles.begin(), toDouble);
            found.of = m_finder.template find<rowsAtOnce>(std::span(doubles).first(block.size()));
        }
        return found;
    }

private:
    static double toDouble(Number number)
    {
        return isMissing(number) ? missingNumber<double> : static_cast<double>(number);
    }

    using Findable = std::conditional_t<std::is_same_v<Number, std::int32_t>, std::int32_t, double>;
    std::span<const Number> m_numbers;
    BinFinder<Findable> m_finder;
};

/// Rows by what BinFinder finds: two more places than there are classes.
struct ClassCounts
{
    std::vector<std::uint32_t> even, odd; ///< in turn: no row waits for the count of the one before it
    std::size_t known = 0;

    explicit ClassCounts(std::size_t classes)
        : even(classes + 2)
        , odd(classes + 2)
    {}
    void add(const BlockClasses &classes)
    {
        std::uint32_t *evens = even.data(), *odds = odd.data();
        std::int32_t held = 0;
        std::size_t i = 0;
        for (; i + 1 < classes.size; i += 2) {
            ++evens[classes.of[i]];
            ++odds[classes.of[i + 1]];
        }
        if (i < classes.size)
            ++evens[classes.of[i]];
        for (i = 0; i < classes.size; ++i)
            held += classes.known[i];
        known += static_cast<std::size_t>(held);
    }
};

/// The same for two measures: a grid, line by line.
struct GridCounts
{
    std::int32_t width;
    std::vector<std::uint32_t> rows;
    std::size_t known = 0; ///< rows with both numbers

    GridCounts(std::size_t xClasses, std::size_t yClasses)
        : width(static_cast<std::int32_t>(xClasses + 2))
        , rows((xClasses + 2) * (yClasses + 2))
    {}
    void add(const BlockClasses &x, const BlockClasses &y)
    {
        ValueBlock<std::int32_t> cells;
        std::int32_t both = 0;
        for (std::size_t i = 0; i < x.size; ++i) {
            cells[i] = y.of[i] * width + x.of[i];
            both += x.known[i] & y.known[i];
        }
        std::uint32_t *counts = rows.data();
        for (std::size_t i = 0; i < x.size; ++i)
            ++counts[cells[i]];
        known += static_cast<std::size_t>(both);
    }
};

} // namespace

Result<Histogram> histogram(const Panel &panel, const RowMask &mask, std::size_t measure, const Bins &bins,
                            std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    std::vector<ClassCounts> parts(kernelThreads(), ClassCounts(bins.count));
    const bool done = column.visit([&](auto numbers) {
        const ColumnClasses classes(numbers, bins, column.decimals);
        return inLanes(mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            vectorised([&] {
                forEachHeld(mask, begin, end, [&](const HeldRows &rows) { parts[lane].add(classes.find(rows)); });
            });
        });
    });
    if (!done)
        return ErrorCode::Cancelled;
    Histogram all{bins, std::vector<std::size_t>(bins.count), 0, mask.count()};
    for (const ClassCounts &part : parts) {
        for (std::size_t i = 0; i < all.rows.size(); ++i)
            all.rows[i] += part.even[i + 1] + part.odd[i + 1];
        all.missing -= part.known;
    }
    all.outside = std::accumulate(all.rows.begin(), all.rows.end(), mask.count() - all.missing, std::minus());
    return all;
}

Result<Density> density(const Panel &panel, const RowMask &mask, std::pair<std::size_t, std::size_t> measures,
                        const std::pair<Bins, Bins> &bins, std::stop_token stop)
{
    const MeasureColumn &xColumn = panel.rows->measures[measures.first];
    const MeasureColumn &yColumn = panel.rows->measures[measures.second];
    std::vector<GridCounts> parts(kernelThreads(), GridCounts(bins.first.count, bins.second.count));
    const auto count = [&](const auto &x, const auto &y) {
        return inLanes(mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            vectorised([&] {
                forEachHeld(mask, begin, end,
                            [&](const HeldRows &rows) { parts[lane].add(x.find(rows), y.find(rows)); });
            });
        });
    };
    const bool done = xColumn.visit([&](auto xs) {
        const ColumnClasses x(xs, bins.first, xColumn.decimals);
        return yColumn.visit([&](auto ys) { return count(x, ColumnClasses(ys, bins.second, yColumn.decimals)); });
    });
    if (!done)
        return ErrorCode::Cancelled;
    Density all{bins.first, bins.second, std::vector<std::uint32_t>(bins.first.count * bins.second.count), 0,
                mask.count()};
    for (const GridCounts &part : parts) {
        for (std::size_t y = 0; y < bins.second.count; ++y) {
            for (std::size_t x = 0; x < bins.first.count; ++x)
                all.rows[y * bins.first.count + x] += part.rows[(y + 1) * (bins.first.count + 2) + x + 1];
        }
        all.missing -= part.known;
    }
    all.outside = std::accumulate(all.rows.begin(), all.rows.end(), mask.count() - all.missing, std::minus());
    return all;
}

} // namespace core
