#pragma once

#include "models/core/figure.h"
#include "views/charts/palette.h"
#include "views/charts/seriesstyle.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace views {

// Marks as points on a value axis: what every state of a number looks like, the same in every chart.

/// The axis that a point stands on: `place` gives y of a value, or x of it when the axis goes `across`.
struct PointAxis
{
    std::function<qreal(double)> place;
    bool across = false;
};

struct PointLook
{
    MarkerShape shape = MarkerShape::Circle;
    QColor color;
    qreal size = 9;
};

/// A mark with a place at `at`: hollow in its band when implied, half open when preliminary, with the chevron or cap
/// of its qualifier. Nothing for marks without a place.
void drawPoint(QPainter &painter, const core::Mark &mark, QPointF at, const PointAxis &axis, const PointLook &look,
               Theme theme);
/// A mark without a place: a dash, and its words as a hatched label when it has any.
void drawGap(QPainter &painter, const core::Mark &mark, QPointF at, const QColor &color, Theme theme);
/// The number of a mark beside its point: with its qualifier, signed where zero parts growth from decline, an implied
/// one in brackets; an em dash for a gap.
QString pointText(const core::Mark &mark, core::Transform transform);
/// Claims that contradict the number of a mark, to be drawn beside it; those on what it was computed from stand in
/// another unit.
std::vector<const core::ClaimReading *> rivalsOf(const core::Mark &mark, core::Transform transform);

} // namespace views
