#pragma once

#include "views/charts/palette.h"
#include "views/charts/seriesstyle.h"
#include "views/textmeter.h"

#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

namespace views {

// The vocabulary of the drawings: one function for each meaning, used by every chart. Sizes are
// device-independent pixels.

/// Published: solid, with an edge in the colour of the card.
void drawMarker(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size = 9);
/// Preliminary: solid, the lower half open.
void drawPreliminary(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme,
                     qreal size = 9);
/// Implied: hollow.
void drawHollow(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme, qreal size = 9);
/// What another state said: hollow with a dashed edge.
void drawEarlier(QPainter &painter, MarkerShape shape, QPointF centre, const QColor &color, Theme theme,
                 qreal size = 9);
/// All values a number may stand for: a band 24 px wide, at least 2 px high.
void drawBand(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color);
/// An open end: chevron on a stem that fades out; upwards for a lower bound.
void drawChevron(QPainter &painter, QPointF from, bool up, const QColor &color);
/// Short line across: not beyond this value.
void drawCap(QPainter &painter, QPointF centre, const QColor &color);
/// A badge: text on the card with a hairline around it.
QSizeF badgeSize(const QString &text);
void drawBadge(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink, Theme theme);
/// A scale class: a hatched label, never a position on an axis.
QSizeF hatchSize(const QString &text);
void drawHatchLabel(QPainter &painter, const QRectF &rect, const QString &text, Theme theme);
/// Hatched ground: not known.
void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color);
/// Selected mark.
void drawRing(QPainter &painter, QPointF centre, Theme theme);
/// Keyboard focus around a rectangle.
void drawFocus(QPainter &painter, const QRectF &rect, Theme theme);
/// Two claims: the one that was not chosen.
void drawClaim(QPainter &painter, QPointF centre, Theme theme);

/// One line of text, cut with an ellipsis when it is too long; never rich text.
void drawText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color);
/// A text in at most two lines of `width`, broken where a line may be; the second one may be longer.
QStringList twoLines(const QString &text, const QFont &font, qreal width);

/// Room that is taken in a drawing: what would cover something else is not drawn.
class Room
{
public:
    /// Takes the rectangle when it is free.
    bool take(const QRectF &rect);
    void block(const QRectF &rect) { m_taken.push_back(rect); }
    bool isFree(const QRectF &rect) const;

private:
    std::vector<QRectF> m_taken;
};

} // namespace views
