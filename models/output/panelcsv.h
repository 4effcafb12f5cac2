#pragma once

#include "models/core/disclosure/rowguard.h"

#include <QByteArray>

namespace output {

/// The first line of a panel as CSV, after the mark of UTF-8: the names of its fields but the ignored ones, in the
/// order of the schema. Cells as csvCell() makes them. A guarded one has one more column, which names the measures
/// withheld from a row.
QByteArray panelCsvHeader(const core::PanelHead &head, bool isGuarded = false);

/// The lines of some rows, all of one year; numbers keep their published digits. `rows` may be a piece of a panel:
/// codes are those of `head`, enterprises those of `rows`. What `guard` withholds is a blank cell.
QByteArray panelCsvLines(const core::PanelHead &head, int year, const core::PanelRows &rows,
                         const core::RowGuard *guard = nullptr);

} // namespace output
