#include "views/charts/linechart.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/decimate.h"
#include "models/core/layout/labels.h"
#include "views/charts/pointmark.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace views {

namespace {

constexpr qreal endPad = 34;   ///< free room left and right of the first and last period
constexpr qreal labelGap = 14; ///< between plot and direct labels

const QFont &caption()
{
    static const QFont font = typeface(TextRole::Caption);
    return font;
}

int mostTicks(qreal height) { return static_cast<int>(std::clamp(height / 48, 4.0, 8.0)); }

} // namespace

void LineChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    const bool any = figure != nullptr;
    MarkChart::setFigure(std::move(figure), names);
    m_reach = any ? reach() : Reach();
}

QString LineChart::note() const
{
    if (m_series.empty())
        return {};
    const core::Scale scale = valueScale(mostTicks(height()));
    return scale.low > 0 || scale.high < 0 ? tr("axis starts at %1").arg(numberText(scale.low, scale.decimals))
                                           : QString();
}

bool LineChart::isPlaced(const core::Mark &mark)
{
    const auto value = core::axisValueOf(mark);
    return value && !value->implied && mark.keys.period;
}

/// Looked for once: a figure may have very many marks.
LineChart::Reach LineChart::reach() const
{
    Reach reach;
    const auto add = [&](double value) {
        if (!std::isfinite(value))
            return;
        reach.low = std::min(reach.low, value);
        reach.high = std::max(reach.high, value);
    };
    const auto addPeriod = [&](const core::Period &period) {
        reach.first = std::min(reach.first, calendarPlace(period));
        reach.last = std::max(reach.last, calendarPlace(period));
    };
    for (const core::Period &period : figure().periods)
        addPeriod(period);
    for (const core::Mark &mark : figure().marks) {
        if (mark.keys.period)
            addPeriod(*mark.keys.period);
        if (isPlaced(mark))
            add(isRank() && mark.computed ? mark.interval.high : *mark.value);
        else if (mark.implied && mark.keys.period) {
            add(mark.implied->base.interval.low);
            add(mark.implied->base.interval.high);
        }
        for (const core::ClaimReading *claim : rivalsOf(mark, figure().spec.transform))
            add(*claim->value);
        if (mark.beside && mark.keys.period)
            add(*mark.beside->value);
    }
    return reach;
}

core::Scale LineChart::valueScale(int ticks) const
{
    const bool any = m_reach.low <= m_reach.high;
    const double low = any ? m_reach.low : 0;
    const double high = any ? m_reach.high : 0;
    if (isRank())
        return core::rankScale(std::max(1.0, high), ticks);
    return core::roundScale(low, high, ticks, partsGrowthFromDecline(figure().spec.transform));
}

bool LineChart::isRank() const { return figure().measurement.kind == core::Kind::Rank; }

/// The plot inside the labels; its height is a whole number of pixels per step, so that gridlines are sharp.
QRectF LineChart::plotArea(const QSizeF &size) const
{
    const core::Scale scale = valueScale(mostTicks(size.height()));
    const qreal left = PlotFrame::labelWidth(scale, names().language());
    qreal right = 4;
    if (m_series.size() > 1) {
        for (const Series &series : m_series)
            right = std::max(right, labelGap + textWidth(series.name, typeface(TextRole::Caption, true)) + 8 +
                                        textWidth(lastValue(series), typeface(TextRole::Caption, true)));
        right = std::min(right, size.width() * 0.36);
    }
    const bool scaled =
        !axisScale(std::max(std::abs(scale.low), std::abs(scale.high)), names().language()).word.isEmpty();
    const qreal top = !figure().epochs.empty() ? 30 : scaled ? 27 : 22;
    const qreal steps = static_cast<qreal>(scale.ticks.size() - 1);
    const qreal step = std::max(6.0, std::floor((size.height() - top - 28) / steps));
    return {std::ceil(left) + 10.5, std::floor(top) + 0.5, std::max(20.0, std::floor(size.width() - left - right - 14)),
            step * steps};
}

double LineChart::x(const core::Period &period) const
{
    const QRectF &area = m_frame.area();
    const double part =
        m_reach.last > m_reach.first ? (calendarPlace(period) - m_reach.first) / (m_reach.last - m_reach.first) : 0.5;
    return area.left() + endPad + part * (area.width() - 2 * endPad);
}

void LineChart::arrange(const QSizeF &size)
{
    m_frame.setArea(size, plotArea(size), valueScale(mostTicks(size.height())), isRank());
    place();
    placeBeside();
    m_linesStale = true;
}

/// Points of every series: those without a colour of their own lowest, the home region's on top.
void LineChart::place()
{
    m_points.clear();
    std::vector<Point> empties;
    for (const int layer : {0, 1, 2}) {
        for (std::size_t s = 0; s < m_series.size(); ++s) {
            if (style().layer(m_series[s].keys) != layer)
                continue;
            for (const std::size_t index : m_series[s].marks) {
                const core::Mark &m = mark(index);
                if (!m.keys.period)
                    continue;
                const double column = x(*m.keys.period);
                if (isPlaced(m))
                    m_points.push_back({index, s, {column, m_frame.y(*m.value)}, false, false});
                else if (m.implied)
                    m_points.push_back({index, s, {column, m_frame.y(m.implied->base.value)}, true, false});
                else
                    empties.push_back({index, s, {column, 0}, false, true});
            }
        }
    }
    thin();
    placeDashes(std::move(empties));
    for (const Point &point : m_points)
        addSpot(point.mark, QRectF(point.at - QPointF(9, 9), QSizeF(18, 18)));
}

bool LineChart::startsRun(std::size_t i) const
{
    const Point &point = m_points[i];
    return i == 0 || point.implied || m_points[i - 1].implied || !mark(point.mark).joined ||
           m_points[i - 1].series != point.series;
}

/// Of a run of joined marks that are far more than pixels, those stay that draw the same line: each column's first,
/// lowest, highest and last. They are no longer told apart by markers.
void LineChart::thin()
{
    const auto columns = static_cast<std::size_t>(std::max(1.0, m_frame.area().width()));
    std::vector<Point> kept;
    std::vector<double> xs, ys;
    for (std::size_t begin = 0; begin < m_points.size();) {
        std::size_t end = begin + 1;
        while (end < m_points.size() && !startsRun(end))
            ++end;
        xs.clear();
        ys.clear();
        for (std::size_t i = begin; i < end; ++i) {
            xs.push_back(m_points[i].at.x());
            ys.push_back(m_points[i].at.y());
        }
        for (const std::size_t i : core::decimate(xs, ys, columns))
            kept.push_back(m_points[begin + i]);
        begin = end;
    }
    m_thinned = kept.size() < m_points.size();
    m_points = std::move(kept);
}

/// Missing values stand side by side on the base line, where a reader looks for them.
void LineChart::placeDashes(std::vector<Point> empties)
{
    std::map<int, int> count, next;
    const auto column = [](const Point &p) { return static_cast<int>(std::lround(p.at.x())); };
    for (const Point &point : empties)
        ++count[column(point)];
    for (Point &point : empties) {
        const int many = count[column(point)];
        const int place = next[column(point)]++;
        if (many > 5 && place > 0)
            continue;
        const double shift = many > 5 ? 0 : (place - (many - 1) / 2.0) * 12;
        point.at = {point.at.x() + shift, m_frame.area().bottom() - 7};
        m_points.push_back(point);
    }
}

void LineChart::setSelection(const core::Keys &keys)
{
    MarkChart::setSelection(keys);
    m_linesStale = true; // their colours follow the selection
}

/// One line for each run of joined marks, above those of the other state.
void LineChart::joinLines()
{
    m_linesStale = false;
    m_frame.clearLines();
    for (const BesideLine &line : m_besideLines) {
        constexpr qreal width = 1.5;
        QPen pen(style().color(m_series[line.series].keys), width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({4 / width, 3 / width});
        m_frame.addLine(line.points, pen);
    }
    const SeriesStyle &look = style();
    std::vector<QPointF> points;
    QPen pen;
    const auto flush = [&] {
        if (points.size() > 1)
            m_frame.addLine(points, pen);
        points.clear();
    };
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points[i];
        if (point.empty || startsRun(i))
            flush();
        if (point.empty || point.implied)
            continue;
        const bool home = look.isHome(m_series[point.series].keys);
        const qreal width = m_thinned                      ? 1
                            : home || m_series.size() == 1 ? 3
                                                           : 2; // a line to each pixel is thick enough
        pen = QPen(inkOf(point), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        points.push_back(point.at);
    }
    flush();
}

QColor LineChart::inkOf(const Point &point) const
{
    if (mark(point.mark).earlierArea)
        return ink(Token::Axis);
    const QColor color = style().color(m_series[point.series].keys);
    return isDimmed(point.mark) ? faded(color, 0.45) : color;
}

QString LineChart::lastValue(const Series &series) const
{
    for (auto it = series.marks.rbegin(); it != series.marks.rend(); ++it) {
        if (isPlaced(mark(*it)))
            return qualifierSign(mark(*it).qualifier) + valueText(mark(*it)) + earlierEnd(figure(), mark(*it), names());
    }
    for (auto it = series.marks.rbegin(); it != series.marks.rend(); ++it) {
        if (mark(*it).beside)
            return besideText(mark(*it)) + earlierEnd(figure(), mark(*it), names());
    }
    return {};
}

void LineChart::paint(QPainter &painter)
{
    if (m_linesStale)
        joinLines();
    m_frame.draw(painter, theme());
    paintAxes(painter);
    paintEpochs(painter);
    Room room;
    paintBeside(painter, room);
    for (const Point &point : m_points) {
        const bool told = point.empty || point.implied || isHovered(point.mark) || isSelected(point.mark);
        if (m_thinned && !told)
            continue;
        room.block(QRectF(point.at - QPointF(5, 5), QSizeF(10, 10)));
        paintPoint(painter, point);
    }
    paintDirectLabels(painter);
    paintLabels(painter, room);
    paintClaims(painter, room);
    paintBadges(painter, room);
}

void LineChart::paintAxes(QPainter &painter)
{
    const QRectF &area = m_frame.area();
    m_frame.drawLabels(painter, theme(), names().language());
    std::vector<double> centres, widths;
    std::vector<QString> texts;
    std::vector<core::Period> periods = figure().periods;
    std::sort(periods.begin(), periods.end());
    for (const core::Period &period : periods) {
        texts.push_back(QString::fromStdString(period.text()));
        centres.push_back(x(period));
        widths.push_back(textWidth(texts.back(), caption()));
    }
    for (const std::size_t i : core::thinLabels(centres, widths, 10))
        drawText(painter, QRectF(centres[i] - 60, area.bottom() + 6, 120, 18), Qt::AlignCenter, texts[i], caption(),
                 ink(Token::Text2));
}

void LineChart::paintEpochs(QPainter &painter)
{
    const QRectF &area = m_frame.area();
    std::vector<std::string> dates;
    for (const core::Epoch &epoch : figure().epochs) {
        if (std::find(dates.begin(), dates.end(), epoch.date) != dates.end())
            continue;
        dates.push_back(epoch.date);
        const double place = calendarPlace(epoch.date);
        if (place <= m_reach.first || place >= m_reach.last)
            continue;
        const double column =
            std::floor(area.left() + endPad +
                       (place - m_reach.first) / (m_reach.last - m_reach.first) * (area.width() - 2 * endPad)) +
            0.5;
        QPen pen(ink(Token::Axis), 1);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(column, area.top() - 22), QPointF(column, area.bottom()));
        drawText(painter, QRectF(column + 6, area.top() - 26, area.right() - column - 6, 18),
                 Qt::AlignLeft | Qt::AlignVCenter, tr("Boundary change %1").arg(QString::fromStdString(epoch.date)),
                 caption(), ink(Token::Text2));
    }
}

void LineChart::paintPoint(QPainter &painter, const Point &point)
{
    const core::Mark &m = mark(point.mark);
    const QColor color = inkOf(point);
    if (point.empty) {
        drawGap(painter, m, point.at, m_series.size() > 1 ? color : ink(Token::Text3), theme());
    } else {
        const bool isAside = m_series.size() > 1 && style().isAside(m_series[point.series].keys);
        const qreal size = isHovered(point.mark) ? 11 : isAside ? 4 : 9;
        const PointAxis axis{[this](double value) { return m_frame.y(value); }};
        drawPoint(painter, m, point.at, axis, {style().shape(m_series[point.series].keys), color, size}, theme());
    }
    if (isSelected(point.mark))
        drawRing(painter, point.at, theme());
}

} // namespace views
