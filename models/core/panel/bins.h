#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// The sixteen leading bits of a number as a float (IEEE 754), turned so that they rise with it: sign, exponent and
/// seven bits of the fraction.
template <class Number> std::size_t leadingBits(Number number)
{
    const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(number));
    return (bits >> 31 != 0 ? ~bits : bits | 0x8000'0000U) >> 16;
}
inline constexpr std::size_t leadingBitsCount = std::size_t{1} << 16;

/// Evenly spaced classes of numbers, or of their logarithms. A class holds its lower end, the last one both.
struct Bins
{
    double low = 0, high = 1; ///< of the numbers themselves; low > 0 on a logarithmic scale
    std::size_t count = 1;
    bool logarithmic = false;
    /// Where class `i` begins; edge(count) is the end of the last.
    double edge(std::size_t i) const;
    bool operator==(const Bins &) const = default;
};

/// Finds the class of numbers of a column without a logarithm or a jump per row: evenly spaced classes are counted off,
/// logarithmic ones stand in a table over the leading bits of the numbers; then the edges decide.
class BinFinder
{
public:
    /// `scale`: the numbers looked up are this many times those of the bins.
    BinFinder(const Bins &bins, double scale);

    /// The class of a number; `none()` outside of all.
    std::size_t find(double number) const
    {
        const bool isInside = number >= m_low && number <= m_high;
        const double held = isInside ? number : m_low;
        std::size_t bin = m_first.empty() ? std::min(static_cast<std::size_t>((held - m_low) * m_perUnit), none() - 1)
                                          : m_first[keyOf(held) - m_firstKey];
        bin -= held < m_begins[bin] ? 1U : 0U; // rounding
        bin += held >= m_ends[bin] ? 1U : 0U;
        while (!m_isFine && held >= m_ends[bin])
            ++bin;
        return isInside ? bin : none();
    }
    std::size_t none() const { return m_begins.size(); }

private:
    std::uint64_t keyOf(double positive) const { return std::bit_cast<std::uint64_t>(positive) >> m_shift; }
    bool makeTable(int bits);

    double m_low, m_high;
    std::vector<double> m_begins, m_ends; ///< of the classes; the last one has no end
    double m_perUnit = 0;                 ///< classes in a unit, on an even scale
    std::vector<std::uint16_t> m_first; ///< class of the smallest number with these leading bits; none on an even scale
    std::uint64_t m_firstKey = 0;
    int m_shift = 0;
    bool m_isFine = true; ///< the next class is the farthest that a number can be off
};

} // namespace core
