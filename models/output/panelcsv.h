#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/core/panel/sortcolumn.h"

#include <QByteArray>

#include <span>

namespace output {

/// Columns of a panel in the order they are written in; `descending` is not looked at.
using PanelColumns = std::vector<core::SortColumn>;

/// The first line of a panel as CSV, after the mark of UTF-8: the names of its fields but the ignored ones, in the
/// order of the schema, or of some columns. Cells as csvCell() makes them. A guarded one has one more column, which
/// names the measures withheld from a row.
QByteArray panelCsvHeader(const core::PanelHead &head, bool isGuarded = false, const PanelColumns &columns = {});

/// The lines of some rows, all of one year; numbers keep their published digits. `rows` may be a piece of a panel:
/// codes are those of `head`, enterprises those of `rows`. What `guard` withholds is a blank cell.
QByteArray panelCsvLines(const core::PanelHead &head, int year, const core::PanelRows &rows,
                         const core::RowGuard *guard = nullptr);

/// The lines of rows by their numbers, with these columns; else the same.
QByteArray panelCsvLines(const core::Panel &panel, std::span<const std::uint32_t> rows, const PanelColumns &columns,
                         const core::RowGuard *guard = nullptr);

} // namespace output
