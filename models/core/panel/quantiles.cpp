#include "models/core/panel/bins.h"
#include "models/core/panel/distribution.h"
#include "models/core/panel/heldnumbers.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

/// Rows are shared out among so many lanes, each with results of its own. False after a stop.
template <class Use> bool inLanes(const RowMask &mask, const std::stop_token &stop, Use &&use)
{
    const std::size_t lanes = kernelThreads();
    return inParallel(lanes, stop, [&](std::size_t lane) {
        for (std::size_t at = lane; at < mask.stretches() && !stop.stop_requested(); at += lanes)
            use(lane, at * RowMask::stretch, std::min((at + 1) * RowMask::stretch, mask.size()));
    });
}

/// Finds numbers by their places among all known ones of a column, without sorting these: one pass counts the numbers
/// by their leading bits, a second one takes out those that have the bits of the ones wanted.
template <class Number> class Selection
{
public:
    Selection(std::span<const Number> numbers, const RowMask &mask)
        : m_numbers(numbers)
        , m_mask(mask)
    {}

    bool count(const std::stop_token &stop)
    {
        std::vector<std::vector<std::uint32_t>> parts(kernelThreads(), std::vector<std::uint32_t>(leadingBitsCount));
        const bool done = inLanes(m_mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            forEachKnown(begin, end, [&](Number number) { ++parts[lane][leadingBits(number)]; });
        });
        m_before.assign(leadingBitsCount + 1, 0);
        for (const std::vector<std::uint32_t> &part : parts) {
            for (std::size_t bits = 0; bits < part.size(); ++bits)
                m_before[bits + 1] += part[bits];
        }
        std::partial_sum(m_before.begin(), m_before.end(), m_before.begin());
        return done;
    }
    std::size_t known() const { return m_before.back(); }

    /// The numbers at some places, counted from 0 below known(). Empty after a stop.
    std::vector<Number> at(const std::vector<std::size_t> &places, const std::stop_token &stop) const
    {
        std::vector<std::uint8_t> wanted(leadingBitsCount);
        for (const std::size_t place : places)
            wanted[bitsOf(place)] = 1;
        std::vector<std::vector<Number>> parts(kernelThreads());
        const bool done = inLanes(m_mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            forEachKnown(begin, end, [&](Number number) {
                if (wanted[leadingBits(number)] != 0)
                    parts[lane].push_back(number);
            });
        });
        std::vector<Number> taken;
        for (const std::vector<Number> &part : parts)
            taken.insert(taken.end(), part.begin(), part.end());
        std::vector<Number> found;
        for (std::size_t i = 0; done && i < places.size(); ++i)
            found.push_back(nth(taken, places[i]));
        return found;
    }

private:
    template <class Use> void forEachKnown(std::size_t begin, std::size_t end, Use &&use) const
    {
        forEachBlock(m_mask, m_numbers, begin, end, [&](NumberBlock<Number> block) {
            for (const Number number : block) {
                if (!isMissing(number))
                    use(number);
            }
        });
    }
    std::size_t bitsOf(std::size_t place) const
    {
        const auto after = std::upper_bound(m_before.begin(), m_before.end(), place);
        return static_cast<std::size_t>(after - m_before.begin()) - 1;
    }
    Number nth(std::vector<Number> &taken, std::size_t place) const
    {
        const std::size_t bits = bitsOf(place);
        const auto end =
            std::partition(taken.begin(), taken.end(), [bits](Number number) { return leadingBits(number) == bits; });
        const auto wanted = taken.begin() + static_cast<std::ptrdiff_t>(place - m_before[bits]);
        std::nth_element(taken.begin(), wanted, end);
        return *wanted;
    }

    std::span<const Number> m_numbers;
    const RowMask &m_mask;
    std::vector<std::size_t> m_before; ///< by leading bits: known numbers with smaller ones
};

} // namespace

Result<std::vector<double>> quantiles(const Panel &panel, const RowMask &mask, std::size_t measure,
                                      const std::vector<double> &shares, std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    return column.visit([&](auto numbers) -> Result<std::vector<double>> {
        Selection selection(numbers, mask);
        if (!selection.count(stop))
            return ErrorCode::Cancelled;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < shares.size() && selection.known() > 0; ++i) {
            // At least this share does not exceed the number at place ceil(share * n), counted from one.
            const double place = std::ceil(std::clamp(shares[i], 0.0, 1.0) * static_cast<double>(selection.known()));
            places.push_back(static_cast<std::size_t>(std::max(place, 1.0)) - 1);
        }
        std::vector<double> values;
        for (const auto number : selection.at(places, stop))
            values.push_back(static_cast<double>(number) / std::pow(10.0, column.decimals));
        return values.size() == places.size() ? Result<std::vector<double>>(std::move(values)) : ErrorCode::Cancelled;
    });
}

} // namespace core
