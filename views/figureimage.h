#pragma once

#include "models/core/figure.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace views {

struct ImageOptions
{
    QSize size{1200, 0}; ///< device-independent pixels; height 0: what it takes to show all
    int scale = 1;       ///< 1…4
    Theme theme = Theme::Light;
    QString filters;           ///< the filters in words, for the footer
    std::size_t rowsApart = 0; ///< of a table that stands on the page and is exported by itself
};

/// “Without the table of the panel (2,000 rows), which is exported by itself.”
QString rowsApartText(std::size_t rows);

/// A figure as it is on the screen, with title, unit, basis, source, filters, revision and date inside.
/// Works without a window. GUI thread only.
QImage figureImage(const std::shared_ptr<const core::Figure> &figure, const Names &names, const ImageOptions &options);
QByteArray figureSvg(const std::shared_ptr<const core::Figure> &figure, const Names &names,
                     const ImageOptions &options);
/// A whole page: its figures laid out as in the window.
QImage pageImage(const QString &page, const std::vector<std::shared_ptr<const core::Figure>> &figures,
                 const Names &names, const ImageOptions &options);
QByteArray pageSvg(const QString &page, const std::vector<std::shared_ptr<const core::Figure>> &figures,
                   const Names &names, const ImageOptions &options);

} // namespace views
