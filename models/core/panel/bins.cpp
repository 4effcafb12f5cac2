#include "models/core/panel/bins.h"

#include <cmath>

namespace core {

double Bins::edge(std::size_t i) const
{
    if (i == 0 || i == count)
        return i == 0 ? low : high;
    const double place = static_cast<double>(i) / static_cast<double>(count);
    return logarithmic ? low * std::pow(high / low, place) : low + (high - low) * place;
}

BinFinder::BinFinder(const Bins &bins, double scale)
    : m_first(leadingBitsCount)
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
