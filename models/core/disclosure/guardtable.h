#pragma once

#include "models/core/disclosure/sensitivity.h"
#include "models/core/panel/panel.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

class IndicatorSet;

/// How the sums of a panel are laid out to be guarded: one dimension as lines, the others together as columns. Sectors
/// are lines with those above them in their tree.
class GuardLayout
{
public:
    static constexpr std::size_t mostCells = std::size_t{1} << 14; ///< finer ones hold hardly more than one enterprise

    /// The table that takes part in the sums of these dimensions: of sectors and regions when it is of no other ones,
    /// so that it is the same whichever of them is divided or filtered by. `set` knows the tree of sectors; none: a
    /// list.
    GuardLayout(const PanelHead &head, const IndicatorSet *set, const std::vector<std::size_t> &taking = {});

    const std::vector<std::size_t> &dimensions() const { return m_dimensions; } ///< that of the lines first
    const std::vector<std::optional<std::size_t>> &parents() const { return m_parents; }
    std::size_t lines() const { return m_sizes.empty() ? 1 : m_sizes.front(); } ///< with cells of their own
    std::size_t columns() const { return m_columns; }
    std::size_t cells() const { return lines() * m_columns; }
    std::size_t size(std::size_t place) const { return m_sizes[place]; } ///< values of a dimension
    /// False when there are too many cells for a table: then nothing of them may be shown.
    bool isTable() const { return cells() <= mostCells; }
    std::size_t cellOf(const PanelRows &rows, std::size_t row) const
    {
        std::size_t cell = 0;
        for (std::size_t i = 0; i < m_dimensions.size(); ++i)
            cell = cell * m_sizes[i] + rows.dimensions[m_dimensions[i]][row];
        return cell;
    }

private:
    void addTree(const PanelDimension &sectors, const IndicatorSet &set);
    bool isBelow(std::size_t line, std::size_t other) const;

    std::vector<std::size_t> m_dimensions, m_sizes;
    std::size_t m_columns = 1;
    std::vector<std::optional<std::size_t>> m_parents; ///< of the lines, then of those above them; the last is the top
};

/// What is withheld of the sums of one year and one measure. The cells, the totals of lines and columns and those of
/// the lines above are decided at once; any other sum is shown when it is made of shown ones only.
class GuardTable
{
public:
    /// The codes of one dimension that a sum is over; empty = all.
    using Held = std::span<const std::uint8_t>;

    /// `cells`: what enterprises bring to each.
    GuardTable(const GuardLayout &layout, const std::vector<Contributions> &cells, const DisclosureRule &rule = {});

    bool withholdsCell(std::size_t cell) const
    {
        return m_all || m_withheld[cell / m_columns * m_width + cell % m_columns];
    }
    /// `held`: by dimension of the layout.
    bool withholds(const std::vector<Held> &held) const;

private:
    /// How much of a line a sum is over, and whether that is shown.
    struct Cover
    {
        bool isAll, isShown;
    };
    Cover cover(std::size_t line, std::size_t column, Held lines) const;
    std::vector<std::size_t> columnsOf(const std::vector<Held> &held) const;

    bool m_all = false;
    std::size_t m_columns, m_width;
    std::vector<std::size_t> m_sizes;
    std::vector<std::vector<std::size_t>> m_below; ///< by line
    std::vector<bool> m_withheld, m_isThere;       ///< by line and column; whether any enterprise is in it
};

} // namespace core
