#include "models/package/gridrows.h"

#include "models/package/bounds.h"

#include <algorithm>

namespace package {

using core::Bound;
using core::CellKind;

std::size_t GridRows::Row::width() const
{
    std::size_t end = 0;
    for (const Cell &cell : cells)
        end = std::max(end, cell.size > 0 ? cell.column + 1 : 0);
    return end;
}

void GridRows::add(std::int64_t row, std::size_t column, std::string_view text, CellKind kind)
{
    if (row != m_number)
        flush();
    if (m_failure || (text.empty() && kind == CellKind::Blank))
        return;
    if (row < 0 || row >= m_limits.rows)
        return fail(Bound::Rows, static_cast<std::uint64_t>(m_limits.rows));
    if (column >= m_limits.columns)
        return fail(Bound::Columns, m_limits.columns);
    if (m_row.text.size() + text.size() > m_limits.textBytes)
        return fail(Bound::Bytes, m_limits.textBytes);
    if (m_row.cells.size() >= m_limits.columns * 2)
        return fail(Bound::Columns, m_limits.columns);
    m_number = row;
    m_row.cells.push_back({column, m_row.text.size(), text.size(), kind});
    m_row.text += text;
}

void GridRows::repeatRow(std::int64_t row, std::int64_t times)
{
    const std::size_t width = m_row.width();
    if (m_failure || m_number != row || width == 0 || times <= 0)
        return;
    // Refused before the work is begun: a few bytes can ask for 10¹⁸ cells.
    if (static_cast<std::uint64_t>(times) > m_limits.cells / width)
        return fail(Bound::Cells, m_limits.cells);
    const Row repeated = m_row;
    for (std::int64_t i = 1; i <= times && !m_failure; ++i) {
        flush();
        m_row = repeated;
        m_number = row + i;
    }
}

void GridRows::addMerged(std::int64_t firstRow, std::int64_t lastRow, std::size_t firstColumn, std::size_t lastColumn)
{
    if (lastRow < firstRow || lastColumn < firstColumn || (firstRow == lastRow && firstColumn == lastColumn))
        return;
    if (m_merged.size() < m_limits.cells)
        m_merged.push_back({firstRow, lastRow, firstColumn, lastColumn});
}

bool GridRows::spend(std::uint64_t cells, std::uint64_t bytes)
{
    if (m_cells + cells > m_limits.cells) {
        fail(Bound::Cells, m_limits.cells);
        return false;
    }
    if (m_bytes + bytes > m_limits.textBytes) {
        fail(Bound::Bytes, m_limits.textBytes);
        return false;
    }
    m_cells += cells;
    m_bytes += bytes;
    return true;
}

void GridRows::flush()
{
    if (m_number < 0)
        return;
    const std::size_t width = m_row.width();
    if (width > 0 && !m_failure && spend(width, m_row.text.size())) {
        if (m_number > m_last && m_late.empty()) {
            append(m_grid, m_number, m_row);
        } else {
            // A row that comes twice is one row.
            Row &late = m_late[m_number];
            for (Cell cell : m_row.cells) {
                cell.begin += late.text.size();
                late.cells.push_back(cell);
            }
            late.text += m_row.text;
        }
    }
    m_row.cells.clear();
    m_row.text.clear();
    m_number = -1;
}

void GridRows::append(core::Grid &grid, std::int64_t number, Row &row)
{
    if (!std::ranges::is_sorted(row.cells, {}, &Cell::column))
        std::ranges::stable_sort(row.cells, {}, &Cell::column);
    if (number - m_last - 1 <= filledGap) {
        for (std::int64_t blank = m_last + 1; blank < number; ++blank)
            grid.endRow(blank + 1);
    }
    const std::size_t width = row.width();
    std::size_t next = 0;
    for (std::size_t i = 0; i < row.cells.size() && next < width; ++i) {
        const Cell &cell = row.cells[i];
        if (i + 1 < row.cells.size() && row.cells[i + 1].column == cell.column)
            continue;
        for (; next < cell.column; ++next)
            grid.addCell({}, CellKind::Blank);
        grid.addCell(std::string_view(row.text).substr(cell.begin, cell.size), cell.kind);
        ++next;
    }
    grid.endRow(number + 1);
    m_last = number;
}

/// Puts the rows that came late where they belong: the grid is copied once.
void GridRows::mergeLate()
{
    for (std::size_t i = 0; i < m_grid.rows(); ++i) {
        const std::int64_t number = m_grid.fileRow(i) - 1;
        if (m_grid.cellsIn(i) == 0)
            continue;
        Row early;
        for (std::size_t column = 0; column < m_grid.cellsIn(i); ++column) {
            const std::string_view text = m_grid.text(i, column);
            if (m_grid.kind(i, column) == CellKind::Blank)
                continue;
            early.cells.push_back({column, early.text.size(), text.size(), m_grid.kind(i, column)});
            early.text += text;
        }
        Row &row = m_late[number];
        for (Cell cell : row.cells) {
            cell.begin += early.text.size();
            early.cells.push_back(cell);
        }
        early.text += row.text;
        row = std::move(early);
    }
    core::Grid sorted;
    m_last = m_begin;
    for (auto &[number, row] : m_late)
        append(sorted, number, row);
    m_grid = std::move(sorted);
    m_late.clear();
}

core::Grid GridRows::build()
{
    flush();
    if (!m_late.empty())
        mergeLate();
    // Merged ranges are told in rows of the grid, which lacks the rows of long gaps.
    const auto rowsBefore = [&](std::int64_t number) {
        std::size_t low = 0;
        std::size_t high = m_grid.rows();
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            const bool isBefore = m_grid.fileRow(middle) - 1 < number;
            (isBefore ? low : high) = isBefore ? middle + 1 : middle;
        }
        return low;
    };
    for (const Merge &merge : m_merged) {
        const std::size_t first = rowsBefore(merge.firstRow);
        const std::size_t end = rowsBefore(merge.lastRow + 1);
        if (end > first && m_grid.fileRow(first) - 1 == merge.firstRow)
            m_grid.addMerged({first, end - 1, merge.firstColumn, merge.lastColumn});
    }
    return std::move(m_grid);
}

void GridRows::fail(Bound bound, std::uint64_t limit)
{
    if (!m_failure)
        m_failure = tooLarge(m_name, limit, bound);
}

} // namespace package
