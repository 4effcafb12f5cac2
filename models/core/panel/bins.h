#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// The sixteen leading bits of a number as a float (IEEE 754), turned so that they rise with it: sign, exponent and
/// seven bits of the fraction.
inline std::size_t leadingBits(double number)
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

/// Finds the class of numbers of a column by a table over their leading bits and a look at the next edges: no logarithm
/// per row.
class BinFinder
{
public:
    /// `scale`: the numbers looked up are this many times those of the bins.
    BinFinder(const Bins &bins, double scale);

    /// The class of a number; `none()` outside of all.
    std::size_t find(double number) const
    {
        if (!(number >= m_edges.front() && number <= m_edges.back()))
            return none();
        std::size_t bin = m_first[leadingBits(number)];
        while (bin + 1 < none() && number >= m_edges[bin + 1])
            ++bin;
        return bin;
    }
    std::size_t none() const { return m_edges.size() - 1; }

private:
    std::vector<double> m_edges;
    std::vector<std::uint16_t> m_first; ///< class of the smallest number with these leading bits
};

} // namespace core
