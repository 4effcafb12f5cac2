#include "models/core/figurebuild/panelsizes.h"

#include "models/core/additivity.h"
#include "models/core/panel/decimalends.h"
#include "models/core/panel/parallel.h"

#include <cmath>

namespace core {

namespace {

/// `count` parts, added up by use(parts, code, number, row) over the rows.
template <class Part, class Use>
std::vector<Part> addedUp(const PanelReading &reading, const RowMask &mask, std::size_t dimension, std::size_t measure,
                          std::size_t count, Use &&use)
{
    const PanelRows &rows = *reading.panel.rows;
    const std::vector<Part> none(count);
    std::vector<std::vector<Part>> parts(mask.stretches());
    inParallel(parts.size(), {}, [&](std::size_t at) {
        if (mask.before(at) == mask.before(at + 1))
            return;
        parts[at] = none;
        const std::size_t begin = at * RowMask::stretch;
        const std::size_t end = std::min(begin + RowMask::stretch, mask.size());
        rows.measures[measure].visit([&](auto numbers) {
            rows.dimensions[dimension].visit([&](auto code) {
                mask.forEach(begin, end, [&](std::size_t row) { use(parts[at], code[row], numbers[row], row); });
            });
        });
    });
    std::vector<Part> all = none;
    for (const std::vector<Part> &part : parts) {
        for (std::size_t value = 0; value < part.size(); ++value)
            all[value].add(part[value]);
    }
    return all;
}

/// How far the true size may be from a number, in the unit of the column's numbers: half of its own last place.
class Roundings
{
public:
    Roundings(const PanelMeasure &measure, const MeasureColumn &column)
        : m_column(column)
        , m_isCount(kindOf(measure.field.unit) == Kind::Count)
    {
        for (int places = 0; places <= column.decimals; ++places)
            m_byPlaces.push_back(0.5 * std::pow(10.0, column.decimals - places));
    }
    double of(std::size_t row) const
    {
        if (m_isCount)
            return 0;
        if (std::holds_alternative<std::vector<double>>(m_column.numbers))
            return 0.5 * std::pow(10.0, -placesOf(m_column.literal(row)));
        return m_byPlaces[m_column.printed.empty() ? m_byPlaces.size() - 1 : m_column.printed[row]];
    }

private:
    const MeasureColumn &m_column;
    bool m_isCount;
    std::vector<double> m_byPlaces;
};

/// Sums of the sizes at the two corners of the index. It grows with a size above the quotient of squares and sum, and
/// falls with one below; it is least where all are as near to it as their rounding lets them.
struct Moved
{
    double most = 0, mostSquares = 0, least = 0, leastSquares = 0;
    double ofLargest = 0, ofOthers = 0; ///< how far the sums of the four largest and of the others may move

    void add(const Moved &other)
    {
        most += other.most;
        mostSquares += other.mostSquares;
        least += other.least;
        leastSquares += other.leastSquares;
        ofLargest += other.ofLargest;
        ofOthers += other.ofOthers;
    }
    void add(double size, double rounding, const Sizes &all)
    {
        const double turn = all.squares / all.sum;
        const double high = size + rounding, low = std::max(0.0, size - rounding);
        const double apart = size > turn ? high : low;
        const double near = std::clamp(turn, low, high);
        most += apart;
        mostSquares += apart * apart;
        least += near;
        leastSquares += near * near;
        (size >= all.largest.back() ? ofLargest : ofOthers) += rounding;
    }
};

SizeCorners cornersOf(const Moved &moved, const Sizes &sizes)
{
    SizeCorners corners;
    if (moved.least <= 0 || moved.most <= 0 || sizes.sum <= moved.ofLargest + moved.ofOthers)
        return corners;
    // Sums of doubles are off by less than this.
    constexpr double slack = 1e-13;
    corners.hhi = {1e4 * moved.leastSquares / (moved.least * moved.least) * (1 - slack),
                   1e4 * moved.mostSquares / (moved.most * moved.most) * (1 + slack)};
    const auto share = [&](double sign) {
        return 100 * (sizes.top() + sign * moved.ofLargest) /
               (sizes.sum + sign * moved.ofLargest - sign * moved.ofOthers);
    };
    corners.cr4 = {share(-1) * (1 - slack), std::min(100.0, share(1) * (1 + slack))};
    return corners;
}

} // namespace

std::vector<Sizes> sizesOf(const PanelReading &reading, const RowMask &mask, std::size_t dimension, std::size_t measure)
{
    return addedUp<Sizes>(reading, mask, dimension, measure, reading.head().dimensions[dimension].values.size(),
                          [](std::vector<Sizes> &sizes, std::size_t code, auto number, std::size_t) {
                              Sizes &one = sizes[code];
                              ++one.firms;
                              if (!isMissing(number))
                                  one.add(static_cast<double>(number));
                          });
}

std::vector<SizeCorners> cornersOf(const PanelReading &reading, const RowMask &mask, std::size_t dimension,
                                   std::size_t measure, const std::vector<std::size_t> &places,
                                   const std::vector<Sizes> &sizes)
{
    const Roundings roundings(reading.head().measures[measure], reading.panel.rows->measures[measure]);
    const auto moved =
        addedUp<Moved>(reading, mask, dimension, measure, sizes.size(),
                       [&](std::vector<Moved> &all, std::size_t code, auto number, std::size_t row) {
                           const std::size_t place = places[code];
                           if (place < sizes.size() && !isMissing(number) && sizes[place].haveShares())
                               all[place].add(static_cast<double>(number), roundings.of(row), sizes[place]);
                       });
    std::vector<SizeCorners> corners;
    for (std::size_t place = 0; place < moved.size(); ++place)
        corners.push_back(cornersOf(moved[place], sizes[place]));
    return corners;
}

} // namespace core
