#include "models/core/tabular/celllook.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/numbercell.h"
#include "models/core/tabular/periodcell.h"

#include <cstdlib>

namespace core {

namespace {

constexpr int firstYear = 1500;
constexpr int lastYear = 2150;

/// Anything a number can look like, whatever comma and point mean.
bool looksLikeNumber(std::string_view text, CellKind kind)
{
    static const NumberStyle english{'.', ", '", standardMissingMarks(), standardWithheldMarks()};
    static const NumberStyle german{',', ". '", {}, {}};
    return readNumberCell(text, kind, english).kind == NumberCellKind::Number ||
           readNumberCell(text, kind, german).kind == NumberCellKind::Number;
}

} // namespace

CellLook lookOf(std::string_view text, CellKind kind)
{
    const std::string_view plain = trimmed(text);
    if (plain.empty())
        return CellLook::Blank;
    if (plain.size() > 60)
        return CellLook::Text;
    if (kind == CellKind::Date)
        return CellLook::Period;
    if (kind == CellKind::Error)
        return CellLook::Missing;
    std::string_view year = plain;
    cutSuffix(year, ".0");
    if (year.size() == 4 && isAllDigits(year)) {
        const int value = std::atoi(std::string(year).c_str());
        if (value >= firstYear && value <= lastYear)
            return CellLook::Year;
    }
    // Marks that are words could as well be names (NA is Namibia): only signs count here.
    static const NumberStyle marks{'.', {}, {"..", ":", "-", "--", "---", "…", "……", "...", "#N/A", "\\N"}, {}};
    const NumberCell cell = readNumberCell(plain, kind, marks);
    if (cell.kind == NumberCellKind::Missing || cell.kind == NumberCellKind::NotObserved)
        return CellLook::Missing;
    if (cell.kind == NumberCellKind::Number && cell.unit.empty())
        return CellLook::Number;
    if (readPeriodCell(plain))
        return CellLook::Period;
    return looksLikeNumber(plain, kind) ? CellLook::Number : CellLook::Text;
}

RowLook rowLook(const Grid &grid, std::size_t row)
{
    RowLook look;
    const std::size_t cells = grid.cellsIn(row);
    look.cells.reserve(cells);
    for (std::size_t column = 0; column < cells; ++column) {
        const CellLook cell = lookOf(grid.text(row, column), grid.kind(row, column));
        look.cells.push_back(cell);
        if (cell == CellLook::Blank)
            continue;
        look.first = look.filled == 0 ? column : look.first;
        look.last = column;
        ++look.filled;
        look.numbers += cell == CellLook::Number || cell == CellLook::Missing ? 1U : 0U;
        look.years += cell == CellLook::Year || cell == CellLook::Period ? 1U : 0U;
        look.texts += cell == CellLook::Text ? 1U : 0U;
    }
    return look;
}

std::size_t filledCells(const Grid &grid, std::size_t row, std::size_t limit)
{
    std::size_t filled = 0;
    for (std::size_t column = 0; column < grid.cellsIn(row) && filled < limit; ++column)
        filled += isBlankText(grid.text(row, column)) ? 0U : 1U;
    return filled;
}

bool isYearSequence(const Grid &grid, std::size_t row)
{
    int previous = 0;
    int direction = 0;
    std::size_t count = 0;
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
        if (lookOf(grid.text(row, column), grid.kind(row, column)) != CellLook::Year)
            continue;
        const int year = std::atoi(std::string(trimmed(grid.text(row, column)).substr(0, 4)).c_str());
        const int step = year > previous ? 1 : year < previous ? -1 : 0;
        if (count > 0 && (step == 0 || (count > 1 && step != direction)))
            return false;
        direction = step;
        previous = year;
        ++count;
    }
    return count > 0;
}

} // namespace core
