#include "models/core/panel/numberclasses.h"

#include "models/core/panel/codematch.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t tableSize = 256;
/// A code that no row has: rows that a mask does not hold are counted there.
constexpr std::uint8_t none = NumberClasses::most;

template <class Number> constexpr Number greatest()
{
    using Limits = std::numeric_limits<Number>;
    return Limits::has_infinity ? Limits::infinity() : Limits::max();
}

template <class Number> constexpr Number least()
{
    using Limits = std::numeric_limits<Number>;
    return Limits::has_infinity ? -Limits::infinity() : Limits::min() + 1; // min() is a missing one
}

template <class Number> Number after(Number number)
{
    if constexpr (std::is_floating_point_v<Number>)
        return std::nextafter(number, greatest<Number>());
    else
        return number == greatest<Number>() ? number : number + 1;
}

/// Numbers of rows that lie evenly over the column, sorted.
template <class Number> std::vector<Number> sampleOf(std::span<const Number> numbers)
{
    constexpr std::size_t wanted = std::size_t{1} << 16;
    const std::size_t step = (numbers.size() / wanted) | 1; // odd: no common measure with powers of two
    std::vector<Number> sample;
    for (std::size_t row = 0; row < numbers.size(); row += step) {
        if (!isMissing(numbers[row]))
            sample.push_back(numbers[row]);
    }
    std::ranges::sort(sample);
    return sample;
}

/// Where the classes begin: each takes an even share of what is left of the sample, and a number that has more than
/// such a share a class alone. Those not needed are above all numbers.
template <class Number> std::vector<Number> classesOf(const std::vector<Number> &sample)
{
    std::vector<Number> lowest{Number{}, least<Number>()};
    for (auto at = sample.begin(); lowest.size() + 1 < NumberClasses::most;) {
        const auto share = (sample.end() - at) / static_cast<std::ptrdiff_t>(NumberClasses::most - lowest.size()) + 1;
        if (sample.end() - at <= share)
            break;
        const auto [first, last] = std::ranges::equal_range(at, sample.end(), *(at + share));
        if (*first > lowest.back())
            lowest.push_back(*first);
        at = first;
        if (last - first >= share) {
            lowest.push_back(after(*first));
            at = last;
        }
    }
    lowest.resize(tableSize, greatest<Number>());
    return lowest;
}

/// The last class that begins with a number not above each one: a binary search without a jump, many at a time. What is
/// missing stays in class 0.
template <class Number>
void classify(std::span<const Number> numbers, const std::vector<Number> &lowest, std::uint8_t *codes)
{
    constexpr std::size_t atOnce = 64;
    const auto find = [&](const Number *block, std::size_t size, std::uint8_t *out) {
        std::array<std::uint32_t, atOnce> found{};
        for (std::uint32_t step = tableSize / 2; step > 0; step /= 2) {
            for (std::size_t i = 0; i < size; ++i) {
                const std::uint32_t next = found[i] + step;
                found[i] = lowest[next] <= block[i] ? next : found[i];
            }
        }
        for (std::size_t i = 0; i < size; ++i)
            out[i] = static_cast<std::uint8_t>(std::min<std::uint32_t>(found[i], NumberClasses::most - 1));
    };
    vectorised([&] {
        std::size_t row = 0;
        for (; row + atOnce <= numbers.size(); row += atOnce)
            find(numbers.data() + row, atOnce, codes + row);
        find(numbers.data() + row, numbers.size() - row, codes + row);
    });
}

/// Counts codes in several tables, so that a code does not wait for the one before it that is the same.
class CodeCounter
{
public:
    void add(const std::uint8_t *eightCodes, std::uint64_t notHeld = 0)
    {
        std::uint64_t codes = 0;
        std::memcpy(&codes, eightCodes, sizeof(codes));
        codes |= notHeld;
        for (std::size_t i = 0; i < tables; ++i)
            ++m_counts[i][codes >> (8 * i) & 0xFF];
    }
    void addOne(std::uint8_t code) { ++m_counts.front()[code]; }
    template <class Sums> void addTo(Sums &sums) const
    {
        for (const auto &table : m_counts)
            std::transform(sums.begin(), sums.end(), table.begin(), sums.begin(), std::plus());
    }

private:
    static constexpr std::size_t tables = 8;
    std::array<std::array<std::uint32_t, tableSize>, tables> m_counts{};
};

/// For each pattern of eight bits a byte each: all ones where the bit is not set.
constexpr std::array<std::uint64_t, 256> notHeldBytes = [] {
    std::array<std::uint64_t, 256> bytes{};
    for (std::size_t bits = 0; bits < bytes.size(); ++bits) {
        for (std::size_t i = 0; i < 8; ++i)
            bytes[bits] |= (bits >> i & 1) != 0 ? 0 : std::uint64_t{0xFF} << (8 * i);
    }
    return bytes;
}();

/// Counts the codes of 64 rows that `held` has a bit for.
void addHeld(CodeCounter &counter, const std::uint8_t *codes, std::uint64_t held)
{
    constexpr int few = 16; // for which it is faster to go from bit to bit
    if (std::popcount(held) <= few) {
        for (; held != 0; held &= held - 1)
            counter.addOne(codes[std::countr_zero(held)]);
        return;
    }
    for (std::size_t i = 0; i < 8; ++i)
        counter.add(codes + 8 * i, notHeldBytes[held >> (8 * i) & 0xFF]);
}

} // namespace

std::optional<NumberClasses> NumberClasses::from(const MeasureColumn &column, const std::stop_token &stop)
{
    NumberClasses classes;
    std::vector<std::uint8_t> codes(column.size());
    classes.inStretches.resize((codes.size() + RowMask::stretch - 1) / RowMask::stretch);
    const bool done = column.visit([&](auto numbers) {
        const auto lowest = classesOf(sampleOf(numbers));
        classes.lowest = lowest;
        return inParallel(classes.inStretches.size(), stop, [&](std::size_t at) {
            const std::size_t begin = at * RowMask::stretch;
            const auto stretch = numbers.subspan(begin, std::min(RowMask::stretch, numbers.size() - begin));
            classify(stretch, lowest, codes.data() + begin);
            CodeCounter counter;
            std::size_t row = begin;
            for (; row + 8 <= begin + stretch.size(); row += 8)
                counter.add(codes.data() + row);
            for (; row < begin + stretch.size(); ++row)
                counter.addOne(codes[row]);
            classes.inStretches[at] = {};
            counter.addTo(classes.inStretches[at]);
        });
    });
    classes.codes.codes = std::move(codes);
    return done ? std::optional(std::move(classes)) : std::nullopt;
}

bool NumberClasses::isSingle(std::size_t code) const
{
    return code == 0 || std::visit(
                            [code](const auto &all) {
                                using Number = std::remove_cvref_t<decltype(all.front())>;
                                const Number end = all[code + 1]; // the last class has it as well
                                return after(all[code]) == end && (end < greatest<Number>() || all[code] == end);
                            },
                            lowest);
}

std::optional<NumberClasses::Counts> NumberClasses::counts(const RowMask &mask, const std::stop_token &stop) const
{
    const auto &bytes = std::get<std::vector<std::uint8_t>>(codes.codes);
    std::vector<Counts> parts(inStretches.size(), Counts{});
    const bool done = inParallel(parts.size(), stop, [&](std::size_t at) {
        const std::size_t begin = at * RowMask::stretch;
        const std::size_t end = std::min(begin + RowMask::stretch, mask.size());
        const std::size_t held = mask.before(at + 1) - mask.before(at);
        if (held == 0)
            return;
        if (held == end - begin) {
            std::ranges::copy(inStretches[at], parts[at].begin());
            return;
        }
        CodeCounter counter;
        std::size_t row = begin;
        for (; row + 64 <= end; row += 64)
            addHeld(counter, bytes.data() + row, mask.words()[row / 64]);
        mask.forEach(row, end, [&](std::size_t last) { counter.addOne(bytes[last]); });
        counter.addTo(parts[at]);
    });
    Counts sums{};
    for (const Counts &part : parts)
        std::ranges::transform(sums, part, sums.begin(), std::plus());
    return done ? std::optional(sums) : std::nullopt;
}

bool NumberClasses::rowsOfStretch(std::size_t at, const RowMask &mask, const Some &some, std::uint64_t *words) const
{
    if (mask.before(at) == mask.before(at + 1) ||
        std::inner_product(some.begin(), some.end(), inStretches[at].begin(), std::uint64_t{0}) == 0)
        return false;
    const std::size_t begin = at * RowMask::stretch;
    const std::size_t size = std::min(RowMask::stretch, mask.size() - begin);
    std::copy_n(mask.words().data() + begin / 64, (size + 63) / 64, words);
    keepHeld(codes, some, begin, size, words);
    return true;
}

std::optional<RowMask> NumberClasses::rows(const RowMask &mask, const Some &some, const std::stop_token &stop) const
{
    std::vector<std::uint64_t> words(mask.words().size());
    const bool done = inParallel(inStretches.size(), stop, [&](std::size_t at) {
        rowsOfStretch(at, mask, some, words.data() + at * RowMask::stretchWords);
    });
    return done ? std::optional(RowMask(std::move(words), mask.size())) : std::nullopt;
}

} // namespace core
