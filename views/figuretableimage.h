#pragma once

#include "models/core/figure.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace views {

/// The width below which the table of a figure is drawn smaller.
qreal tableWidth(const std::shared_ptr<const core::Figure> &figure, const Names &names);
/// The height that its rows take, of a long one those of its first rows and how many they are.
qreal tableHeight(const std::shared_ptr<const core::Figure> &figure, const Names &names);
/// Draws the table of a figure at (0, 0) in `size`, as many rows as there is room for; says how many are left.
/// A table that has too many columns for its width is drawn smaller: none is left out and no number cut.
void paintTable(QPainter &painter, const QSizeF &size, const std::shared_ptr<const core::Figure> &figure,
                const Names &names, Theme theme);

} // namespace views
