#include "models/core/panel/distribution.h"
#include "models/core/panel/lanes.h"
#include "models/core/panel/numberclasses.h"
#include "models/core/panel/prefetch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace core {

namespace {

/// Finds numbers by their places among all known ones of a column, without sorting these: the classes of the measure
/// say among which rows each is.
template <class Number> class Selection
{
public:
    Selection(std::span<const Number> numbers, const NumberClasses &classes, const RowMask &mask)
        : m_numbers(numbers)
        , m_classes(classes)
        , m_mask(mask)
    {}

    bool count(const std::stop_token &stop)
    {
        const std::optional<NumberClasses::Counts> counts = m_classes.counts(m_mask, stop);
        if (counts)
            std::partial_sum(counts->begin() + 1, counts->end(), m_before.begin() + 1);
        return counts.has_value();
    }
    std::size_t known() const { return m_before.back(); }

    /// The numbers at some places, counted from 0 below known(), ascending. Empty after a stop.
    std::vector<Number> at(const std::vector<std::size_t> &places, const std::stop_token &stop) const
    {
        NumberClasses::Some held{};
        for (const std::size_t place : places)
            held[classAt(place)] = m_classes.isSingle(classAt(place)) ? 0 : 1;
        const auto inClasses = numbersOf(held, stop);
        if (!inClasses)
            return {};
        std::vector<Number> found(places.size());
        const auto first = [&](std::size_t i) { return i == 0 || classAt(places[i]) != classAt(places[i - 1]); };
        inParallel(places.size(), stop, [&](std::size_t i) {
            if (!first(i))
                return;
            // All places of a class, each among the numbers behind the one before.
            const std::size_t code = classAt(places[i]);
            std::vector<Number> numbers;
            for (const ByClass &lane : *inClasses)
                numbers.insert(numbers.end(), lane[code].begin(), lane[code].end());
            auto from = numbers.begin();
            for (std::size_t k = i; k < places.size() && (k == i || !first(k)); ++k) {
                if (m_classes.isSingle(code)) {
                    found[k] = std::get<std::vector<Number>>(m_classes.lowest)[code];
                    continue;
                }
                const auto at = numbers.begin() + static_cast<std::ptrdiff_t>(places[k] - m_before[code - 1]);
                if (k > i && places[k] == places[k - 1] + 1) // the least of those behind
                    std::iter_swap(at, std::min_element(at, numbers.end()));
                else
                    std::nth_element(from, at, numbers.end());
                found[k] = *(from = at);
            }
        });
        return stop.stop_requested() ? std::vector<Number>{} : found;
    }

private:
    using ByClass = std::vector<std::vector<Number>>;

    std::size_t classAt(std::size_t place) const
    {
        return static_cast<std::size_t>(std::ranges::upper_bound(m_before, place) - m_before.begin());
    }
    /// The numbers of the rows held in some classes, by the lane that read them, in no order; none after a stop.
    std::optional<std::vector<ByClass>> numbersOf(const NumberClasses::Some &some, const std::stop_token &stop) const
    {
        const auto &codes = std::get<std::vector<std::uint8_t>>(m_classes.codes.codes);
        std::vector<ByClass> lanes(kernelThreads(), ByClass(some.size()));
        const bool done = inLanes(m_mask, stop, [&](std::size_t lane, std::size_t begin, std::size_t end) {
            std::array<std::uint64_t, RowMask::stretchWords> words;
            if (!m_classes.rowsOfStretch(begin / RowMask::stretch, m_mask, some, words.data()))
                return;
            // Asked for first, words ahead of their being read: many are on their way from memory at a time.
            constexpr std::size_t ahead = 16;
            const std::size_t last = (end - begin + 63) / 64;
            const auto rowAt = [begin](std::size_t word, std::uint64_t bits) {
                return begin + word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            };
            for (std::size_t word = 0; word < last; ++word) {
                for (std::uint64_t bits = word + ahead < last ? words[word + ahead] : 0; bits != 0; bits &= bits - 1)
                    prefetch(&m_numbers[rowAt(word + ahead, bits)]);
                for (std::uint64_t bits = words[word]; bits != 0; bits &= bits - 1) {
                    const std::size_t row = rowAt(word, bits);
                    lanes[lane][codes[row]].push_back(m_numbers[row]);
                }
            }
        });
        return done ? std::optional(std::move(lanes)) : std::nullopt;
    }

    std::span<const Number> m_numbers;
    const NumberClasses &m_classes;
    const RowMask &m_mask;
    NumberClasses::Counts m_before{}; ///< by class: known numbers up to its last one
};

} // namespace

Result<std::vector<double>> quantiles(const Panel &panel, const RowMask &mask, std::size_t measure,
                                      const std::vector<double> &shares, std::stop_token stop)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    const auto classes = panel.rows->classes.of(measure, stop, column);
    if (!classes)
        return ErrorCode::Cancelled;
    return column.visit([&](auto numbers) -> Result<std::vector<double>> {
        Selection selection(numbers, *classes, mask);
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
        std::vector<std::size_t> ascending = places;
        std::ranges::sort(ascending);
        const auto numbersAt = selection.at(ascending, stop);
        if (numbersAt.size() != places.size())
            return ErrorCode::Cancelled;
        const auto found = [&](std::size_t place) {
            const auto at = std::ranges::lower_bound(ascending, place) - ascending.begin();
            return static_cast<double>(numbersAt[static_cast<std::size_t>(at)]);
        };
        std::vector<double> values;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            // In units of the last place: halves and quarters of whole numbers are exact until they are divided.
            const double low = found(places[2 * i]);
            const double high = found(places[2 * i + 1]);
            const double between = weights[i] == 0 ? low : low + weights[i] * (high - low);
            values.push_back(between / std::pow(10.0, column.decimals));
        }
        return values;
    });
}

} // namespace core
