#pragma once

#include "models/core/disclosure/guardtable.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// The cells of a panel that its rows are guarded by: year x sector x region, as far as the panel has such dimensions,
/// with the sums of the sectors above them where `set` knows these: the table that its figures are guarded by.
/// Gathers what the enterprises bring to each; a panel may be added piece by piece.
class RowCells
{
public:
    explicit RowCells(const PanelHead &head, const IndicatorSet *set = nullptr);

    /// Rows [begin, end) of a piece of the panel, all of one year.
    void add(int year, const PanelRows &rows, std::size_t begin, std::size_t end);

private:
    friend class RowGuard;

    std::size_t blockOf(int year) const;
    std::vector<Contributions> &sums(std::size_t block, std::size_t measure)
    {
        return m_sums[block * m_measures + measure];
    }

    std::vector<int> m_years;
    GuardLayout m_layout;
    std::size_t m_measures = 0;
    std::vector<std::vector<Contributions>> m_sums; ///< of year x measure: by cell
};

/// Which numbers of single enterprises may not be written: those of all enterprises of a cell that has too few of them
/// or too large a one, and of cells from which that one could be worked out by the totals of sectors and regions.
/// An enterprise keeps its names and dimensions.
class RowGuard
{
public:
    explicit RowGuard(RowCells cells, const DisclosureRule &rule = {});
    static RowGuard of(const Panel &panel, const IndicatorSet *set = nullptr, const DisclosureRule &rule = {});

    bool withholds(int year, const PanelRows &rows, std::size_t row, std::size_t measure) const;
    /// Why a number is withheld: of its cell.
    Suppression reason(int year, const PanelRows &rows, std::size_t row, std::size_t measure) const;
    /// The measures withheld from a row, joined by "|".
    std::string withheldFrom(const PanelHead &head, int year, const PanelRows &rows, std::size_t row) const;

private:
    RowCells m_cells;
    DisclosureRule m_rule;
    std::vector<GuardTable> m_tables; ///< of year x measure
};

/// Name of the column that says what is withheld from a row: "withheld", or longer where a field has that name.
std::string withheldColumn(const PanelHead &head);

} // namespace core
