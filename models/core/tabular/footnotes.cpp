#include "models/core/tabular/footnotes.h"

#include "models/core/tabular/celllook.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 36> noteWords{
    "注:",       "注1",         "注释",        "备注:",    "说明:",        "数据来源",         "资料来源",
    "来源:",     "单位:",       "source",      "sources:", "note:",        "notes:",           "notes",
    "data from", "lastupdated", "last update", "stand:",   "quelle",       "fuente",           "notas",
    "footnote",  "copyright",   "(c)",         "©",        "specialvalue", "observationflags", "generated",
    "extracted", "updated",     "downloaded",  "legend",   "definition",   "http://",          "https://",
    "__"};
constexpr std::array<std::string_view, 12> headingBegins{"一、", "二、", "三、", "四、", "五、", "六、",
                                                         "七、", "八、", "九、", "十、", "(一)", "(二)"};

/// Does the row hold a number where the data have them, i.e. right of its first filled cell?
bool holdsFigures(const Grid &grid, std::size_t row)
{
    const RowLook look = rowLook(grid, row);
    for (std::size_t column = look.first + 1; column < look.cells.size(); ++column) {
        if (look.cells[column] != CellLook::Blank && look.cells[column] != CellLook::Text)
            return true;
    }
    return false;
}

std::string_view firstFilled(const Grid &grid, std::size_t row)
{
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
        if (!isBlankText(grid.text(row, column)))
            return grid.text(row, column);
    }
    return {};
}

/// Cells of a usual row: the larger of two rows in the middle.
std::size_t usualCells(const Grid &grid, const Extent &extent)
{
    const std::size_t rows = grid.rows() - extent.firstRow;
    return std::max(grid.cellsIn(extent.firstRow), grid.cellsIn(extent.firstRow + rows / 3));
}

} // namespace

bool isNoteText(std::string_view text)
{
    const std::string plain = squeezed(text);
    if (plain.find_first_not_of("-_=*") == std::string::npos && plain.size() > 3)
        return true;
    return std::any_of(noteWords.begin(), noteWords.end(),
                       [&](std::string_view word) { return plain.starts_with(word); });
}

bool isHeading(const Grid &grid, std::size_t row)
{
    const std::string_view text = firstFilled(grid, row);
    const std::string plain = folded(text);
    return isNoteText(text) || plain.ends_with(":") || plain.starts_with("#") ||
           std::any_of(headingBegins.begin(), headingBegins.end(),
                       [&](std::string_view begin) { return plain.starts_with(begin); });
}

bool isUnitCell(std::string_view text)
{
    const std::string plain = folded(text);
    std::string_view inner = plain;
    if (inner.size() > 2 && inner.front() == '(' && inner.back() == ')')
        inner = inner.substr(1, inner.size() - 2);
    return isUnit(inner) || inner.starts_with("单位:");
}

std::size_t footnotesBegin(const Grid &grid, const Extent &extent)
{
    std::size_t end = grid.rows();
    if (extent.firstRow >= end)
        return std::min(extent.firstRow, end);
    const std::size_t usual = usualCells(grid, extent);
    const bool narrow = filledCells(grid, extent.firstRow, 2) < 2;
    bool any = false;
    bool noted = false;
    std::size_t notesFrom = end;
    for (std::size_t row = end; row-- > extent.firstRow;) {
        const std::size_t filled = filledCells(grid, row, 3);
        if (filled == 0) {
            // What stands behind a blank row without any figure is about the table.
            notesFrom = any && (usual > 2 || noted) ? row : notesFrom;
            end = any ? end : row;
            continue;
        }
        const std::string_view text = firstFilled(grid, row);
        const bool note = isNoteText(text) && !(holdsFigures(grid, row) && filled > 2);
        const bool alone = filled == 1 && !narrow && grid.cellsIn(row) < usual;
        if (!note && !alone && (filled > 2 || holdsFigures(grid, row) || narrow))
            break;
        any = true;
        noted = noted || note || alone;
        if (note || alone)
            notesFrom = row;
    }
    // Trailing blank rows, then everything from the first note on.
    return std::min(end, notesFrom);
}

} // namespace core
