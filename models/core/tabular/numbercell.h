#pragma once

#include "models/core/quantity.h"
#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <string>
#include <string_view>

namespace core {

enum class NumberCellKind {
    Blank,
    Number,
    Missing,     ///< a mark for "no figure": `..`, `:`, `NA` …
    Withheld,    ///< a mark for a figure kept secret: `c`, `(D)`
    NotObserved, ///< NaN, INF, a formula's error: no observation
    Other,       ///< no number: text, or a number that the style does not allow
};

/// One cell of a value column. The literal has a decimal point, no grouping and no exponent.
struct NumberCell
{
    NumberCellKind kind = NumberCellKind::Blank;
    std::string literal;
    int power = 0; ///< 4 for `1.2万`
    Qualifier qualifier = Qualifier::Exact;
    std::string unit;  ///< that stands in the cell itself: `95%`, `3.5亿元`
    std::string flags; ///< `b`, `e`, `*`, `①`; several joined by `;`
};

/// Marks that stand for "no figure" in statistical tables.
const std::vector<std::string> &standardMissingMarks();
/// Marks of figures that are kept secret.
const std::vector<std::string> &standardWithheldMarks();

/// Reads a cell of a value column; `style` decides what comma and point mean, except in numbers of a workbook.
NumberCell readNumberCell(std::string_view text, CellKind kind, const NumberStyle &style);

} // namespace core
