#pragma once

#include "models/core/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace items {

/// One column of a figure's table.
struct FigureColumn
{
    QString code; ///< of a key, an attribute or a reading of the mark; "value" for a period
    std::optional<core::Period> period{};
    bool isKey = false;
};

/// The columns of a series figure before its periods: what tells its rows apart, and the unit where it varies.
std::vector<FigureColumn> seriesHeadings(const core::Figure &figure);
/// The columns of a figure with one row a mark, in reading order: only what some mark has, and nothing that the
/// title or the subtitle says for all rows.
std::vector<FigureColumn> markColumns(const core::Figure &figure);
/// Whether the column holds numbers, which stand at the right.
bool isNumeric(const QString &code);
/// Whether a number was published or computed for the mark.
bool hasNumber(const core::Mark &mark);

} // namespace items
