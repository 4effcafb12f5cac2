#include "views/charts/overlay.h"

#include "views/charts/typeface.h"

#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

QPainterPath plus(QPointF c, qreal r)
{
    const qreal arm = r * 0.38;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(QRectF(c.x() - r, c.y() - arm, 2 * r, 2 * arm));
    path.addRect(QRectF(c.x() - arm, c.y() - r, 2 * arm, 2 * r));
    return path.simplified();
}

/// The outline of a shape; areas of all shapes look about the same.
QPainterPath outline(MarkerShape shape, QPointF c, qreal size)
{
    const qreal r = size / 2;
    QPainterPath path;
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(c, r, r);
        break;
    case MarkerShape::Square:
        path.addRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case MarkerShape::Diamond:
        path.addPolygon(QPolygonF{
            {c.x(), c.y() - r * 1.2}, {c.x() + r * 1.2, c.y()}, {c.x(), c.y() + r * 1.2}, {c.x() - r * 1.2, c.y()}});
        path.closeSubpath();
        break;
    case MarkerShape::TriangleUp:
        path.addPolygon(QPolygonF{
            {c.x(), c.y() - r * 1.1}, {c.x() + r * 1.15, c.y() + r * 0.9}, {c.x() - r * 1.15, c.y() + r * 0.9}});
        path.closeSubpath();
        break;
    case MarkerShape::TriangleDown:
        path.addPolygon(QPolygonF{
            {c.x(), c.y() + r * 1.1}, {c.x() + r * 1.15, c.y() - r * 0.9}, {c.x() - r * 1.15, c.y() - r * 0.9}});
        path.closeSubpath();
        break;
    case MarkerShape::Plus:
        path = plus(c, r * 1.15);
        break;
    }
    return path;
}

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void drawMarker(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size)
{
    const QPainterPath path = outline(shape, centre, size);
    painter.setPen(QPen(views::color(Token::Card, theme), 2.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.fillPath(path, color);
}

void drawPreliminary(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size)
{
    drawMarker(painter, shape, centre, color, theme, size);
    QPainterPath lower;
    lower.addRect(QRectF(centre.x() - 8, centre.y(), 16, 8));
    painter.fillPath(outline(shape, centre, size * 0.71) & lower, views::color(Token::Card, theme));
}

void drawHollow(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size)
{
    const QPainterPath path = outline(shape, centre, size);
    painter.setPen(QPen(color, 1.7));
    painter.setBrush(views::color(Token::Card, theme));
    painter.drawPath(path);
}

void drawEarlier(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size)
{
    QPen pen(color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.6, 1.2});
    painter.setPen(pen);
    painter.setBrush(views::color(Token::Card, theme));
    painter.drawPath(outline(shape, centre, size));
}

void drawBand(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color)
{
    QColor faint = color;
    faint.setAlphaF(0.28F);
    const qreal height = std::max(2.0, bottom - top);
    const qreal middle = (top + bottom) / 2;
    painter.fillRect(QRectF(x - 12, middle - height / 2, 24, height), faint);
}

void drawChevron(QPainter &painter, QPointF from, bool up, const QColor &color)
{
    const qreal sign = up ? -1 : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(color, 1.6));
    const QPointF tip = from + QPointF(0, sign * 7);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -sign * 3.5), tip, tip + QPointF(4, -sign * 3.5)});
    QColor fading = color;
    for (int dash = 0; dash < 3; ++dash) {
        fading.setAlphaF(0.8F - 0.25F * static_cast<float>(dash));
        painter.setPen(QPen(fading, 1.6));
        const qreal start = 3 + dash * 4;
        painter.drawLine(tip + QPointF(0, sign * start), tip + QPointF(0, sign * (start + 2.4)));
    }
}

void drawCap(QPainter &painter, QPointF centre, const QColor &color)
{
    painter.setPen(QPen(color, 1.6));
    painter.drawLine(centre + QPointF(-6, -7), centre + QPointF(6, -7));
}

QSizeF badgeSize(const QString &text) { return {std::ceil(textWidth(text, typeface(TextRole::Caption))) + 12, 18}; }

void drawBadge(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink, Theme theme)
{
    painter.setPen(QPen(color(Token::Border, theme), 1));
    painter.setBrush(color(Token::Card, theme));
    painter.drawRoundedRect(rect, 3, 3);
    drawText(painter, rect, Qt::AlignCenter, text, typeface(TextRole::Caption), ink);
}

QSizeF hatchSize(const QString &text) { return {std::ceil(textWidth(text, typeface(TextRole::Caption))) + 20, 18}; }

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    // Cut by hand: SVG has no clipping here.
    for (qreal x = rect.left() - rect.height() + 6; x < rect.right(); x += 6) {
        const qreal from = std::max(x, rect.left()), to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

void drawHatchLabel(QPainter &painter, const QRectF &rect, const QString &text, Theme theme)
{
    drawHatch(painter, rect.adjusted(1, 1, -1, -1), color(Token::BorderSoft, theme));
    const qreal width = textWidth(text, typeface(TextRole::Caption)) + 6;
    painter.fillRect(QRectF(rect.center().x() - width / 2, rect.top() + 1, width, rect.height() - 2),
                     color(Token::Card, theme));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::BorderControl, theme), 1));
    painter.drawRoundedRect(rect, 3, 3);
    drawText(painter, rect, Qt::AlignCenter, text, typeface(TextRole::Caption), color(Token::Text2, theme));
}

void drawRing(QPainter &painter, QPointF centre, Theme theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent, theme), 1.5));
    painter.drawEllipse(centre, 9, 9);
}

void drawFocus(QPainter &painter, const QRectF &rect, Theme theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent, theme), 2));
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4);
}

void drawClaim(QPainter &painter, QPointF centre, Theme theme)
{
    painter.setPen(QPen(color(Token::WarningText, theme), 1.5));
    painter.setBrush(color(Token::Card, theme));
    painter.drawPath(outline(MarkerShape::Diamond, centre, 7.5));
}

void drawText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color)
{
    if (text.isEmpty() || rect.width() < 4)
        return;
    painter.setFont(font);
    painter.setPen(color);
    const int flags = static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(rect, flags, elidedText(text, font, rect.width() + 1));
}

QStringList twoLines(const QString &text, const QFont &font, qreal width)
{
    if (textWidth(text, font) <= width)
        return {text};
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype at = 0;
    for (qsizetype next = breaks.toNextBoundary(); next > 0; next = breaks.toNextBoundary()) {
        if (textWidth(text.left(next).trimmed(), font) <= width)
            at = next;
    }
    return at > 0 ? QStringList{text.left(at).trimmed(), text.mid(at)} : QStringList{text};
}

bool Room::isFree(const QRectF &rect) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &r) { return r.intersects(rect); });
}

bool Room::take(const QRectF &rect)
{
    if (!isFree(rect))
        return false;
    m_taken.push_back(rect);
    return true;
}

} // namespace views
