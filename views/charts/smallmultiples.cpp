#include "views/charts/smallmultiples.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/labels.h"
#include "views/charts/plotground.h"
#include "views/charts/pointmark.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace views {

namespace {

constexpr core::PanelNeeds needs{128, 84, 16};
constexpr qreal titleHeight = 20;
constexpr qreal tickHeight = 20;
constexpr qreal endPad = 10; ///< free room left and right of the first and last period
constexpr qreal topPad = 16; ///< for the last value above its mark

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

} // namespace

void SmallMultiples::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    MarkChart::setFigure(std::move(figure), names);
    measure();
}

/// The scales hold what all panels show.
void SmallMultiples::measure()
{
    constexpr double none = std::numeric_limits<double>::max();
    double low = none, high = -none;
    m_first = none;
    m_last = -none;
    for (const core::Mark &m : figure().marks) {
        if (!m.keys.period)
            continue;
        m_first = std::min(m_first, calendarPlace(*m.keys.period));
        m_last = std::max(m_last, calendarPlace(*m.keys.period));
        const auto value = core::axisValueOf(m);
        if (!value)
            continue;
        low = std::min(low, value->value);
        high = std::max(high, value->value);
    }
    if (low > high)
        low = high = 0;
    constexpr int ticks = 4;
    m_scale = isRank() ? core::rankScale(std::max(1.0, high), ticks)
                       : core::roundScale(low, high, ticks, partsGrowthFromDecline(figure().spec.transform));
}

QString SmallMultiples::note() const
{
    arrangeNow();
    QString text = tr("the same scale in every panel");
    if (!isRank() && (m_scale.low > 0 || m_scale.high < 0))
        text += QStringLiteral(" · ") + tr("axis starts at %1").arg(numberText(m_scale.low, m_scale.decimals));
    if (m_shown > 0 && m_shown < m_series.size())
        text += QStringLiteral(" · ") + tr("%1 of %2 panels have room").arg(m_shown).arg(m_series.size());
    return text;
}

bool SmallMultiples::isRank() const { return figure().measurement.kind == core::Kind::Rank; }

double SmallMultiples::x(double calendarPlace) const
{
    const double part = m_last > m_first ? (calendarPlace - m_first) / (m_last - m_first) : 0.5;
    return endPad + part * (m_plot.width() - 2 * endPad);
}

double SmallMultiples::y(double value) const
{
    const double way = m_scale.along(value) * (m_plot.height() - topPad);
    return isRank() ? topPad + way : m_plot.height() - way;
}

/// The home region first, then those with a colour of their own.
std::vector<std::size_t> SmallMultiples::order() const
{
    std::vector<std::size_t> order(m_series.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>(),
                             [this](std::size_t s) { return style().layer(m_series[s].keys); });
    return order;
}

void SmallMultiples::arrange(const QSizeF &size)
{
    m_panels.clear();
    qreal labels = 0;
    for (const double tick : m_scale.ticks)
        labels = std::max(labels, textWidth(tickText(tick, m_scale, names().language()), caption()));
    const qreal left = std::ceil(labels) + 8;
    const core::PanelGrid grid =
        core::panelGrid(m_series.size(), size.width() - left - endPad, size.height() - tickHeight, needs);
    m_plot = QSizeF(std::floor(grid.width), std::floor(grid.height - titleHeight));
    m_points.assign(m_series.size(), {});
    for (std::size_t s = 0; s < m_series.size(); ++s)
        place(s);
    const std::vector<std::size_t> series = order();
    m_shown = grid.shown;
    for (std::size_t i = 0; i < grid.shown; ++i) {
        const core::Box box = grid.box(i);
        const QPointF corner(std::floor(left + box.x) + 0.5, std::floor(box.y) + 0.5);
        m_panels.push_back({series[i], QRectF(corner, QSizeF(m_plot.width(), titleHeight)),
                            QRectF(corner + QPointF(0, titleHeight), m_plot), grid.isLowest(i), i % grid.columns == 0});
        for (const Point &point : m_points[series[i]])
            addSpot(point.mark, QRectF(m_panels.back().plot.topLeft() + point.at - QPointF(7, 7), QSizeF(14, 14)));
    }
}

void SmallMultiples::place(std::size_t series)
{
    for (const std::size_t index : m_series[series].marks) {
        const core::Mark &m = mark(index);
        if (!m.keys.period)
            continue;
        const auto value = core::axisValueOf(m);
        const qreal column = x(calendarPlace(*m.keys.period));
        auto &points = m_points[series];
        const bool follows = !points.empty() && points.back().placed && !mark(points.back().mark).implied;
        points.push_back({index, QPointF(column, value ? y(value->value) : m_plot.height() - 6), value.has_value(),
                          m.joined && value && !value->implied && follows});
    }
}

QColor SmallMultiples::inkOf(std::size_t index) const
{
    if (mark(index).earlierArea)
        return ink(Token::Axis);
    const QColor color = style().color(mark(index).keys);
    return isDimmed(index) ? faded(color, 0.45) : color;
}

void SmallMultiples::paint(QPainter &painter)
{
    for (const Panel &panel : m_panels) {
        paintGround(painter, panel);
        paintTicks(painter, panel);
        paintEpochs(painter, panel);
        for (std::size_t s = 0; s < m_series.size(); ++s) {
            if (s != panel.series)
                paintRuns(painter, panel, s, QPen(ink(Token::Border), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        paintSeries(painter, panel);
        paintLastValue(painter, panel);
    }
}

void SmallMultiples::paintGround(QPainter &painter, const Panel &panel)
{
    const bool home = style().isHome(m_series[panel.series].keys),
               selected = isAnySelected(m_series[panel.series].marks);
    drawText(painter, panel.title, Qt::AlignLeft | Qt::AlignVCenter, m_series[panel.series].name,
             caption(home || selected), ink(home ? Token::Accent : Token::Text));
    for (const double tick : m_scale.ticks) {
        const bool zero = tick == 0 && m_scale.low < 0;
        const bool base = tick == (isRank() ? m_scale.high : m_scale.low);
        painter.setPen(QPen(ink(zero || base ? Token::Axis : Token::Grid), 1));
        const qreal row = std::floor(panel.plot.top() + y(tick)) + 0.5;
        painter.drawLine(QPointF(panel.plot.left(), row), QPointF(panel.plot.right(), row));
    }
}

void SmallMultiples::paintTicks(QPainter &painter, const Panel &panel)
{
    if (panel.leftmost) {
        for (const double tick : m_scale.ticks)
            drawText(painter, QRectF(0, panel.plot.top() + y(tick) - 9, panel.plot.left() - 6, 18),
                     Qt::AlignRight | Qt::AlignVCenter, tickText(tick, m_scale, names().language()), caption(),
                     ink(Token::Text2));
    }
    if (!panel.lowest)
        return;
    std::vector<core::Period> periods = figure().periods;
    std::ranges::sort(periods);
    std::vector<double> centres, widths;
    std::vector<QString> texts;
    for (const core::Period &period : periods) {
        texts.push_back(QString::fromStdString(period.text()));
        widths.push_back(textWidth(texts.back(), caption()) + 2);
        const qreal centre = panel.plot.left() + x(calendarPlace(period));
        centres.push_back(std::min(centre, panel.plot.right() - widths.back() / 2 + endPad));
    }
    for (const std::size_t i : core::thinLabels(centres, widths, 8))
        drawText(painter, QRectF(centres[i] - widths[i] / 2, panel.plot.bottom() + 3, widths[i], 18), Qt::AlignCenter,
                 texts[i], caption(), ink(Token::Text2));
}

/// The boundary change of the panel's region, with its date where there is room.
void SmallMultiples::paintEpochs(QPainter &painter, const Panel &panel)
{
    for (const core::Epoch &epoch : figure().epochs) {
        const double place = calendarPlace(epoch.date);
        if (epoch.region != m_series[panel.series].keys.region || place <= m_first || place >= m_last)
            continue;
        const qreal column = std::floor(panel.plot.left() + x(place)) + 0.5;
        QPen pen(ink(Token::Axis), 1);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(column, panel.plot.top()), QPointF(column, panel.plot.bottom()));
        const QString date = QString::fromStdString(epoch.date);
        const qreal name = textWidth(m_series[panel.series].name, caption(true)) + 12;
        const QRectF box(panel.plot.right() - textWidth(date, caption()) - 2, panel.title.top(),
                         textWidth(date, caption()) + 2, titleHeight);
        if (box.left() > panel.title.left() + name)
            drawText(painter, box, Qt::AlignRight | Qt::AlignVCenter, date, caption(), ink(Token::Text2));
    }
}

/// The lines of a series, one for each run of joined marks; a mark that nothing is joined to is a dot.
void SmallMultiples::paintRuns(QPainter &painter, const Panel &panel, std::size_t series, const QPen &pen)
{
    const std::vector<Point> &points = m_points[series];
    painter.setPen(pen);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = panel.plot.topLeft() + points[i].at;
        if (points[i].joined)
            painter.drawLine(panel.plot.topLeft() + points[i - 1].at, at);
        else if (points[i].placed && (i + 1 == points.size() || !points[i + 1].joined))
            painter.drawPoint(at);
    }
}

void SmallMultiples::paintSeries(QPainter &painter, const Panel &panel)
{
    const std::vector<Point> &points = m_points[panel.series];
    if (points.empty())
        return;
    const bool home = style().isHome(m_series[panel.series].keys);
    QColor line = style().color(m_series[panel.series].keys);
    if (areDimmed(m_series[panel.series].marks))
        line = faded(line, 0.45);
    paintRuns(painter, panel, panel.series, QPen(line, home ? 3 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const PointAxis axis{[&](double value) { return panel.plot.top() + y(value); }};
    const bool crowded = m_plot.width() / static_cast<qreal>(points.size()) < 10;
    for (const Point &point : points) {
        const core::Mark &m = mark(point.mark);
        const QPointF at = panel.plot.topLeft() + point.at;
        const bool told = isHovered(point.mark) || isSelected(point.mark);
        if (crowded && !told && (!point.placed || point.joined))
            continue;
        if (!point.placed)
            drawGap(painter, m, at, inkOf(point.mark), theme());
        else
            drawPoint(painter, m, at, axis, {style().shape(m.keys), inkOf(point.mark), told ? 9.0 : 7.0}, theme());
        if (isSelected(point.mark))
            drawRing(painter, at, theme());
    }
}

/// The latest number of the series above its mark.
void SmallMultiples::paintLastValue(QPainter &painter, const Panel &panel)
{
    const std::vector<Point> &points = m_points[panel.series];
    const auto last = std::find_if(points.rbegin(), points.rend(), [](const Point &point) { return point.placed; });
    if (last == points.rend())
        return;
    const QString text = pointText(mark(last->mark), figure().spec.transform);
    const qreal width = textWidth(text, caption(true)) + 4;
    const QPointF at = panel.plot.topLeft() + last->at;
    const qreal left = std::clamp(at.x() - width / 2, panel.plot.left(), panel.plot.right() - width + endPad);
    const qreal up = core::isLowerBound(mark(last->mark).qualifier) ? 38 : 22;
    drawText(painter, QRectF(left, at.y() - up, width, 16), Qt::AlignCenter, text, caption(true), ink(Token::Text));
}

} // namespace views
