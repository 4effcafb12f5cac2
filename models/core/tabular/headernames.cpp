#include "models/core/tabular/headernames.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// The text of a cell, or of the merged cells it belongs to.
std::string_view textOf(const Grid &grid, std::size_t row, std::size_t column)
{
    const std::string_view own = trimmed(grid.text(row, column));
    if (!own.empty())
        return own;
    for (const MergedCells &cells : grid.merged()) {
        if (row >= cells.firstRow && row <= cells.lastRow && column >= cells.firstColumn && column <= cells.lastColumn)
            return trimmed(grid.text(cells.firstRow, cells.firstColumn));
    }
    return {};
}

/// Several header rows: a name stands over the blank cells to its right (as merged cells do in a text file) when
/// the rows below name these columns.
std::vector<std::vector<std::string>> namesByRow(const Grid &grid, const TableExtent &table)
{
    const std::vector<std::size_t> &rows = table.extent.header;
    std::vector<std::vector<std::string>> names(rows.size(), std::vector<std::string>(table.lastColumn));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string left;
        for (std::size_t column = 0; column < table.lastColumn; ++column) {
            const std::string_view text = textOf(grid, rows[i], column);
            const bool named = i + 1 < rows.size() && !isBlankText(textOf(grid, rows[i + 1], column));
            if (!text.empty())
                left = text;
            else if (!named)
                left.clear();
            names[i][column] = text.empty() && column > table.firstColumn ? left : std::string(text);
        }
    }
    return names;
}

} // namespace

std::vector<HeaderName> headerNames(const Grid &grid, const TableExtent &table, std::vector<Issue> &issues)
{
    const auto names = namesByRow(grid, table);
    std::vector<HeaderName> headers(table.lastColumn);
    std::set<std::string> taken;
    const std::int64_t fileRow = table.extent.header.empty() ? 0 : grid.fileRow(table.extent.header.back());
    for (std::size_t column = 0; column < table.lastColumn; ++column) {
        HeaderName &header = headers[column];
        for (const std::vector<std::string> &row : names) {
            if (!row[column].empty() && (header.parts.empty() || header.parts.back() != row[column]))
                header.parts.push_back(row[column]);
        }
        for (const std::string &part : header.parts)
            header.name += (header.name.empty() ? "" : " / ") + part;
        header.isMadeUp = header.name.empty();
        if (header.isMadeUp)
            header.name = "column_" + std::to_string(column + 1);
        const std::string base = header.name;
        for (int copy = 2; !taken.insert(header.name).second; ++copy)
            header.name = base + '_' + std::to_string(copy);
        if (names.empty() || column < table.firstColumn)
            continue;
        if (header.isMadeUp)
            issues.push_back({Severity::Notice, Rule::Required, {}, fileRow, header.name, {}, {"column-name"}});
        else if (header.name != base)
            issues.push_back({Severity::Warning, Rule::ColumnTwice, {}, fileRow, header.name, base, {}});
    }
    return headers;
}

} // namespace core
