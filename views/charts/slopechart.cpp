#include "views/charts/slopechart.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/labels.h"
#include "views/charts/pointmark.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal lineHeight = 16;
constexpr qreal headHeight = 26;
constexpr qreal missingHeight = 24;
constexpr qreal leader = 26; ///< between a point and its label

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

} // namespace

void SlopeChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    const bool any = figure != nullptr;
    MarkChart::setFigure(std::move(figure), names);
    m_paired = any ? pairedSeries(this->figure(), m_series, style()) : std::nullopt;
    m_scale = valueScale();
}

QString SlopeChart::note() const
{
    if (!m_paired)
        return {};
    const QString pair = pairNote(*m_paired);
    if (isRank() || (m_scale.low <= 0 && m_scale.high >= 0))
        return pair;
    return pair + QStringLiteral(" · ") + tr("axis starts at %1").arg(numberText(m_scale.low, m_scale.decimals));
}

bool SlopeChart::isRank() const { return figure().measurement.kind == core::Kind::Rank; }

core::Scale SlopeChart::valueScale() const
{
    std::vector<double> values;
    for (const auto &pair : m_paired ? m_paired->pairs : std::vector<PairedSeries::Pair>()) {
        for (const auto &index : pair) {
            const auto value = index ? core::axisValueOf(mark(*index)) : std::nullopt;
            if (value)
                values.push_back(value->value);
        }
    }
    if (values.empty())
        values.push_back(0);
    const auto [low, high] = std::ranges::minmax(values);
    return isRank() ? core::rankScale(high, 8)
                    : core::roundScale(low, high, 8, partsGrowthFromDecline(figure().spec.transform));
}

double SlopeChart::y(double value) const
{
    const double way = (value - m_scale.low) / (m_scale.high - m_scale.low) * m_area.height();
    return isRank() ? m_area.top() + way : m_area.bottom() - way;
}

QString SlopeChart::valueAt(const Point &point) const { return pointText(mark(point.mark), figure().spec.transform); }

/// Names stand at the later end, and at the earlier one of series that have no later one.
QString SlopeChart::nameAt(const Point &point) const
{
    const bool ends = std::ranges::none_of(
        m_points, [&](const Point &other) { return other.series == point.series && other.later != point.later; });
    return point.later || ends ? m_series[point.series].name : QString();
}

qreal SlopeChart::labelWidth(bool later) const
{
    qreal width = 0;
    for (const Point &point : m_points) {
        if (point.later == later)
            width =
                std::max(width, textWidth(valueAt(point), caption(true)) + textWidth(nameAt(point), caption(true)) + 8);
    }
    return std::min(std::ceil(width) + leader + 4, m_size.width() * 0.36);
}

void SlopeChart::arrange(const QSizeF &size)
{
    m_size = size;
    m_points.clear();
    m_missing.clear();
    m_unnamed = {};
    if (!m_paired)
        return;
    place();
    const qreal left = labelWidth(false), right = labelWidth(true);
    const bool gaps = std::ranges::any_of(m_paired->pairs, [this](const PairedSeries::Pair &pair) {
        return std::ranges::any_of(pair, [this](const auto &i) { return i && !core::axisValueOf(mark(*i)); });
    });
    const qreal bottom = size.height() - (gaps ? missingHeight + 6 : 10);
    m_area = QRectF(std::floor(left) + 0.5, headHeight, std::max(20.0, std::floor(size.width() - left - right)),
                    std::max(20.0, bottom - headHeight));
    for (Point &point : m_points) {
        point.at = {point.later ? m_area.right() : m_area.left(), y(core::axisValueOf(mark(point.mark))->value)};
        addSpot(point.mark, QRectF(point.at - QPointF(9, 9), QSizeF(18, 18)));
    }
    const qreal middle = std::floor(size.width() / 2);
    nameMissing(false, QRectF(0, size.height() - missingHeight, middle - 8, missingHeight));
    nameMissing(true, QRectF(middle + 8, size.height() - missingHeight, size.width() - middle - 8, missingHeight));
}

/// Every end with a place, in the order of drawing; where it lies follows from the room that their labels leave.
void SlopeChart::place()
{
    for (const int layer : {0, 1, 2}) {
        for (std::size_t s = 0; s < m_series.size(); ++s) {
            if (style().layer(m_series[s].keys) != layer)
                continue;
            for (const bool later : {false, true}) {
                const auto index = m_paired->pairs[s][later ? 1 : 0];
                if (index && core::axisValueOf(mark(*index)))
                    m_points.push_back({*index, s, {}, later});
            }
        }
    }
}

/// As many names as there is room for, the home region first; the others are counted.
void SlopeChart::nameMissing(bool later, const QRectF &row)
{
    const qreal counted = textWidth(QStringLiteral("+000"), caption());
    qreal x = row.left() + textWidth(tr("no number:"), caption()) + 8;
    for (const int layer : {2, 1, 0}) {
        for (std::size_t s = 0; s < m_series.size(); ++s) {
            const auto index = m_paired->pairs[s][later ? 1 : 0];
            if (style().layer(m_series[s].keys) != layer || !index || core::axisValueOf(mark(*index)))
                continue;
            const qreal width = std::ceil(textWidth(m_series[s].name, caption())) + 2;
            if (x + width + counted > row.right() || m_unnamed[later ? 1 : 0] > 0) {
                ++m_unnamed[later ? 1 : 0];
                continue;
            }
            m_missing.push_back({*index, m_series[s].name, QRectF(x, row.top() + 3, width, 18)});
            addSpot(*index, m_missing.back().rect);
            x += width + 12;
        }
    }
}

QColor SlopeChart::inkOf(const Point &point) const
{
    if (mark(point.mark).earlierArea)
        return ink(Token::Axis);
    const QColor color = style().color(m_series[point.series].keys);
    return areDimmed(m_series[point.series].marks) ? faded(color, 0.45) : color;
}

void SlopeChart::paint(QPainter &painter)
{
    if (!m_paired) {
        drawText(painter, QRectF(4, 4, m_size.width() - 8, 24), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("Only one period is shown: a slope needs two."), typeface(TextRole::Body), ink(Token::Text2));
        return;
    }
    paintColumns(painter);
    paintLines(painter);
    for (const bool later : {false, true})
        paintLabels(painter, later);
    for (const Point &point : m_points)
        paintPoint(painter, point);
    paintMissing(painter);
}

void SlopeChart::paintColumns(QPainter &painter)
{
    for (const bool later : {false, true}) {
        const qreal x = later ? m_area.right() : m_area.left();
        painter.setPen(QPen(ink(Token::Grid), 1));
        painter.drawLine(QPointF(x, headHeight - 4), QPointF(x, m_area.bottom() + 6));
        drawText(painter, QRectF(x - 60, 0, 120, 18), Qt::AlignCenter,
                 QString::fromStdString(m_paired->periods[later ? 1 : 0].text()), caption(true), ink(Token::Text2));
    }
    if (!isRank() && m_scale.low <= 0 && m_scale.high >= 0) {
        painter.setPen(QPen(ink(Token::Axis), 1));
        const qreal zero = std::floor(y(0)) + 0.5;
        painter.drawLine(QPointF(m_area.left(), zero), QPointF(m_area.right(), zero));
        drawText(painter, QRectF(m_area.left() + 6, zero - 17, 40, 16), Qt::AlignLeft | Qt::AlignBottom,
                 QStringLiteral("0"), caption(), ink(Token::Text2));
    }
}

void SlopeChart::paintLines(QPainter &painter)
{
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const Point &from = m_points[i - 1], &to = m_points[i];
        if (from.series != to.series || !core::areJoinable(mark(from.mark), mark(to.mark)))
            continue;
        const bool strong = style().isHome(m_series[to.series].keys) || isAnySelected(m_series[to.series].marks);
        painter.setPen(QPen(inkOf(to), strong ? 3 : 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from.at, to.at);
    }
}

void SlopeChart::paintPoint(QPainter &painter, const Point &point)
{
    const core::Mark &m = mark(point.mark);
    const bool isAside = m_series.size() > 1 && style().isAside(m_series[point.series].keys);
    const qreal size = isHovered(point.mark) ? 11 : isAside ? 6 : 9;
    const PointAxis axis{[this](double value) { return y(value); }};
    drawPoint(painter, m, point.at, axis, {style().shape(m_series[point.series].keys), inkOf(point), size}, theme());
    if (!rivalsOf(m, figure().spec.transform).empty())
        drawClaim(painter, point.at + QPointF(point.later ? -15 : 15, 0), theme());
    if (isSelected(point.mark))
        drawRing(painter, point.at, theme());
}

/// Those that have a label at an end: where the room is short, the home region's, the selected ones and those with a
/// colour of their own come first, the others are named by hover and table.
std::vector<SlopeChart::Point> SlopeChart::labelled(bool later) const
{
    std::vector<Point> points;
    std::ranges::copy_if(m_points, std::back_inserter(points), [&](const Point &p) { return p.later == later; });
    const auto most = static_cast<std::size_t>(std::max(1.0, (m_area.height() + lineHeight) / lineHeight));
    std::ranges::stable_sort(points, std::greater<>(), [this](const Point &point) {
        return isAnySelected(m_series[point.series].marks) ? 3 : style().layer(m_series[point.series].keys);
    });
    points.resize(std::min(points.size(), most));
    return points;
}

void SlopeChart::paintLabels(QPainter &painter, bool later)
{
    const std::vector<Point> points = labelled(later);
    std::vector<double> wanted;
    for (const Point &point : points)
        wanted.push_back(point.at.y());
    const auto places = core::spreadLabels(wanted, lineHeight, m_area.top(), m_area.bottom() + 2);
    const bool anyHome =
        std::ranges::any_of(m_series, [this](const Series &series) { return style().isHome(series.keys); });
    const qreal side = later ? 1 : -1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point &point = points[i];
        const bool home = style().isHome(m_series[point.series].keys);
        const bool strong = home || isAnySelected(m_series[point.series].marks);
        const QFont font = caption(strong);
        // The home region has the one coloured name; series that are not regions are told by their colours.
        const QColor name = home || !anyHome ? inkOf(point) : ink(strong ? Token::Text : Token::Text2);
        const QString value = valueAt(point), series = nameAt(point);
        QColor faint = inkOf(point);
        faint.setAlphaF(0.5F);
        painter.setPen(QPen(faint, 1));
        painter.drawPolyline(QPolygonF{{point.at.x() + side * 8, wanted[i]},
                                       {point.at.x() + side * 12, wanted[i]},
                                       {point.at.x() + side * (leader - 4), places[i]}});
        const qreal valueWidth = std::ceil(textWidth(value, font)) + 2;
        const qreal start = point.at.x() + side * leader;
        const qreal room = (later ? m_size.width() - start : start) - valueWidth - 6;
        const auto box = [&](qreal from, qreal width) {
            return QRectF(later ? from : from - width, places[i] - 9, width, 18);
        };
        const auto flags = (later ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        drawText(painter, box(start, valueWidth), flags, value, font, ink(home || strong ? Token::Text : Token::Text2));
        drawText(painter, box(start + side * (valueWidth + 6), std::max(0.0, room)), flags, series, font, name);
    }
}

void SlopeChart::paintMissing(QPainter &painter)
{
    for (const bool later : {false, true}) {
        const auto mine = [&](const Missing &one) { return (one.rect.left() > m_size.width() / 2) == later; };
        const auto last = std::find_if(m_missing.rbegin(), m_missing.rend(), mine);
        const std::size_t unnamed = m_unnamed[later ? 1 : 0];
        if (last == m_missing.rend() && unnamed == 0)
            continue;
        const qreal left = later ? std::floor(m_size.width() / 2) + 8 : 0;
        const qreal top = m_size.height() - missingHeight + 3;
        const QString head = tr("no number:");
        const qreal headWidth = textWidth(head, caption()) + 2;
        drawText(painter, QRectF(left, top, headWidth, 18), Qt::AlignLeft | Qt::AlignVCenter, head, caption(),
                 ink(Token::Text2));
        const qreal end = last == m_missing.rend() ? left + headWidth + 6 : last->rect.right() + 10;
        if (unnamed > 0)
            drawText(painter, QRectF(end, top, 60, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("+%1").arg(unnamed), caption(), ink(Token::Text2));
    }
    for (const Missing &one : m_missing) {
        const bool home = style().isHome(mark(one.mark).keys);
        const bool strong = isSelected(one.mark) || isHovered(one.mark);
        if (strong)
            painter.fillRect(one.rect.adjusted(-3, 0, 3, 0),
                             ink(isSelected(one.mark) ? Token::Selection : Token::Hover));
        drawText(painter, one.rect, Qt::AlignLeft | Qt::AlignVCenter, one.text, caption(),
                 ink(home ? Token::Accent : Token::Text2));
    }
}

} // namespace views
