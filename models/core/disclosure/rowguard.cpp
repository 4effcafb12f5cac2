#include "models/core/disclosure/rowguard.h"

#include "models/core/disclosure/tables.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostCells = std::size_t{1} << 14; // of a year: finer ones hold hardly more than one enterprise

/// Sectors x regions with all totals, or a list with its total.
CrossTable tableOf(const std::vector<Contributions> &cells, std::size_t lines, std::size_t columns)
{
    CrossTable table{lines, columns, cells, {}, std::vector<Contributions>(columns), {}};
    Contributions all;
    const bool isList = columns == 1;
    if (!isList)
        table.rowTotals.resize(lines);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isList)
            table.rowTotals[i / columns].add(cells[i]);
        table.columnTotals[i % columns].add(cells[i]);
        all.add(cells[i]);
    }
    if (!isList)
        table.grandTotal = all;
    table.nonNegative = all.total >= all.magnitude;
    return table;
}

} // namespace

RowCells::RowCells(const PanelHead &head)
    : m_measures(head.measures.size())
{
    for (const char *resource : {"sectors", "regions"}) {
        const auto dimension = head.dimensionOf(resource);
        if (!dimension || head.dimensions[*dimension].field.separator != '\0')
            continue;
        const std::size_t values = std::max<std::size_t>(head.dimensions[*dimension].values.size(), 1);
        std::size_t &side = m_dimensions.empty() ? m_lines : m_columns;
        if (values * m_lines > mostCells)
            continue;
        side = values;
        m_dimensions.push_back(*dimension);
    }
    for (const YearBlock &block : head.blocks)
        m_years.push_back(block.year);
    m_sums.resize(m_years.size() * m_measures, std::vector<Contributions>(m_lines * m_columns));
}

std::size_t RowCells::cellOf(const PanelRows &rows, std::size_t row) const
{
    std::size_t cell = 0;
    for (std::size_t i = 0; i < m_dimensions.size(); ++i)
        cell = cell * (i == 0 ? m_lines : m_columns) + rows.dimensions[m_dimensions[i]][row];
    return cell;
}

std::size_t RowCells::blockOf(int year) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_years, year) - m_years.begin());
}

void RowCells::add(int year, const PanelRows &rows, std::size_t begin, std::size_t end)
{
    std::vector<std::size_t> cells(end - begin);
    for (std::size_t row = begin; row < end; ++row)
        cells[row - begin] = cellOf(rows, row);
    for (std::size_t measure = 0; measure < m_measures; ++measure) {
        std::vector<Contributions> &to = sums(blockOf(year), measure);
        rows.measures[measure].visit([&](auto numbers) {
            for (std::size_t row = begin; row < end; ++row) {
                if (!isMissing(numbers[row]))
                    to[cells[row - begin]].add(static_cast<double>(numbers[row]));
            }
        });
    }
}

RowGuard::RowGuard(RowCells cells, const DisclosureRule &rule)
    : m_cells(std::move(cells))
    , m_withheld(m_cells.m_sums.size())
{
    for (std::size_t table = 0; table < m_withheld.size(); ++table)
        decide(table, rule);
}

RowGuard RowGuard::of(const Panel &panel, const DisclosureRule &rule)
{
    RowCells cells(*panel.head);
    for (const YearBlock &block : panel.head->blocks)
        cells.add(block.year, *panel.rows, block.begin, block.end);
    return RowGuard(std::move(cells), rule);
}

void RowGuard::decide(std::size_t table, const DisclosureRule &rule)
{
    const CrossTable sums = tableOf(m_cells.m_sums[table], m_cells.m_lines, m_cells.m_columns);
    const CrossSuppression suppression = suppress(sums, rule);
    std::vector<bool> &withheld = m_withheld[table];
    withheld.resize(sums.cells.size());
    for (std::size_t i = 0; i < withheld.size(); ++i)
        withheld[i] = suppression.cells[i] != Suppression::None;
}

bool RowGuard::withholds(int year, const PanelRows &rows, std::size_t row, std::size_t measure) const
{
    return m_withheld[m_cells.blockOf(year) * m_cells.m_measures + measure][m_cells.cellOf(rows, row)];
}

std::string RowGuard::withheldFrom(const PanelHead &head, int year, const PanelRows &rows, std::size_t row) const
{
    std::string names;
    for (std::size_t measure = 0; measure < head.measures.size(); ++measure) {
        if (!rows.measures[measure].value(row) || !withholds(year, rows, row, measure))
            continue;
        names += (names.empty() ? "" : "|") + head.measures[measure].field.name;
    }
    return names;
}

std::string withheldColumn(const PanelHead &head)
{
    std::string name = "withheld";
    while (head.schema.indexOf(name))
        name += '_';
    return name;
}

} // namespace core
