#include "models/core/panel/orderedrows.h"

#include <algorithm>

namespace core {

OrderedRows::OrderedRows(Panel panel, std::shared_ptr<const RowMask> mask)
    : m_panel(std::move(panel))
    , m_mask(std::move(mask))
{}

OrderedRows::OrderedRows(Panel panel, std::shared_ptr<const RowMask> mask, std::vector<SortColumn> columns,
                         const ValueRanks &ranks)
    : OrderedRows(std::move(panel), std::move(mask))
{
    m_columns = std::move(columns);
    if (m_columns.empty())
        return;
    m_order = std::make_shared<const RowOrder>(m_panel, *m_mask, m_columns, ranks);
    m_first = m_order->page(0, firstRows).value_or({});
}

Result<OrderedRows> OrderedRows::completed(std::stop_token stop) const
{
    OrderedRows rows = *this;
    if (!m_order)
        return rows;
    Result<std::vector<std::uint32_t>> all = m_order->all(stop);
    if (!all)
        return all.error();
    rows.m_all = std::make_shared<const std::vector<std::uint32_t>>(std::move(*all));
    return rows;
}

std::vector<std::uint32_t> OrderedRows::page(std::size_t offset, std::size_t count, std::stop_token stop) const
{
    if (offset >= size())
        return {};
    count = std::min(count, size() - offset);
    if (m_order) {
        const std::vector<std::uint32_t> &known = m_all ? *m_all : m_first;
        if (offset + count > known.size())
            return m_order->page(offset, count, std::move(stop)).value_or({});
        const auto begin = known.begin() + static_cast<std::ptrdiff_t>(offset);
        return {begin, begin + static_cast<std::ptrdiff_t>(count)};
    }
    return m_mask->rows(offset, offset + count);
}

std::optional<std::size_t> OrderedRows::placeOf(std::size_t row) const
{
    if (!m_order)
        return m_mask->rank(row);
    if (!m_all)
        return std::nullopt;
    const auto found = std::ranges::find(*m_all, static_cast<std::uint32_t>(row));
    return found == m_all->end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_all->begin()));
}

int yearOf(const PanelHead &head, std::size_t row)
{
    return std::ranges::upper_bound(head.blocks, row, {}, &YearBlock::end)->year;
}

std::optional<std::size_t> rowOf(const Panel &panel, const RowMask &mask, std::string_view id, std::optional<int> year)
{
    const PanelRows &rows = *panel.rows;
    std::uint32_t entity = 0;
    while (entity < rows.ids.size() && rows.ids[entity] != id)
        ++entity;
    if (entity == rows.ids.size())
        return std::nullopt;
    for (auto block = panel.head->blocks.rbegin(); block != panel.head->blocks.rend(); ++block) {
        if (year && block->year != *year)
            continue;
        const auto begin = rows.entity.begin() + static_cast<std::ptrdiff_t>(block->begin);
        const auto end = rows.entity.begin() + static_cast<std::ptrdiff_t>(block->end);
        const auto found = std::lower_bound(begin, end, entity);
        const auto row = static_cast<std::size_t>(found - rows.entity.begin());
        if (found != end && *found == entity && mask.holds(row))
            return row;
    }
    return std::nullopt;
}

} // namespace core
