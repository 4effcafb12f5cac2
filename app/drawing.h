#pragma once

#include "app/request.h"
#include "models/core/figure.h"
#include "views/text/names.h"

#include <QByteArray>

namespace app {

/// PNG or SVG of the figures of an export, laid out as a page when it asks for one. `panel` names
/// the dimensions of the filter. Needs a QApplication.
QByteArray drawn(const Export &command, const std::vector<core::Figure> &figures, const core::PanelHead *panel,
                 const views::Names &names);

} // namespace app
