#include "models/core/panel/bins.h"
#include "models/core/panel/distribution.h"
#include "models/core/panel/heldrows.h"
#include "models/core/panel/keymatch.h"
#include "models/core/panel/lanes.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

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
        std::vector<std::vector<std::uint32_t>> parts(kernelThreads(), std::vector<std::uint32_t>(unknown + 1));
        const bool done = inLanes(m_mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            std::uint32_t *counts = parts[lane].data();
            forEachKeys(begin, end, [&](std::span<const Number> block, const ValueBlock<std::uint32_t> &keys) {
                for (std::size_t i = 0; i < block.size(); ++i)
                    ++counts[keys[i]];
            });
        });
        m_before.assign(unknown + 1, 0);
        for (const std::vector<std::uint32_t> &part : parts) {
            for (std::size_t key = 0; key < unknown; ++key)
                m_before[key + 1] += part[key];
        }
        std::partial_sum(m_before.begin(), m_before.end(), m_before.begin());
        return done;
    }
    std::size_t known() const { return m_before.back(); }

    /// The numbers at some places, counted from 0 below known(); those next to one another are best asked for one after
    /// the other. Empty after a stop.
    std::vector<Number> at(const std::vector<std::size_t> &places, const std::stop_token &stop) const
    {
        std::vector<std::uint32_t> wanted;
        std::ranges::transform(places, std::back_inserter(wanted), [this](std::size_t place) { return keyAt(place); });
        std::ranges::sort(wanted);
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        std::vector<std::vector<Number>> parts(kernelThreads());
        const bool done = inLanes(m_mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            forEachKeys(begin, end, [&](std::span<const Number> block, const ValueBlock<std::uint32_t> &keys) {
                std::array<std::uint64_t, rowsAtOnce / 64> taken{};
                std::array<KeyMatch, rowsAtOnce / 64> matches;
                for (const std::uint32_t key : wanted) {
                    matchKeys(keys.data(), {key, key}, matches);
                    std::ranges::transform(taken, matches, taken.begin(),
                                           [](std::uint64_t bits, KeyMatch match) { return bits | match.inside; });
                }
                for (std::size_t word = 0; word < taken.size(); ++word) {
                    for (std::uint64_t bits = taken[word]; bits != 0; bits &= bits - 1)
                        parts[lane].push_back(block[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]);
                }
            });
        });
        std::vector<Number> taken;
        for (const std::vector<Number> &part : parts)
            taken.insert(taken.end(), part.begin(), part.end());
        std::vector<Number> found;
        Placed last;
        for (std::size_t i = 0; done && i < places.size(); ++i) {
            const bool isNext = i > 0 && places[i] == places[i - 1] + 1 && last.number + 1 != last.end;
            if (isNext) { // the numbers behind are those that are not smaller, in no order
                ++last.number;
                std::iter_swap(last.number, std::min_element(last.number, last.end));
            } else if (i == 0 || places[i] != places[i - 1]) {
                last = placed(taken, places[i]);
            }
            found.push_back(*last.number);
        }
        return found;
    }

private:
    /// The sixteen leading bits of numbers, from 0 on; `unknown` where they are missing.
    static constexpr std::uint32_t unknown = 1 << 16;
    static std::uint32_t keyOf(Number number)
    {
        const std::int32_t bits = leadingBits(static_cast<float>(number), 16);
        return isMissing(number) ? unknown : static_cast<std::uint32_t>(bits + 0x8000);
    }
    template <class Use> void forEachKeys(std::size_t begin, std::size_t end, Use &&use) const
    {
        vectorised([&] {
            ValueBlock<Number> room;
            forEachHeld(m_mask, begin, end, [&](const HeldRows &rows) {
                const std::span<const Number> block = rows.of(m_numbers, room);
                ValueBlock<std::uint32_t> keys;
                std::fill(std::ranges::transform(block, keys.begin(), keyOf).out, keys.end(), unknown);
                use(block, keys);
            });
        });
    }
    std::uint32_t keyAt(std::size_t place) const
    {
        const auto after = std::upper_bound(m_before.begin(), m_before.end(), place);
        return static_cast<std::uint32_t>(after - m_before.begin()) - 1;
    }
    /// A number that was taken, with those of its leading bits that are not smaller behind it.
    struct Placed
    {
        typename std::vector<Number>::iterator number, end;
    };
    Placed placed(std::vector<Number> &taken, std::size_t place) const
    {
        const std::uint32_t key = keyAt(place);
        const auto end =
            std::partition(taken.begin(), taken.end(), [key](Number number) { return keyOf(number) == key; });
        const auto wanted = taken.begin() + static_cast<std::ptrdiff_t>(place - m_before[key]);
        std::nth_element(taken.begin(), wanted, end);
        return {wanted, end};
    }

    std::span<const Number> m_numbers;
    const RowMask &m_mask;
    std::vector<std::size_t> m_before; ///< by key: known numbers with smaller ones
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
        std::vector<std::size_t> places; // two a share
        std::vector<double> weights;     // of the second one
        for (std::size_t i = 0; i < shares.size() && selection.known() > 0; ++i) {
            const double last = static_cast<double>(selection.known() - 1);
            const double place = std::clamp(shares[i], 0.0, 1.0) * last;
            places.push_back(static_cast<std::size_t>(place));
            places.push_back(static_cast<std::size_t>(std::ceil(place)));
            weights.push_back(place - std::floor(place));
        }
        const auto found = selection.at(places, stop);
        if (found.size() != places.size())
            return ErrorCode::Cancelled;
        std::vector<double> values;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            // In units of the last place: halves and quarters of whole numbers are exact until they are divided.
            const auto low = static_cast<double>(found[2 * i]);
            const auto high = static_cast<double>(found[2 * i + 1]);
            const double between = weights[i] == 0 ? low : low + weights[i] * (high - low);
            values.push_back(between / std::pow(10.0, column.decimals));
        }
        return values;
    });
}

} // namespace core
