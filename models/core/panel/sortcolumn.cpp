#include "models/core/panel/sortcolumn.h"

#include "models/core/nameorder.h"
#include "models/core/panel/prefetch.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

/// Turns a number that rises with the value, and is 0 for a missing one, into a key: missing comes last either way,
/// because 0 - 1 and ~0 are both the largest number.
template <class Unsigned> constexpr Unsigned directed(Unsigned rising, bool descending)
{
    return static_cast<Unsigned>(descending ? ~rising : rising - 1);
}

constexpr std::uint32_t rising(std::int32_t number) { return static_cast<std::uint32_t>(number) ^ 0x8000'0000U; }

constexpr std::uint64_t rising(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ 0x8000'0000'0000'0000U;
}

/// The bits of a double, turned so that they rise with it (IEEE 754: the sign leads, then exponent and fraction).
std::uint64_t rising(double number)
{
    if (isMissing(number))
        return 0;
    const auto bits = std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number); // -0 is 0
    return bits >> 63 != 0 ? ~bits : bits | std::uint64_t{1} << 63;
}

/// The first eight bytes of a text as a number; the comparison of bytes is that of code points in UTF-8.
std::uint64_t rising(std::string_view text)
{
    std::uint64_t number = 0;
    const std::size_t bytes = std::min<std::size_t>(text.size(), 8);
    for (std::size_t i = 0; i < bytes; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(text[i])} << (56 - 8 * i);
    return number;
}

std::vector<std::uint64_t> keysOfCodes(const PanelDimension &dimension, const std::vector<std::uint32_t> &ranks,
                                       bool descending, int bits)
{
    const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    std::vector<std::uint64_t> keys;
    for (std::size_t code = 0; code < ranks.size(); ++code) {
        const std::uint64_t rank = dimension.values[code].empty() ? 0 : std::uint64_t{ranks[code]} + 1;
        keys.push_back(directed(rank, descending) & mask);
    }
    return keys;
}

} // namespace

SortKeys::SortKeys(const PanelHead &head, const PanelRows &rows, const SortColumn &column, const ValueRanks &ranks)
    : m_head(&head)
    , m_rows(&rows)
    , m_column(column)
    , m_names(column.of == SortColumn::Of::Name ? rows.places.of(0, {}, rows.names, rows.laterNames) : nullptr)
    , m_bits(bitsOf())
{
    if (column.of != SortColumn::Of::Dimension)
        return;
    const PanelDimension &dimension = head.dimensions[column.index];
    const bool isRanked = column.index < ranks.size() && ranks[column.index].size() == dimension.values.size();
    m_keyOfCode =
        keysOfCodes(dimension, isRanked ? ranks[column.index] : placesOf(dimension.values), column.descending, m_bits);
}

int SortKeys::bitsOf() const
{
    constexpr int yearBits = 16;
    switch (m_column.of) {
    case SortColumn::Of::Year:
        return yearBits;
    case SortColumn::Of::Dimension:
        return static_cast<int>(std::bit_width(m_head->dimensions[m_column.index].values.size() + 1));
    case SortColumn::Of::Name:
        return static_cast<int>(std::bit_width(std::uint64_t{m_names->most} + 1));
    case SortColumn::Of::Measure:
        return m_rows->measures[m_column.index].visit(
            [](auto numbers) { return static_cast<int>(8 * sizeof(typename decltype(numbers)::value_type)); });
    default:
        return 64;
    }
}

std::uint32_t SortKeys::placeOfName(std::size_t row) const
{
    const std::uint32_t later = m_rows->laterName.size() == 0 ? 0 : m_rows->laterName[row];
    return later == 0 ? m_names->first[m_rows->entity[row]] : m_names->later[later - 1];
}

template <class Key> void SortKeys::fill(std::size_t begin, std::span<Key> keys) const
{
    const bool descending = m_column.descending;
    switch (m_column.of) {
    case SortColumn::Of::Year:
        for (const YearBlock &block : m_head->blocks) {
            const std::size_t from = std::clamp(block.begin, begin, begin + keys.size());
            const std::size_t to = std::clamp(block.end, begin, begin + keys.size());
            const auto year = static_cast<std::uint16_t>(block.year);
            std::fill(keys.begin() + static_cast<std::ptrdiff_t>(from - begin),
                      keys.begin() + static_cast<std::ptrdiff_t>(to - begin), directed(year, descending));
        }
        return;
    case SortColumn::Of::Name: {
        const std::uint64_t mask = (std::uint64_t{1} << m_bits) - 1;
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = static_cast<Key>(directed(std::uint64_t{placeOfName(begin + i)}, descending) & mask);
        return;
    }
    case SortColumn::Of::Id:
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = static_cast<Key>(directed(rising(text(begin + i)), descending));
        return;
    case SortColumn::Of::Dimension:
        m_rows->dimensions[m_column.index].visit([&](auto codes) {
            for (std::size_t i = 0; i < keys.size(); ++i)
                keys[i] = static_cast<Key>(m_keyOfCode[codes[begin + i]]);
        });
        return;
    case SortColumn::Of::Measure:
        m_rows->measures[m_column.index].visit([&](auto numbers) {
            prefetchAfter(numbers.data() + begin, keys.size());
            vectorised([&] {
                for (std::size_t i = 0; i < keys.size(); ++i)
                    keys[i] = static_cast<Key>(directed(rising(numbers[begin + i]), descending));
            });
        });
        return;
    }
}

template <class Key> void SortKeys::fill(std::span<const std::uint32_t> rows, std::span<Key> keys) const
{
    if (m_column.of == SortColumn::Of::Measure) {
        m_rows->measures[m_column.index].visit([&](auto numbers) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                keys[i] = static_cast<Key>(directed(rising(numbers[rows[i]]), m_column.descending));
        });
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        fill(rows[i], keys.subspan(i, 1));
}

template void SortKeys::fill(std::span<const std::uint32_t> rows, std::span<std::uint64_t> keys) const;
template void SortKeys::fill(std::span<const std::uint32_t> rows, std::span<std::uint32_t> keys) const;
template void SortKeys::fill(std::size_t begin, std::span<std::uint64_t> keys) const;
template void SortKeys::fill(std::size_t begin, std::span<std::uint32_t> keys) const;

std::uint64_t SortKeys::key(std::size_t row) const
{
    std::uint64_t one = 0;
    fill(row, std::span(&one, 1));
    return one;
}

std::strong_ordering SortKeys::compare(std::size_t a, std::size_t b) const
{
    if (!isText())
        return key(a) <=> key(b);
    const std::string_view left = text(a);
    const std::string_view right = text(b);
    return m_column.descending ? right <=> left : left <=> right;
}

} // namespace core
