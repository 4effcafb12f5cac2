#include "models/core/tabular/columnlook.h"

#include "models/core/tabular/celllook.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/footnotes.h"
#include "models/core/tabular/periodcell.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t enough = 2000;
constexpr std::size_t enoughDistinct = 1000;

bool isCodeLike(std::string_view text)
{
    return text.size() <= 12 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || isAsciiDigit(c) || c == '_' || c == '.' || c == '-';
           });
}

bool isWordOfMissing(std::string_view lower)
{
    return lower == "na" || lower == "n/a" || lower == "null" || lower == "none";
}

void addPeriod(ColumnLook &look, std::string_view text)
{
    const auto period = readPeriodCell(text);
    if (!period)
        return;
    ++look.periods;
    look.parts += period->year ? 0U : 1U;
    look.days += period->day > 0 ? 1U : 0U;
}

void addPoint(ColumnLook &look, std::string_view text)
{
    const std::size_t before = look.periods;
    addPeriod(look, text);
    look.points += look.periods - before;
}

void addCell(ColumnLook &look, std::string_view text, CellKind kind)
{
    ++look.filled;
    if (look.first.empty())
        look.first = text;
    switch (lookOf(text, kind)) {
    case CellLook::Year:
        ++look.years;
        ++look.numbers;
        break;
    case CellLook::Number:
        ++look.numbers;
        look.zeroLed += text.size() > 1 && text[0] == '0' && isAllDigits(text) ? 1U : 0U;
        look.small += text.size() <= 2 && isAllDigits(text) && std::atoi(std::string(text).c_str()) <= 12 ? 1U : 0U;
        if (contains(text, ".")) // 2016.01 is both, 1180 is none
            addPoint(look, text);
        break;
    case CellLook::Missing:
        ++look.missing;
        break;
    case CellLook::Period:
        addPeriod(look, text);
        look.periods += readPeriodCell(text) ? 0U : 1U;
        break;
    case CellLook::Text:
    case CellLook::Blank:
        isWordOfMissing(foldedLower(text)) ? ++look.missing : ++look.texts;
        break;
    }
    look.flags += text.size() <= 3 && std::all_of(text.begin(), text.end(), isAsciiLetter) ? 1U : 0U;
    look.upper += isCodeLike(text) ? 1U : 0U;
    look.units += isUnitCell(text) ? 1U : 0U;
}

} // namespace

namespace {

ColumnLook lookAtEvery(const Grid &grid, const Extent &extent, std::size_t column, std::size_t step)
{
    ColumnLook look;
    std::unordered_set<std::string_view> distinct;
    auto skipped = extent.skipped.begin();
    for (std::size_t row = extent.firstRow; row < extent.lastRow && look.filled < enough; row += step) {
        skipped = std::lower_bound(skipped, extent.skipped.end(), row);
        if (skipped != extent.skipped.end() && *skipped == row)
            continue;
        const std::string_view text = trimmed(grid.text(row, column));
        if (text.empty())
            continue;
        addCell(look, text, grid.kind(row, column));
        if (distinct.size() < enoughDistinct)
            distinct.insert(text);
    }
    look.distinct = distinct.size();
    return look;
}

} // namespace

ColumnLook columnLook(const Grid &grid, const Extent &extent, std::size_t column)
{
    const std::size_t step = std::max<std::size_t>(1, (extent.lastRow - extent.firstRow) / enough);
    ColumnLook look = lookAtEvery(grid, extent, column, step);
    // A column with few figures is looked at row by row.
    return step > 1 && look.filled < enough / 20 ? lookAtEvery(grid, extent, column, 1) : look;
}

} // namespace core
