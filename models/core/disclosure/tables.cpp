#include "models/core/disclosure/tables.h"

#include "models/core/disclosure/sumnetwork.h"

#include <cassert>

namespace core {

namespace {

/// A total that is not shown still flows through the network; readers may think of any other.
SumNetwork::Edge total(std::size_t from, std::size_t to, const Contributions *shown, double sum)
{
    SumNetwork::Edge edge{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), {}, shown != nullptr};
    if (shown)
        edge.sum = *shown;
    else
        edge.sum.total = sum;
    return edge;
}

const Contributions *at(const std::vector<Contributions> &totals, std::size_t i)
{
    return totals.empty() ? nullptr : &totals[i];
}

/// The grand total flows to the rows, through the cells to the columns and back. Nodes: the equation of each row, of
/// each column, "columns make the grand total" and "rows make the grand total".
/// Edges: the cells, the row totals, the column totals, the grand total.
SumNetwork networkOf(const CrossTable &table)
{
    const std::size_t ofColumns = table.rows + table.columns;
    const std::size_t ofRows = ofColumns + 1;
    SumNetwork network{static_cast<std::uint32_t>(ofRows + 1), {}, table.nonNegative};
    std::vector<double> rowSums(table.rows, 0);
    std::vector<double> columnSums(table.columns, 0);
    double sum = 0;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const std::size_t row = i / table.columns;
        const std::size_t column = i % table.columns;
        network.edges.push_back(total(row, table.rows + column, &table.cells[i], 0));
        rowSums[row] += table.cells[i].total;
        columnSums[column] += table.cells[i].total;
        sum += table.cells[i].total;
    }
    for (std::size_t row = 0; row < table.rows; ++row)
        network.edges.push_back(total(ofRows, row, at(table.rowTotals, row), rowSums[row]));
    for (std::size_t column = 0; column < table.columns; ++column)
        network.edges.push_back(
            total(table.rows + column, ofColumns, at(table.columnTotals, column), columnSums[column]));
    network.edges.push_back(total(ofColumns, ofRows, table.grandTotal ? &*table.grandTotal : nullptr, sum));
    return network;
}

} // namespace

CrossSuppression suppress(const CrossTable &table, const DisclosureRule &rule)
{
    assert(table.cells.size() == table.rows * table.columns);
    assert(table.rowTotals.empty() || table.rowTotals.size() == table.rows);
    assert(table.columnTotals.empty() || table.columnTotals.size() == table.columns);
    const std::vector<Suppression> all = networkOf(table).suppress(rule);
    const auto rows = all.begin() + static_cast<std::ptrdiff_t>(table.cells.size());
    const auto columns = rows + static_cast<std::ptrdiff_t>(table.rows);
    CrossSuppression result{{all.begin(), rows}, {}, {}, all.back()};
    if (!table.rowTotals.empty())
        result.rowTotals.assign(rows, columns);
    if (!table.columnTotals.empty())
        result.columnTotals.assign(columns, all.end() - 1);
    return result;
}

/// Node 0 closes the circulation: sums at the top leave it, sums without parts enter it.
std::vector<Suppression> suppress(const TreeTable &table, const DisclosureRule &rule)
{
    assert(table.parents.size() == table.sums.size());
    std::vector<std::uint32_t> equations(table.sums.size(), 0);
    SumNetwork network{1, {}, table.nonNegative};
    for (const auto &parent : table.parents) {
        if (parent && equations[*parent] == 0)
            equations[*parent] = network.nodes++;
    }
    for (std::size_t i = 0; i < table.sums.size(); ++i) {
        const auto parent = table.parents[i];
        network.edges.push_back({parent ? equations[*parent] : 0, equations[i], table.sums[i], true});
    }
    return network.suppress(rule);
}

namespace {

constexpr std::uint32_t noNode = ~std::uint32_t{0};

/// The equations of a table of a tree and columns. In a column sums flow from the lines without lines below them up to
/// the top, from there through the grand total down the totals, and back through the cells.
struct TreeCrossNodes
{
    std::uint32_t count = 1;           ///< node 0: the tops of the columns make the grand total
    std::vector<std::uint32_t> lines;  ///< line by line: those below it make it, in each column; noNode for none below
    std::vector<std::uint32_t> totals; ///< of a line with none below it: its cells make its total

    explicit TreeCrossNodes(const TreeCrossTable &table)
        : lines(table.parents.size() * table.width(), noNode)
        , totals(table.parents.size(), noNode)
    {
        std::vector<bool> isWhole(table.parents.size(), false);
        for (const auto &parent : table.parents) {
            if (parent)
                isWhole[*parent] = true;
        }
        for (std::size_t line = 0; line < isWhole.size(); ++line) {
            for (std::size_t i = 0; isWhole[line] && i < table.width(); ++i)
                lines[line * table.width() + i] = count++;
            if (!isWhole[line])
                totals[line] = count++;
        }
    }
};

} // namespace

std::vector<Suppression> suppress(const TreeCrossTable &table, const DisclosureRule &rule)
{
    const std::size_t width = table.width();
    assert(table.sums.size() == table.parents.size() * width);
    if (table.columns == 1)
        return suppress(TreeTable{table.sums, table.parents, table.nonNegative}, rule);
    const TreeCrossNodes nodes(table);
    SumNetwork network{nodes.count, {}, table.nonNegative};
    for (std::size_t line = 0; line < table.parents.size(); ++line) {
        const auto parent = table.parents[line];
        for (std::size_t i = 0; i < width; ++i) {
            const std::uint32_t own = nodes.lines[line * width + i];
            const std::uint32_t below = own == noNode ? nodes.totals[line] : own;
            const std::uint32_t above = parent ? nodes.lines[*parent * width + i] : 0;
            const bool isTotal = i == table.columns;
            network.edges.push_back({isTotal ? above : below, isTotal ? below : above, table.sums[line * width + i]});
        }
    }
    return network.suppress(rule);
}

} // namespace core
