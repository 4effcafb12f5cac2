#pragma once

#include "app/request.h"
#include "models/core/figure.h"
#include "views/text/names.h"

#include <QByteArray>

namespace app {

/// The filter in words, as it stands under an image: years, regions, sectors.
QString filterText(const core::Filter &filter, const views::Names &names);

/// PNG or SVG of the figures of an export, laid out as a page when it asks for one. Needs a QApplication.
QByteArray drawn(const Export &command, const std::vector<core::Figure> &figures, const views::Names &names);

} // namespace app
