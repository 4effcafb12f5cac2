#pragma once

#include "models/core/panel/panel.h"

#include <QByteArray>

namespace output {

/// The first line of a panel as CSV, after the mark of UTF-8: the names of its fields but the ignored ones, in the
/// order of the schema. Cells as csvCell() makes them.
QByteArray panelCsvHeader(const core::PanelHead &head);

/// The lines of some rows, all of one year; numbers keep their published digits. `rows` may be a piece of a panel:
/// codes are those of `head`, enterprises those of `rows`.
QByteArray panelCsvLines(const core::PanelHead &head, int year, const core::PanelRows &rows);

} // namespace output
