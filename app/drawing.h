#pragma once

#include "app/request.h"
#include "models/core/figure.h"
#include "views/text/names.h"

#include <QByteArray>

namespace app {

/// How figures are drawn.
struct Drawing
{
    QString page; ///< whose layout several figures take; blank for a single one
    core::Filter filter;
    const Export &command; ///< size, format and theme
};

/// PNG or SVG of figures. `panel` names the dimensions of the filter. Needs a QApplication.
QByteArray drawn(const Drawing &drawing, const std::vector<core::Figure> &figures, const core::PanelHead *panel,
                 const views::Names &names);

} // namespace app
