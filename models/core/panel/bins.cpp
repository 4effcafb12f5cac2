#include "models/core/panel/bins.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

namespace {

constexpr int fractionBits = 16; // of a float's bits that are not looked at: sign, exponent and seven bits are left

/// A float's bits, turned so that they rise with it (IEEE 754).
constexpr std::uint32_t rising(float number)
{
    const auto bits = std::bit_cast<std::uint32_t>(number);
    return bits >> 31 != 0 ? ~bits : bits | 0x8000'0000U;
}

} // namespace

double Bins::edge(std::size_t i) const
{
    if (i == 0 || i == count)
        return i == 0 ? low : high;
    const double place = static_cast<double>(i) / static_cast<double>(count);
    return logarithmic ? low * std::pow(high / low, place) : low + (high - low) * place;
}

std::size_t BinFinder::leadingBits(double number) { return rising(static_cast<float>(number)) >> fractionBits; }

BinFinder::BinFinder(const Bins &bins, double scale)
    : m_first(std::size_t{1} << (32 - fractionBits))
{
    for (std::size_t i = 0; i <= bins.count; ++i)
        m_edges.push_back(bins.edge(i) * scale);
    // A class that begins at or below all numbers with some leading bits is the one to begin looking at; one place
    // lower, as the number may have been rounded up to those bits.
    std::size_t bin = 0;
    for (std::size_t bits = 0; bits < m_first.size(); ++bits) {
        while (bin + 1 < bins.count && leadingBits(m_edges[bin + 1]) + 1 < bits)
            ++bin;
        m_first[bits] = static_cast<std::uint16_t>(bin);
    }
}

} // namespace core
