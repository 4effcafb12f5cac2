#pragma once

#include "models/core/tabular/grid.h"

#include <string>
#include <string_view>

namespace package {

/// What a number format (`#,##0.00`, `yyyy"年"m"月"`) says about the numbers that are shown with it.
struct CellFormat
{
    int decimals = 0;            ///< that are always shown; 0 also where the format is not of a plain form
    std::size_t wholeDigits = 0; ///< before the point that are always shown: a code 00123
    bool isPercent = false;
    bool showsYear = false;
    bool showsMonth = false;
    bool showsDay = false;
    bool showsTime = false;
    bool isElapsed = false; ///< `[h]:mm`: a span, not a time of day

    bool isDate() const { return showsYear || showsMonth || showsDay || showsTime || isElapsed; }
    bool operator==(const CellFormat &) const = default;
};

/// Reads the first section of a format code; the others are for negative numbers, zero and text.
CellFormat readCellFormat(std::string_view code);
/// The code of a format that workbooks name by number only, with the East Asian dates as a Chinese Excel shows
/// them; blank for General and for numbers that have no meaning of their own.
std::string_view builtinFormat(unsigned id);

/// What a cell shows of its stored content.
struct ShownCell
{
    std::string text;
    core::CellKind kind = core::CellKind::Text;
};

/// Days are counted from 1899-12-30, or from 1904-01-01 in old workbooks of the Macintosh.
enum class DateSystem { From1900, From1904 };

/// A stored number as its format shows it. Decimals that the format always shows are published digits: 23.1 under
/// `0.00` is 23.10. Digits that it hides are kept (1175.09 under `0` stays), because they are what was measured.
/// Dates tell no more than the format shows: `2024-05` under `yyyy"年"m"月"`. Content that is no number is text.
ShownCell shownNumber(std::string_view stored, const CellFormat &format, DateSystem system);
/// A date as ISO 8601 writes it, `2021-01-01T00:00:00Z` or `2021-01-01`, shortened in the same way; text when it is
/// none.
ShownCell shownIsoDate(std::string_view stored, const CellFormat &format);
/// A span of time, `PT10H10M10S`, as 10:10:10; blank when it is none.
std::string shownSpan(std::string_view iso);

} // namespace package
