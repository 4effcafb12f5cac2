#include "models/core/panel/bins.h"

#include <cmath>
#include <limits>

namespace core {

double Bins::edge(std::size_t i) const
{
    if (i == 0 || i == count)
        return i == 0 ? low : high;
    const double place = static_cast<double>(i) / static_cast<double>(count);
    return logarithmic ? low * std::pow(high / low, place) : low + (high - low) * place;
}

BinFinder::BinFinder(const Bins &bins, double scale)
    : m_low(bins.low * scale)
    , m_high(bins.high * scale)
{
    for (std::size_t i = 0; i < bins.count; ++i) {
        m_begins.push_back(bins.edge(i) * scale);
        m_ends.push_back(i + 1 < bins.count ? bins.edge(i + 1) * scale : std::numeric_limits<double>::infinity());
    }
    if (!bins.logarithmic) {
        m_perUnit = m_high > m_low ? static_cast<double>(bins.count) / (m_high - m_low) : 0;
        return;
    }
    // As few bits as tell neighbouring edges apart: a small table stays in the nearest cache.
    constexpr int fewest = 3, most = 10;
    for (int bits = fewest; bits <= most; ++bits) {
        if (makeTable(bits))
            return;
    }
}

/// Whether no entry holds more than one edge. `bits`: of the fraction, behind the exponent.
bool BinFinder::makeTable(int bits)
{
    constexpr int fraction = std::numeric_limits<double>::digits - 1;
    m_shift = fraction - bits;
    m_firstKey = keyOf(m_low);
    m_first.assign(keyOf(m_high) - m_firstKey + 1, 0);
    m_isFine = true;
    std::size_t bin = 0;
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const auto smallest = std::bit_cast<double>((m_firstKey + i) << m_shift);
        std::size_t edges = 0; // since the smallest number of the entry before
        for (; smallest >= m_ends[bin]; ++bin)
            ++edges;
        m_isFine = m_isFine && edges <= 1;
        m_first[i] = static_cast<std::uint16_t>(bin);
    }
    m_isFine = m_isFine && m_ends.size() - bin <= 2; // those in the last entry
    return m_isFine;
}

} // namespace core
