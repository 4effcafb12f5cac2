// The texts of a LineChart: names at the right end, values, other claims and published growth.
#include "models/core/layout/labels.h"
#include "views/charts/linechart.h"
#include "views/charts/pointmark.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <algorithm>
#include <optional>

namespace views {

namespace {

constexpr qreal lineHeight = 16;
constexpr qreal shortLeader = 16;

QFont labelFont(bool bold) { return typeface(TextRole::Caption, bold); }

} // namespace

/// Name in the colour of the series and last value, spread apart, with a leader from the last mark; a short one where
/// the series ends early, or it would look like its line.
void LineChart::paintDirectLabels(QPainter &painter)
{
    if (m_series.size() < 2)
        return;
    const QRectF &area = m_frame.area();
    std::vector<std::optional<Point>> ends(m_series.size());
    for (const BesideLine &line : m_besideLines) // that of a series that only the other state has
        ends[line.series] = Point{line.last, line.series, line.points.back()};
    for (const Point &point : m_points) {
        if (!point.empty && !point.implied)
            ends[point.series] = point;
    }
    std::vector<const Point *> last;
    for (const auto &point : ends) {
        if (point)
            last.push_back(&*point);
    }
    const auto most = static_cast<std::size_t>(std::max(1.0, (area.height() + 16) / lineHeight));
    if (last.size() > most)
        last.resize(most); // the others are named by hover and table
    std::vector<double> wanted;
    for (const Point *point : last)
        wanted.push_back(point->at.y());
    const std::vector<double> places = core::spreadLabels(wanted, lineHeight, area.top() - 8, area.bottom());
    const SeriesStyle look = style();
    qreal end = 0;
    for (const Point &point : m_points)
        end = std::max(end, point.at.x());
    for (const Point *point : last)
        end = std::max(end, point->at.x());
    for (std::size_t i = 0; i < last.size(); ++i) {
        const Series &series = m_series[last[i]->series];
        const bool strong = look.isHome(series.keys) || isSelected(last[i]->mark);
        const QColor color = inkOf(*last[i]);
        QColor faint = color;
        faint.setAlphaF(0.5F);
        painter.setPen(QPen(faint, 1));
        const qreal start = area.right() + 10;
        const bool isEarly = last[i]->at.x() < end - 1;
        const qreal from = isEarly ? std::max(last[i]->at.x() + 11, area.right() - shortLeader) : last[i]->at.x() + 11;
        painter.drawPolyline(QPolygonF{{from, wanted[i]}, {area.right() - 4, wanted[i]}, {start - 2, places[i]}});
        const qreal width = textWidth(series.name, labelFont(strong));
        const qreal room = std::max(20.0, m_frame.size().width() - start - 4);
        const QString value = lastValue(series);
        const qreal valueWidth = textWidth(value, labelFont(strong));
        const qreal nameWidth = std::min(width, std::max(16.0, room - valueWidth - 8));
        drawText(painter, QRectF(start + 2, places[i] - 9, nameWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
                 series.name, labelFont(strong), color);
        drawText(painter, QRectF(start + 2 + nameWidth + 7, places[i] - 9, valueWidth + 2, 18),
                 Qt::AlignLeft | Qt::AlignVCenter, value, labelFont(strong), ink(Token::Text));
    }
}

namespace {

/// Whether a line runs through a rectangle.
bool crosses(const QRectF &rect, const QPointF &from, const QPointF &to)
{
    constexpr int steps = 24;
    for (int i = 0; i <= steps; ++i) {
        if (rect.contains(from + (to - from) * i / steps))
            return true;
    }
    return false;
}

} // namespace

/// Where another claim of a point is marked, beside it.
QRectF LineChart::claimRect(const Point &point, const core::ClaimReading &claim, qreal shift) const
{
    return QRectF(QPointF(point.at.x() + shift, m_frame.y(*claim.value)) - QPointF(5, 5), QSizeF(10, 10));
}

/// A single series says its values at the marks; several would cover each other. Marks without markers say none.
void LineChart::paintLabels(QPainter &painter, Room &room)
{
    if (m_series.size() != 1)
        return;
    for (const Point &point : m_points) {
        if (point.empty || point.implied)
            continue;
        for (const core::ClaimReading *claim : rivalsOf(mark(point.mark), figure().spec.transform))
            room.block(claimRect(point, *claim, claimShift));
    }
    const auto coversLine = [&](std::size_t i, const QRectF &rect) {
        const auto joined = [&](std::size_t later) {
            return later < m_points.size() && !startsRun(later) && !m_points[later].empty &&
                   crosses(rect, m_points[later - 1].at, m_points[later].at);
        };
        return (i > 0 && joined(i)) || joined(i + 1);
    };
    for (auto it = m_points.rbegin(); it != m_points.rend(); ++it) {
        if (it->empty)
            continue;
        const core::Mark &m = mark(it->mark);
        const bool strong = it == m_points.rbegin() || isSelected(it->mark);
        if (m_thinned && !strong && !it->implied) // a number to each pixel would hide the line
            continue;
        const auto place = static_cast<std::size_t>(m_points.rend() - it) - 1;
        const QString text =
            it->implied ? tr("implied %1").arg(impliedText(*m.implied)) : qualifierSign(m.qualifier) + valueText(m);
        const qreal width = textWidth(text, labelFont(strong)) + 4;
        // Above, below, or aside of another claim that is marked on the right.
        const qreal aside = width - claimShift + 6;
        for (const QPointF shift : {QPointF(width / 2, -18), {width / 2, 18}, {aside, -18}, {aside, 18}}) {
            const qreal left = std::clamp(it->at.x() - shift.x(), 0.0, std::max(0.0, m_frame.size().width() - width));
            const QRectF rect(left, it->at.y() + shift.y() - 8, width, 16);
            if (rect.bottom() > m_frame.area().bottom() - 1 || coversLine(place, rect) || !room.take(rect))
                continue;
            painter.fillRect(rect.adjusted(0, 1, 0, -1), ink(Token::Card)); // gridlines and epochs end at a number
            drawText(painter, rect, Qt::AlignCenter, text, labelFont(strong),
                     ink(it->implied ? Token::Text2 : Token::Text));
            break;
        }
    }
}

void LineChart::paintClaims(QPainter &painter, Room &room)
{
    for (const Point &point : m_points) {
        if (point.empty || point.implied)
            continue;
        qreal shift = claimShift;
        for (const core::ClaimReading *claim : rivalsOf(mark(point.mark), figure().spec.transform)) {
            const QRectF place = claimRect(point, *claim, shift);
            const QPointF at = place.center();
            drawClaim(painter, at, theme());
            const QString text = tr("also %1").arg(literalText(claim->literal));
            const QRectF rect(at.x() + 9, at.y() - 8, textWidth(text, labelFont(false)) + 4, 16);
            room.block(place);
            if (m_series.size() == 1 && rect.right() < m_frame.area().right() + 2 && room.take(rect)) {
                painter.fillRect(rect.adjusted(0, 1, 0, -1), ink(Token::Card));
                drawText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text, labelFont(false),
                         ink(Token::WarningText));
                shift += 9 + rect.width();
            }
            shift += claimShift;
        }
    }
}

/// Published growth stands 19 px above or below its mark or nowhere; the home region's comes first.
void LineChart::paintBadges(QPainter &painter, Room &room)
{
    if (figure().spec.transform != core::Transform::Level)
        return;
    for (auto it = m_points.rbegin(); it != m_points.rend(); ++it) {
        const core::Mark &m = mark(it->mark);
        if (it->empty || it->implied || !m.growth)
            continue;
        const QString text = growthText(*m.growth);
        const QSizeF box = badgeSize(text);
        for (const qreal shift : {-19.0, 19.0}) {
            const QRectF rect(std::floor(it->at.x() - box.width() / 2) + 0.5,
                              std::floor(it->at.y() + shift - box.height() / 2) + 0.5, box.width(), box.height());
            if (rect.top() < 0 || rect.bottom() > m_frame.area().bottom() + 4 || !room.take(rect))
                continue;
            drawBadge(painter, rect, text, ink(m.growth->percent < 0 ? Token::Negative : Token::Positive), theme());
            break;
        }
    }
}

} // namespace views
