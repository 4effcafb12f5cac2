#pragma once

#include "models/core/panel/panel.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// One column that rows are sorted by. Missing numbers and blank texts come last in either direction.
struct SortColumn
{
    enum class Of { Year, Id, Name, Dimension, Measure };
    Of of = Of::Year;
    std::size_t index = 0; ///< of the dimension or measure
    bool descending = false;
    bool operator==(const SortColumn &) const = default;
};

/// Places of the values of dimensions in an order of their own, by dimension and code; values that read alike have the
/// same. A dimension without any is sorted by its values.
using ValueRanks = std::vector<std::vector<std::uint32_t>>;

/// What a column gives to sort by: a number of so many bits for each row that rises in the order wanted. Where equal
/// numbers need not mean equal rows (long texts) compare() decides.
class SortKeys
{
public:
    SortKeys(const PanelHead &head, const PanelRows &rows, const SortColumn &column, const ValueRanks &ranks = {});

    /// The keys of rows [begin, begin + keys.size()). `Key` is std::uint64_t, or std::uint32_t where bits() are no
    /// more.
    template <class Key> void fill(std::size_t begin, std::span<Key> keys) const;
    /// The keys of some rows.
    template <class Key> void fill(std::span<const std::uint32_t> rows, std::span<Key> keys) const;
    std::uint64_t key(std::size_t row) const;
    std::strong_ordering compare(std::size_t a, std::size_t b) const;
    int bits() const { return m_bits; }
    const SortColumn &column() const { return m_column; }
    bool isText() const { return m_column.of == SortColumn::Of::Id; }

private:
    std::string_view text(std::size_t row) const { return m_rows->ids[m_rows->entity[row]]; }
    std::uint32_t placeOfName(std::size_t row) const;
    int bitsOf() const;

    const PanelHead *m_head;
    const PanelRows *m_rows;
    SortColumn m_column;
    std::shared_ptr<const NamePlaces> m_names; ///< of names
    std::vector<std::uint64_t> m_keyOfCode;    ///< of a dimension
    int m_bits;
};

} // namespace core
