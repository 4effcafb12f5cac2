#include "views/charts/pointmark.h"

#include "models/core/axisvalue.h"
#include "views/charts/overlay.h"
#include "views/charts/zero.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QPainter>

#include <cmath>

namespace views {

namespace {

/// All values that a number may be, where that is more than rounding alone.
void drawInterval(QPainter &painter, const core::Mark &mark, const core::AxisValue &value, const QColor &color,
                  const std::function<qreal(double)> &up)
{
    if (!value.interval.isBounded())
        return;
    constexpr qreal visible = 3; // rounding is narrower than a line; what is wider is shown
    const qreal top = up(value.interval.high), bottom = up(value.interval.low);
    const bool computed = mark.computed && std::abs(bottom - top) >= visible;
    if (value.implied || mark.qualifier == core::Qualifier::About || computed)
        drawBand(painter, 0, top, bottom, color);
}

void drawQualifier(QPainter &painter, core::Qualifier qualifier, const QColor &color)
{
    if (core::isLowerBound(qualifier))
        drawChevron(painter, QPointF(0, -5), true, color);
    else if (qualifier == core::Qualifier::Nearly)
        drawChevron(painter, QPointF(0, 5), false, color);
    else if (qualifier == core::Qualifier::UpTo)
        drawCap(painter, QPointF(), color);
}

} // namespace

void drawPoint(QPainter &painter, const core::Mark &mark, QPointF at, const PointAxis &axis, const PointLook &look,
               Theme theme)
{
    const auto value = core::axisValueOf(mark);
    if (!value)
        return;
    // What lies along the axis is drawn upwards and turned for an axis that goes across.
    const auto turned = [&](const auto &draw) {
        painter.save();
        painter.translate(at);
        if (axis.across)
            painter.rotate(90);
        draw();
        painter.restore();
    };
    const auto up = [&](double one) { return axis.across ? at.x() - axis.place(one) : axis.place(one) - at.y(); };
    turned([&] { drawInterval(painter, mark, *value, look.color, up); });
    if (value->implied)
        drawHollow(painter, look.shape, at, look.color, theme, look.size);
    else if (mark.status == core::Status::Preliminary)
        drawPreliminary(painter, look.shape, at, look.color, theme, look.size);
    else
        drawMarker(painter, look.shape, at, look.color, theme, look.size);
    if (!value->implied)
        turned([&] { drawQualifier(painter, mark.qualifier, look.color); });
}

void drawGap(QPainter &painter, const core::Mark &mark, QPointF at, const QColor &color, Theme theme)
{
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0));
    if (!core::isWord(mark.qualifier) || !mark.value)
        return;
    const QString text = valueText(mark) + word(mark.qualifier);
    const QSizeF size = hatchSize(text);
    drawHatchLabel(painter, QRectF(at - QPointF(size.width() / 2, 22), size), text, theme);
}

QString pointText(const core::Mark &mark, core::Transform transform)
{
    const auto value = core::axisValueOf(mark);
    if (!value)
        return valueText(mark);
    if (value->implied)
        return u'(' + impliedText(*mark.implied) + u')';
    if (boundOf(mark))
        return qualifierSign(mark.qualifier) + valueText(mark);
    if (partsGrowthFromDecline(transform))
        return mark.literal.empty() ? signedText(value->value, decimalsOf(mark)) : signedText(mark.literal);
    return qualifierSign(mark.qualifier) + valueText(mark);
}

std::vector<const core::ClaimReading *> rivalsOf(const core::Mark &mark, core::Transform transform)
{
    std::vector<const core::ClaimReading *> rivals;
    const auto value = core::axisValueOf(mark);
    if (!value || value->implied || mark.computed || transform == core::Transform::PublishedGrowth)
        return rivals;
    for (const core::ClaimReading &claim : mark.claims) {
        if (!claim.chosen && claim.verdict == core::Verdict::Contradict && claim.value)
            rivals.push_back(&claim);
    }
    return rivals;
}

} // namespace views
