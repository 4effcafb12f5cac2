#pragma once

#include "models/core/figure.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QRectF>

#include <memory>
#include <optional>

class QFont;
class QPainter;

namespace views {

class ChartView;

/// Paints one figure with title, subtitle, verdict, notices and sources inside `area`, for pictures. A ranking that is
/// too high for it has fewer places and says so.
void paintFigure(QPainter &painter, QRectF area, const std::shared_ptr<const core::Figure> &whole, const Names &names,
                 Theme theme);

/// What a picture shows a figure as: events are a list where the window has a table.
core::ChartKind pictureKind(const core::Figure &figure);
/// The chart of that kind with the figure; nullptr for a table.
std::unique_ptr<ChartView> chartFor(const std::shared_ptr<const core::Figure> &figure, const Names &names, Theme theme);

/// The height that paintFigure() needs around a chart: title, subtitle, notices and sources.
qreal heightAround(const core::Figure &figure, const Names &names, qreal width);
/// The height at which paintFigure() shows all bars of a ranking or all rows of a table; none where any height will do.
std::optional<qreal> heightNeeded(const std::shared_ptr<const core::Figure> &figure, const Names &names, qreal width);

/// The height that a figure fills of a picture of that size: below the last line that its chart draws there is nothing.
qreal heightFilled(const std::shared_ptr<const core::Figure> &figure, const Names &names, const QSizeF &size);

/// Writes one line at the top of `area` and takes it off; nothing for an empty text.
void paintLine(QPainter &painter, QRectF &area, const QString &text, const QFont &font, const QColor &color,
               qreal height);
/// The same at the bottom, in as many lines as it takes: nothing of a note is cut off.
void paintNote(QPainter &painter, QRectF &area, const QString &text, Theme theme);

} // namespace views
