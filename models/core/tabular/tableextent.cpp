#include "models/core/tabular/tableextent.h"

#include "models/core/tabular/celllook.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/footnotes.h"
#include "models/core/tabular/headerwords.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t topRows = 120;     ///< where a header may stand
constexpr std::size_t sampleRows = 300;  ///< from which the usual width is taken
constexpr std::size_t maximumHeader = 4; ///< rows that one header has at most

/// Filled cells of a usual row: the median of the rows with at least two.
std::size_t usualWidth(const Grid &grid)
{
    std::vector<std::size_t> widths;
    for (std::size_t row = 0; row < std::min(grid.rows(), sampleRows); ++row) {
        const std::size_t filled = filledCells(grid, row, grid.columns());
        if (filled >= 2)
            widths.push_back(filled);
    }
    if (widths.empty())
        return 1;
    std::nth_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2), widths.end());
    return widths[widths.size() / 2];
}

/// No numbers but years in sequence, and at least one name or time.
bool looksLikeHeader(const Grid &grid, std::size_t row, const RowLook &look)
{
    const auto years = std::count(look.cells.begin(), look.cells.end(), CellLook::Year);
    if (look.numbers > 0 || (years > 0 && !isYearSequence(grid, row)))
        return false;
    // A lone year beside names is a header only when no other row begins like it; two are a sequence.
    return look.texts + look.years > 0;
}

/// Does a row hold a figure, or one time in the column of times? Several times are another header row.
bool isDataUnder(const Grid &grid, std::size_t header, const RowLook &row)
{
    if (row.numbers > 0)
        return true;
    if (row.years != 1)
        return false;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column] == CellLook::Year || row.cells[column] == CellLook::Period)
            return column == row.first || roleOfHeader(grid.text(header, column)) == ColumnRole::Period;
    }
    return false;
}

/// The header's last row among rows without figures; none when the first row of usual width holds figures.
std::optional<std::size_t> headerRow(const Grid &grid, bool &guess)
{
    const std::size_t width = usualWidth(grid);
    const std::size_t least = width < 3 ? std::min<std::size_t>(width, 2) : (width * 3 + 4) / 5;
    std::vector<std::size_t> candidates;
    bool reachedData = false;
    for (std::size_t row = 0; row < std::min(grid.rows(), topRows) && !reachedData; ++row) {
        const RowLook look = rowLook(grid, row);
        if (look.filled == 0)
            continue;
        if (!candidates.empty() && look.filled >= std::min<std::size_t>(2, width) &&
            isDataUnder(grid, candidates.back(), look))
            return candidates.back();
        if (looksLikeHeader(grid, row, look) && look.filled >= std::min(least, std::max<std::size_t>(width, 1)))
            candidates.push_back(row);
        else
            reachedData = look.numbers > 0 && look.filled >= std::min<std::size_t>(2, width);
    }
    if (candidates.empty())
        return std::nullopt;
    guess = !reachedData;
    // Rows of names before the first figure: two or three are a header, more are data without figures.
    const bool many = candidates.size() > 3;
    return reachedData && !many ? candidates.back() : candidates.front();
}

/// Does another header row stand above? Titles and `key: value` lines are none.
bool isUpperHeader(const Grid &grid, std::size_t row, std::size_t below)
{
    const RowLook look = rowLook(grid, row);
    const bool merged = std::any_of(grid.merged().begin(), grid.merged().end(), [row](const MergedCells &cells) {
        return cells.firstRow == row && cells.lastColumn > cells.firstColumn;
    });
    const std::size_t widest = rowLook(grid, below).last;
    if (look.filled == 0 || !looksLikeHeader(grid, row, look))
        return false;
    if (look.filled == 1)
        return merged && look.first > 0;
    return look.filled >= 3 || merged || (look.last >= 2 && look.last * 2 >= widest);
}

/// Does a header row follow below: units, or the name of the first column with nothing beside it?
bool isLowerHeader(const Grid &grid, std::size_t row, const RowLook &header)
{
    const RowLook look = rowLook(grid, row);
    if (look.filled == 0 || look.numbers > 0 || look.years > 0)
        return false;
    const std::string first = squeezed(grid.text(row, look.first));
    if (look.filled == 1)
        return first == "time" || first == "geo" || first == "year" || first == "单位";
    // 万元 | 万元 | %
    std::size_t units = 0;
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
        units += isUnitCell(grid.text(row, column)) ? 1U : 0U;
    return units * 2 > look.filled && units > 0 && header.texts > 0;
}

/// Rows that cells merged over several header rows reach.
std::size_t mergedDownTo(const Grid &grid, std::size_t row)
{
    std::size_t last = row;
    for (const MergedCells &cells : grid.merged()) {
        if (cells.firstRow <= row && cells.lastRow > row && cells.lastRow - cells.firstRow < 8 &&
            !isBlankText(grid.text(cells.firstRow, cells.firstColumn)) && cells.firstColumn == cells.lastColumn)
            last = std::max(last, cells.lastRow);
    }
    return last;
}

void growHeader(const Grid &grid, std::vector<std::size_t> &header)
{
    while (header.front() > 0 && header.size() < maximumHeader &&
           isUpperHeader(grid, header.front() - 1, header.back()))
        header.insert(header.begin(), header.front() - 1);
    const RowLook look = rowLook(grid, header.back());
    std::size_t last = mergedDownTo(grid, header.front());
    if (last + 1 >= grid.rows())
        last = header.back();
    for (std::size_t row = header.back() + 1; row <= last; ++row) {
        if (filledCells(grid, row, 1) > 0)
            header.push_back(row);
    }
    while (header.back() + 2 < grid.rows() && header.size() < maximumHeader &&
           isLowerHeader(grid, header.back() + 1, look))
        header.push_back(header.back() + 1);
}

bool repeatsHeader(const Grid &grid, std::size_t row, std::size_t header)
{
    bool filled = false;
    for (std::size_t column = 0; column < grid.cellsIn(header); ++column) {
        const std::string_view name = trimmed(grid.text(header, column));
        if (name != trimmed(grid.text(row, column)))
            return false;
        filled = filled || !name.empty();
    }
    return filled;
}

/// The rows between the first and the last one that hold no data; stops where another table begins.
void skipRows(const Grid &grid, TableExtent &table)
{
    Extent &extent = table.extent;
    const std::size_t wide = table.lastColumn - table.firstColumn;
    bool afterBlank = false;
    for (std::size_t row = extent.firstRow; row < extent.lastRow; ++row) {
        const std::size_t filled = filledCells(grid, row, 2);
        if (filled == 0) {
            extent.skipped.push_back(row);
            afterBlank = true;
            continue;
        }
        const bool again = !extent.header.empty() && repeatsHeader(grid, row, extent.header.back());
        if (again || (filled == 1 && wide > 1 && isHeading(grid, row)))
            extent.skipped.push_back(row);
        else if (afterBlank && wide > 1 && filled > 1 && row + 1 < extent.lastRow) {
            const RowLook look = rowLook(grid, row);
            if (look.texts > 0 && look.numbers == 0 && looksLikeHeader(grid, row, look) &&
                rowLook(grid, row + 1).numbers > 0 && extent.firstRow + 1 < row &&
                rowLook(grid, extent.firstRow).numbers > 0) {
                table.nextTable = row;
                extent.lastRow = row;
                return;
            }
        }
        afterBlank = false;
    }
}

/// The columns that the header names, and those beyond that most rows fill.
void findColumns(const Grid &grid, TableExtent &table)
{
    std::vector<std::size_t> filled(grid.columns());
    std::size_t rows = 0;
    const Extent &extent = table.extent;
    for (std::size_t row = extent.firstRow; row < extent.lastRow; ++row) {
        rows += filledCells(grid, row, 1);
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
            filled[column] += isBlankText(grid.text(row, column)) ? 0U : 1U;
    }
    std::size_t named = 0;
    for (std::size_t row : extent.header) {
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
            const bool blank = isBlankText(grid.text(row, column));
            named = blank ? named : std::max(named, column + 1);
            filled[column] += blank ? 0U : 1U;
        }
    }
    table.firstColumn = grid.columns();
    table.lastColumn = 0;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (filled[column] == 0 || (named > 0 && column >= named && filled[column] * 2 <= rows))
            continue;
        table.firstColumn = std::min(table.firstColumn, column);
        table.lastColumn = column + 1;
    }
    table.firstColumn = std::min(table.firstColumn, table.lastColumn);
}

/// A table whose header and first row are known, with all that surrounds it.
TableExtent surveyed(const Grid &grid, TableExtent table)
{
    Extent &extent = table.extent;
    for (std::size_t row = 0; row < (extent.header.empty() ? extent.firstRow : extent.header.front()); ++row) {
        if (filledCells(grid, row, 1) > 0)
            table.preamble.push_back(row);
    }
    extent.lastRow = footnotesBegin(grid, extent);
    for (std::size_t row = extent.lastRow; row < grid.rows(); ++row) {
        if (filledCells(grid, row, 1) > 0)
            table.footnotes.push_back(row);
    }
    findColumns(grid, table);
    skipRows(grid, table);
    if (table.nextTable > 0)
        findColumns(grid, table);
    return table;
}

} // namespace

TableExtent findTable(const Grid &grid)
{
    TableExtent table;
    Extent &extent = table.extent;
    std::size_t first = 0;
    while (first < grid.rows() && filledCells(grid, first, 1) == 0)
        ++first;
    if (first == grid.rows())
        return table;
    if (const auto header = headerRow(grid, table.isGuess)) {
        extent.header = {*header};
        growHeader(grid, extent.header);
        extent.firstRow = extent.header.back() + 1;
    } else {
        const std::size_t width = std::min<std::size_t>(usualWidth(grid), 2);
        while (first < grid.rows() && filledCells(grid, first, 2) < width)
            ++first;
        extent.firstRow = first;
    }
    return surveyed(grid, std::move(table));
}

TableExtent tableBelow(const Grid &grid, const std::vector<std::size_t> &header)
{
    TableExtent table;
    table.extent.header = header;
    table.extent.firstRow = std::min(header.back() + 1, grid.rows());
    return surveyed(grid, std::move(table));
}

} // namespace core
