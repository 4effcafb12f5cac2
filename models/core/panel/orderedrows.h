#pragma once

#include "models/core/panel/roworder.h"

#include <memory>

namespace core {

/// The rows of a panel that a mask holds, one behind the other in an order. Any place can be looked up at once; when
/// `all` is there, without going through the keys. Copies share their parts.
class OrderedRows
{
public:
    /// Rows that are known without going through the keys as soon as there is an order.
    static constexpr std::size_t firstRows = 512;

    OrderedRows() = default;
    /// In the order of the panel.
    OrderedRows(Panel panel, std::shared_ptr<const RowMask> mask);
    /// Sorted by columns, dimensions by the ranks of their values; none = as above. Goes through the keys for the first
    /// rows: not for the thread of windows.
    OrderedRows(Panel panel, std::shared_ptr<const RowMask> mask, std::vector<SortColumn> columns,
                const ValueRanks &ranks = {});

    const Panel &panel() const { return m_panel; }
    const std::shared_ptr<const RowMask> &mask() const { return m_mask; }
    const std::vector<SortColumn> &columns() const { return m_columns; }
    std::size_t size() const { return m_mask ? m_mask->count() : 0; }

    /// Whether every place is known without going through the keys: all have been sorted, or there is no order.
    bool isComplete() const { return m_all != nullptr || m_order == nullptr; }
    /// The same rows with all of them sorted. ErrorCode::Cancelled after a stop.
    Result<OrderedRows> completed(std::stop_token stop = {}) const;

    /// Whether the rows at places [offset, offset + count) are known without going through the keys.
    bool isKnown(std::size_t offset, std::size_t count) const
    {
        return isComplete() || std::min(offset + count, size()) <= m_first.size();
    }

    /// The rows at places [offset, offset + count), fewer at the end; none after a stop.
    std::vector<std::uint32_t> page(std::size_t offset, std::size_t count, std::stop_token stop = {}) const;
    /// The place of a row that the mask holds; none when not isComplete().
    std::optional<std::size_t> placeOf(std::size_t row) const;

private:
    Panel m_panel;
    std::shared_ptr<const RowMask> m_mask;
    std::vector<SortColumn> m_columns;
    std::shared_ptr<const RowOrder> m_order; ///< none = as in the panel; refers to m_panel and m_mask
    std::vector<std::uint32_t> m_first;      ///< of m_order
    std::shared_ptr<const std::vector<std::uint32_t>> m_all;
};

/// The year of a row.
int yearOf(const PanelHead &head, std::size_t row);

/// The row of an enterprise, by its id, in a year; without a year the last one that the mask holds. None when the
/// mask holds none. Looks through all ids.
std::optional<std::size_t> rowOf(const Panel &panel, const RowMask &mask, std::string_view id, std::optional<int> year);

} // namespace core
