#pragma once

#include "app/request.h"
#include "models/core/result.h"

#include <QMultiHash>

namespace app {

/// Options as found, by name with dashes; switches hold an empty value. What stands several times comes last first.
using OptionValues = QMultiHash<QString, QString>;

/// text or json; text when the option is not there.
core::Result<ReportFormat> reportFormat(const OptionValues &values);

/// Whether what tells of a single enterprise is withheld; so it is when the option is not there.
core::Result<bool> guardedOf(const OptionValues &values);

/// Everything that an export is told by options; figure left blank.
core::Result<Export> exportOf(const OptionValues &values);

/// What is to be made up.
core::Result<GeneratePanel> generatePanelOf(const OptionValues &values);
/// Where and how the rows of a panel are written; panel left blank.
core::Result<Rows> rowsOf(const OptionValues &values);

} // namespace app
