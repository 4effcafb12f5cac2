#include "models/core/disclosure/rowguard.h"

#include <algorithm>

namespace core {

RowCells::RowCells(const PanelHead &head, const IndicatorSet *set)
    : m_layout(head, set)
    , m_measures(head.measures.size())
{
    for (const YearBlock &block : head.blocks)
        m_years.push_back(block.year);
    m_sums.resize(m_years.size() * m_measures, std::vector<Contributions>(m_layout.cells()));
}

std::size_t RowCells::blockOf(int year) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_years, year) - m_years.begin());
}

void RowCells::add(int year, const PanelRows &rows, std::size_t begin, std::size_t end)
{
    std::vector<std::size_t> cells(end - begin);
    for (std::size_t row = begin; row < end; ++row)
        cells[row - begin] = m_layout.cellOf(rows, row);
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
    , m_rule(rule)
{
    for (const std::vector<Contributions> &sums : m_cells.m_sums)
        m_tables.emplace_back(m_cells.m_layout, sums, rule);
}

RowGuard RowGuard::of(const Panel &panel, const IndicatorSet *set, const DisclosureRule &rule)
{
    RowCells cells(*panel.head, set);
    for (const YearBlock &block : panel.head->blocks)
        cells.add(block.year, *panel.rows, block.begin, block.end);
    return RowGuard(std::move(cells), rule);
}

bool RowGuard::withholds(int year, const PanelRows &rows, std::size_t row, std::size_t measure) const
{
    const GuardTable &table = m_tables[m_cells.blockOf(year) * m_cells.m_measures + measure];
    return table.withholdsCell(m_cells.m_layout.cellOf(rows, row));
}

Suppression RowGuard::reason(int year, const PanelRows &rows, std::size_t row, std::size_t measure) const
{
    if (!withholds(year, rows, row, measure))
        return Suppression::None;
    const std::size_t sums = m_cells.blockOf(year) * m_cells.m_measures + measure;
    const Suppression primary = sensitivityOf(m_cells.m_sums[sums][m_cells.m_layout.cellOf(rows, row)], m_rule);
    return primary == Suppression::None ? Suppression::Complementary : primary;
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
