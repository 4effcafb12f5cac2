#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// The bits of a number as a float (IEEE 754), turned so that they rise with it: sign, exponent, fraction. The last
/// `dropped` of the 32 are left out.
inline std::int32_t leadingBits(float number, int dropped)
{
    const auto bits = std::bit_cast<std::int32_t>(number + 0.0F); // -0 is 0
    return (bits ^ (bits >> 31 & 0x7FFF'FFFF)) >> dropped;
}

/// Evenly spaced classes of numbers, or of their logarithms. A class holds its lower end, the last one both.
struct Bins
{
    double low = 0, high = 1; ///< of the numbers themselves; low > 0 on a logarithmic scale
    std::size_t count = 1;
    bool logarithmic = false;
    bool isOpen = false; ///< the first class holds all below it too (on a logarithmic scale all above zero), the last
                         ///< all above it
    /// Where class `i` begins; edge(count) is the end of the last.
    double edge(std::size_t i) const;
    bool operator==(const Bins &) const = default;
};

/// Finds the classes of numbers of a column without a logarithm or a jump: a table over the leading bits of the numbers
/// as floats says between which edges they can lie, and the one edge among these decides. `Number` is std::int32_t or
/// double.
template <class Number> class BinFinder
{
public:
    /// `scale`: the numbers looked up are this many times those of the bins.
    BinFinder(const Bins &bins, double scale);

    /// How many edges are not above each of at most `most` numbers: 0 below all classes and of what is missing, 1 in
    /// the first class, one more than there are classes above all.
    template <std::size_t most> std::array<std::int32_t, most> find(std::span<const Number> numbers) const;
    /// The class of one number; the number of classes outside of all.
    std::size_t find(Number number) const;

private:
    static std::int32_t key(Number number, int shift) { return leadingBits(static_cast<float>(number), shift); }
    std::int32_t search(Number number) const;
    bool makeTable(int shift);

    std::size_t m_count;
    std::vector<Number> m_edges; ///< where the classes begin, then the first number above all
    /// For each key, from that below the first edge to that above the last: the edges that are not above its smallest
    /// number, and the last number below the one more that can lie among its numbers.
    std::vector<std::int32_t> m_passed;
    std::vector<Number> m_last;
    std::int32_t m_firstKey = 0, m_lastKey = 0;
    int m_shift = 0;
    bool m_isFine = false; ///< no key has more than one edge among its numbers
};

template <class Number>
template <std::size_t most>
std::array<std::int32_t, most> BinFinder<Number>::find(std::span<const Number> numbers) const
{
    std::array<std::int32_t, most> found;
    if (!m_isFine) {
        std::ranges::transform(numbers, found.begin(), [this](Number number) { return search(number); });
        return found;
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        found[i] = std::clamp(key(numbers[i], m_shift), m_firstKey, m_lastKey) - m_firstKey;
    const std::int32_t *passed = m_passed.data();
    const Number *last = m_last.data();
    for (std::size_t i = 0; i < numbers.size(); ++i)
        found[i] = passed[found[i]] + (numbers[i] > last[found[i]] ? 1 : 0);
    return found;
}

} // namespace core
