#include "models/core/panel/bins.h"

#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>

namespace core {

double Bins::edge(std::size_t i) const
{
    if (i == 0 || i == count)
        return i == 0 ? low : high;
    const double place = static_cast<double>(i) / static_cast<double>(count);
    return logarithmic ? low * std::pow(high / low, place) : low + (high - low) * place;
}

namespace {

/// The smallest number of a column that is not below an edge; none when all are. Missing numbers are below all.
template <class Number> std::optional<Number> notBelow(double edge)
{
    using Limits = std::numeric_limits<Number>;
    if constexpr (std::is_floating_point_v<Number>)
        return edge;
    const double whole = std::max(std::ceil(edge), static_cast<double>(Limits::min()) + 1);
    return whole > static_cast<double>(Limits::max()) ? std::nullopt : std::optional(static_cast<Number>(whole));
}

/// An edge of a column of whole numbers that rounding has moved off one is that one: 35407.13 times 100 is
/// 3540712.9999….
template <class Number> double snapped(double edge)
{
    constexpr double rounding = 1e-14; // more than a few operations lose
    const double whole = std::round(edge);
    return !std::is_floating_point_v<Number> && std::abs(edge - whole) <= std::abs(whole) * rounding ? whole : edge;
}

template <class Number> Number before(Number number)
{
    if constexpr (std::is_floating_point_v<Number>)
        return std::nextafter(number, -std::numeric_limits<Number>::infinity());
    else
        return number - 1;
}

} // namespace

template <class Number>
BinFinder<Number>::BinFinder(const Bins &bins, double scale)
    : m_count(bins.count)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> edges;
    for (std::size_t i = 0; i < bins.count; ++i)
        edges.push_back(snapped<Number>(bins.edge(i) * scale));
    if (bins.isOpen)
        edges.front() = bins.logarithmic ? std::numeric_limits<double>::denorm_min() : -infinity;
    edges.push_back(bins.isOpen ? infinity : std::nextafter(snapped<Number>(bins.high * scale), infinity));
    for (const double edge : edges) {
        if (const std::optional<Number> first = notBelow<Number>(edge))
            m_edges.push_back(*first);
    }
    // As few bits as tell neighbouring edges apart: a small table stays in the nearest cache.
    constexpr int fraction = std::numeric_limits<float>::digits - 1, fewest = 3;
    for (int shift = fraction - fewest; !m_isFine && shift >= 0; --shift)
        m_isFine = makeTable(shift);
}

/// Whether no key has more than one edge among its numbers.
template <class Number> bool BinFinder<Number>::makeTable(int shift)
{
    constexpr std::int64_t most = 1 << 14; // larger tables would be slower than to search
    if (m_edges.empty())
        return false;
    m_shift = shift;
    m_firstKey = key(m_edges.front(), shift) - 1;
    m_lastKey = key(m_edges.back(), shift) + 1;
    if (std::int64_t{m_lastKey} - m_firstKey >= most)
        return false;
    const auto size = static_cast<std::size_t>(m_lastKey - m_firstKey + 1);
    m_passed.assign(size, 0);
    using Limits = std::numeric_limits<Number>;
    m_last.assign(size, Limits::has_infinity ? Limits::infinity() : Limits::max()); // no number is above
    std::size_t next = 0;                                                           // edge
    for (std::size_t i = 0; i < size; ++i) {
        const auto isIn = [&](Number number) {
            return key(number, shift) - m_firstKey == static_cast<std::int32_t>(i);
        };
        while (next < m_edges.size() && isIn(m_edges[next]) && !isIn(before(m_edges[next])))
            ++next; // its smallest number
        m_passed[i] = static_cast<std::int32_t>(next);
        if (next == m_edges.size() || !isIn(m_edges[next]))
            continue;
        m_last[i] = before(m_edges[next++]);
        if (next < m_edges.size() && isIn(m_edges[next]))
            return false;
    }
    return true;
}

/// For classes so narrow or so many that the table does not tell them apart.
template <class Number> std::int32_t BinFinder<Number>::search(Number number) const
{
    if (number != number)
        return 0;
    return static_cast<std::int32_t>(std::ranges::upper_bound(m_edges, number) - m_edges.begin());
}

template <class Number> std::size_t BinFinder<Number>::find(Number number) const
{
    const std::int32_t found = find<1>(std::span(&number, 1)).front();
    return found == 0 ? m_count : static_cast<std::size_t>(found - 1);
}

template class BinFinder<std::int32_t>;
template class BinFinder<double>;

} // namespace core
