#pragma once

#include "models/core/disclosure/sensitivity.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// A table over two dimensions with the totals it shows. A list with a total is one column of it, with one column total
/// and no row totals. Totals hold all cells of their row or column, also those that a page leaves out ("top 20").
struct CrossTable
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<Contributions> cells;        ///< row by row
    std::vector<Contributions> rowTotals;    ///< one a row, or empty: not shown
    std::vector<Contributions> columnTotals; ///< one a column, or empty: not shown
    std::optional<Contributions> grandTotal; ///< none: not shown
    bool nonNegative = true;                 ///< no firm's value is below zero, and readers know it
};

/// What to withhold of a table, in its own order.
struct CrossSuppression
{
    std::vector<Suppression> cells;
    std::vector<Suppression> rowTotals;
    std::vector<Suppression> columnTotals;
    Suppression grandTotal = Suppression::None;
    bool operator==(const CrossSuppression &) const = default;
};

CrossSuppression suppress(const CrossTable &table, const DisclosureRule &rule = {});

/// A list in which some sums are the whole of others below them, as sectors of a classification: each whole is the sum
/// of all that have it as parent.
struct TreeTable
{
    std::vector<Contributions> sums;
    std::vector<std::optional<std::size_t>> parents; ///< by index; none at the top
    bool nonNegative = true;
};

std::vector<Suppression> suppress(const TreeTable &table, const DisclosureRule &rule = {});

/// Lines that form such a tree with one at its top, crossed with columns that do not, and all totals: a line has a sum
/// in each column and then its total; of one column there are no totals.
struct TreeCrossTable
{
    std::size_t columns = 0;
    std::vector<std::optional<std::size_t>> parents; ///< of the lines
    std::vector<Contributions> sums;                 ///< line by line
    bool nonNegative = true;

    std::size_t width() const { return columns == 1 ? 1 : columns + 1; }
};

std::vector<Suppression> suppress(const TreeCrossTable &table, const DisclosureRule &rule = {});

} // namespace core
