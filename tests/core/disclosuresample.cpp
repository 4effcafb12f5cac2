#include "tests/core/disclosuresample.h"

namespace tests {

using namespace core;

Contributions firms(std::initializer_list<double> values)
{
    Contributions sum;
    for (const double value : values)
        sum.add(value);
    return sum;
}

CrossTable randomTable(std::mt19937 &random, std::size_t mostRows, std::size_t mostColumns)
{
    const auto upTo = [&random](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(random);
    };
    CrossTable table;
    table.rows = 1 + upTo(mostRows - 1);
    table.columns = 1 + upTo(mostColumns - 1);
    table.cells.resize(table.rows * table.columns);
    table.rowTotals.resize(table.rows);
    table.columnTotals.resize(table.columns);
    table.grandTotal = Contributions{};
    const std::size_t most = upTo(12);
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        for (std::size_t firm = upTo(3) == 0 ? 0 : upTo(most); firm > 0; --firm) {
            const auto value = static_cast<double>(upTo(4) == 0 ? upTo(1) * upTo(60) : upTo(9));
            table.cells[i].add(value);
            table.rowTotals[i / table.columns].add(value);
            table.columnTotals[i % table.columns].add(value);
            table.grandTotal->add(value);
        }
    }
    return table;
}

Grid gridOf(const CrossTable &table, const CrossSuppression &suppression)
{
    Grid grid{table.rows + 1, table.columns + 1, {}, {}, {}};
    grid.sums.resize(grid.rows * grid.columns);
    grid.suppression.resize(grid.size(), Suppression::None);
    grid.shown.resize(grid.size(), false);
    const auto set = [&grid](std::size_t place, const Contributions &sum, Suppression suppressed) {
        grid.sums[place] = sum;
        grid.suppression[place] = suppressed;
        grid.shown[place] = suppressed == Suppression::None;
    };
    const std::size_t totals = table.rows * grid.columns;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const std::size_t row = i / table.columns;
        const std::size_t column = i % table.columns;
        set(row * grid.columns + column, table.cells[i], suppression.cells[i]);
        for (const std::size_t whole : {row * grid.columns + table.columns, totals + column, totals + table.columns})
            grid.sums[whole].total += table.cells[i].total; // also of totals that are not shown
    }
    for (std::size_t row = 0; row < table.rowTotals.size(); ++row)
        set(row * grid.columns + table.columns, table.rowTotals[row], suppression.rowTotals[row]);
    for (std::size_t column = 0; column < table.columnTotals.size(); ++column)
        set(totals + column, table.columnTotals[column], suppression.columnTotals[column]);
    if (table.grandTotal)
        set(totals + table.columns, *table.grandTotal, suppression.grandTotal);
    return grid;
}

std::vector<std::vector<int>> Grid::equations() const
{
    std::vector<std::vector<int>> result;
    for (std::size_t row = 0; row < rows; ++row) {
        auto &equation = result.emplace_back(size(), 0);
        for (std::size_t column = 0; column < columns; ++column)
            equation[row * columns + column] = column + 1 < columns ? 1 : -1;
    }
    for (std::size_t column = 0; column < columns; ++column) {
        auto &equation = result.emplace_back(size(), 0);
        for (std::size_t row = 0; row < rows; ++row)
            equation[row * columns + column] = row + 1 < rows ? 1 : -1;
    }
    return result;
}

std::string picture(const CrossTable &table, const CrossSuppression &suppression)
{
    const Grid grid = gridOf(table, suppression);
    std::string text;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const bool missing = !grid.shown[i] && grid.suppression[i] == Suppression::None;
        text += missing ? ' ' : ".TDc"[static_cast<std::size_t>(grid.suppression[i])];
        if ((i + 1) % grid.columns == 0)
            text += '\n';
    }
    return text;
}

} // namespace tests
