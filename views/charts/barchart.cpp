#include "views/charts/barchart.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/labels.h"
#include "views/charts/counts.h"
#include "views/charts/plotground.h"
#include "views/charts/pointmark.h"
#include "views/charts/treemapview.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace views {

namespace {

constexpr int axisHeight = 28; ///< of a lying chart

const QFont &caption()
{
    static const QFont font = typeface(TextRole::Caption);
    return font;
}

/// The number a bar is drawn to; none for words and gaps.
std::optional<double> lengthOf(const core::Mark &mark)
{
    const auto value = core::axisValueOf(mark);
    return value ? std::optional(value->value) : std::nullopt;
}

} // namespace

void BarChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    MarkChart::setFigure(std::move(figure), names);
    m_decimals = sharedDecimals(this->figure());
    m_plain = std::ranges::all_of(this->figure().marks, [](const core::Mark &one) {
        return !one.keys.organisation.empty() && one.keys.sector.empty();
    });
    if (isComposition()) {
        for (Series &series : m_series)
            series.name = compositionName(mark(series.marks.front()), names);
    }
    const auto &marks = this->figure().marks;
    m_byPeriod = this->figure().periods.size() > 1;
    m_plain = m_plain && !m_byPeriod;
    m_latestYear = latestYear();
    m_periodsDiffer = !m_byPeriod && !m_latestYear && std::ranges::any_of(marks, [&](const core::Mark &one) {
        return one.keys.period && one.keys.period != marks.front().keys.period;
    });
    m_categories = categories();
}

/// Bars side by side may be of different periods: each says its own.
QString BarChart::periodOf(const core::Mark &m) const
{
    return m.keys.period ? periodText(*m.keys.period, names().language()) : QStringLiteral("—");
}

bool BarChart::isComposition() const { return figure().spec.subject == core::FigureSubject::Composition; }

QString BarChart::note() const
{
    const core::ChartKind asked = figure().spec.chart;
    if (drawnKind(figure()) == asked)
        return {};
    return overlaps(figure()) && asked != core::ChartKind::Dots ? tr("bars, as groups overlap")
                                                                : tr("bars, as parts are negative");
}

/// By period when there are several of them, else one for each series.
std::vector<BarChart::Category> BarChart::categories() const
{
    std::vector<Category> result;
    if (!m_byPeriod) {
        for (const Series &series : m_series)
            result.push_back({series.name, series.marks});
        if (m_periodsDiffer) {
            for (Category &category : result)
                category.name += QStringLiteral(" · ") + periodOf(mark(category.marks.back()));
        }
        return result;
    }
    for (const core::Period &period : figure().periods)
        result.push_back({QString::fromStdString(period.text()), {}});
    for (const Series &series : m_series) {
        for (const std::size_t index : series.marks) {
            const auto &period = mark(index).keys.period;
            const auto &periods = figure().periods;
            const auto place = period ? std::find(periods.begin(), periods.end(), *period) : periods.end();
            if (place != periods.end())
                result[static_cast<std::size_t>(place - periods.begin())].marks.push_back(index);
        }
    }
    return result;
}

core::Scale BarChart::valueScale(int ticks) const
{
    double low = 0, high = 0;
    for (const core::Mark &m : figure().marks) {
        const double value = lengthOf(m).value_or(0);
        const double beside = m.beside ? *m.beside->value : value;
        low = std::min({low, value, beside});
        high = std::max({high, value, beside});
    }
    return isOfCounts(figure()) ? core::countScale(low, high, ticks, true) : core::roundScale(low, high, ticks, true);
}

bool BarChart::liesIn(qreal width) const
{
    if (m_byPeriod || m_categories.empty())
        return false;
    qreal widest = 0;
    for (const Category &category : m_categories)
        widest = std::max(widest, textWidth(category.name, caption()));
    const qreal slot = (width - 60) / static_cast<qreal>(m_categories.size());
    return isComposition() || m_categories.size() > 8 || widest > slot - 8;
}

std::size_t BarChart::rows() const
{
    return std::accumulate(m_categories.begin(), m_categories.end(), std::size_t{0},
                           [](std::size_t sum, const Category &one) { return sum + one.marks.size(); });
}

int BarChart::heightForWidth(int width) const
{
    constexpr int row = 18; // numbers do not touch those above
    return liesIn(width) ? static_cast<int>(rows()) * row + axisHeight : -1;
}

void BarChart::arrange(const QSizeF &size)
{
    m_bars.clear();
    if (m_categories.empty())
        return;
    m_lying = liesIn(size.width());
    if (m_lying)
        arrangeLying(size);
    else
        arrangeUpright(size);
    for (const Bar &bar : m_bars)
        addSpot(bar.mark, bar.rect.adjusted(-1, -1, 1, 1));
}

void BarChart::arrangeUpright(const QSizeF &size)
{
    const auto ticks = static_cast<int>(std::clamp(size.height() / 48, 4.0, 8.0));
    m_scale = valueScale(ticks);
    const qreal left = PlotFrame::labelWidth(m_scale, names().language());
    const qreal top = m_byPeriod && m_series.size() > 1 ? 46 + placeLegend(size.width() - left - 16) : 27;
    const qreal steps = static_cast<qreal>(m_scale.ticks.size() - 1);
    const qreal step = std::max(6.0, std::floor((size.height() - top - 28) / steps));
    m_frame.setArea(
        size, {std::ceil(left) + 10.5, top + 0.5, std::max(20.0, std::floor(size.width() - left - 16)), step * steps},
        m_scale);
    const QRectF &area = m_frame.area();
    m_pitch = area.width() / static_cast<qreal>(m_categories.size());
    for (std::size_t c = 0; c < m_categories.size(); ++c) {
        const auto count = static_cast<qreal>(std::max<std::size_t>(1, m_categories[c].marks.size()));
        const qreal width = std::min(44.0, std::max(2.0, std::floor(m_pitch * 0.72 / count)));
        qreal x = std::floor(area.left() + (static_cast<qreal>(c) + 0.5) * m_pitch - width * count / 2);
        for (const std::size_t index : m_categories[c].marks) {
            addBar(index, QRectF(x, area.top(), width - (count > 1 ? 1.5 : 0), area.height()), true);
            x += width;
        }
    }
}

void BarChart::arrangeLying(const QSizeF &size)
{
    const auto count = static_cast<qreal>(std::max<std::size_t>(1, rows()));
    qreal widest = 0;
    for (const Category &category : m_categories)
        widest = std::max(widest, textWidth(category.name, caption()));
    // Numbers stand before the bars that go to the left, and after the others.
    qreal before = 0, after = 70;
    for (const core::Mark &m : figure().marks) {
        qreal &room = lengthOf(m).value_or(0) < 0 ? before : after;
        room = std::max(room, numberWidth(m) + 4);
    }
    constexpr qreal ofName = 180, ofBars = 72; // in a narrow chart names that say their period come before long bars
    const qreal most = std::max(size.width() * 0.4, std::min(ofName, size.width() - before - after - 16 - ofBars));
    m_nameWidth = std::min(std::ceil(widest) + 2, most);
    const qreal left = m_nameWidth + 8 + std::ceil(before);
    m_scale = valueScale(static_cast<int>(std::clamp(size.width() / 110, 3.0, 7.0)));
    m_area =
        QRectF(left, 4, std::max(20.0, size.width() - left - after - 8), std::max(20.0, size.height() - axisHeight));
    m_pitch = std::min(28.0, m_area.height() / count);
    m_area.setHeight(m_pitch * count);
    const qreal thickness = std::clamp(std::floor(m_pitch * 0.64), 1.0, 16.0);
    qreal y = m_area.top();
    for (const Category &category : m_categories) {
        for (const std::size_t index : category.marks) {
            addBar(index, QRectF(m_area.left(), std::round(y + (m_pitch - thickness) / 2), m_area.width(), thickness),
                   false);
            y += m_pitch;
        }
    }
}

QString BarChart::numberOf(const core::Mark &mark) const
{
    // The tiles of a treemap say the share: so do the bars in their place.
    if (mark.share && figure().spec.chart == core::ChartKind::Treemap)
        return QStringLiteral("%1 · %2\u00A0%").arg(valueText(mark, m_decimals), numberText(*mark.share, 1));
    const QString number = isComposition() ? valueText(mark, m_decimals) : pointText(mark, figure().spec.transform);
    // Of enterprises beside each other one may have an older number than the next.
    const bool isOlder = mark.value && m_latestYear && mark.keys.period && mark.keys.period->year() < *m_latestYear;
    return isOlder ? QStringLiteral("%1 (%2)").arg(number).arg(mark.keys.period->year()) : number;
}

std::optional<int> BarChart::latestYear() const
{
    const auto &marks = figure().marks;
    const auto isOfOne = [](const core::Mark &one) { return !one.keys.organisation.empty() && one.keys.period; };
    if (marks.empty() || m_byPeriod || !std::ranges::all_of(marks, isOfOne))
        return std::nullopt;
    return std::ranges::max(marks, {}, [](const auto &one) { return one.keys.period->year(); }).keys.period->year();
}

qreal BarChart::numberWidth(const core::Mark &mark) const { return textWidth(numberOf(mark), caption()) + 4; }

double BarChart::along(double value) const
{
    return m_area.left() + (value - m_scale.low) / (m_scale.high - m_scale.low) * m_area.width();
}

void BarChart::addBar(std::size_t index, const QRectF &slot, bool upright)
{
    const std::optional<double> length = lengthOf(mark(index));
    Bar bar{index, slot, !mark(index).value, !length};
    const double end = length.value_or(0);
    if (upright) {
        const double zero = m_frame.y(0), tip = m_frame.y(end);
        bar.rect = QRectF(slot.left(), std::min(zero, tip), slot.width(), std::max(1.0, std::abs(zero - tip)));
    } else {
        const double zero = along(0), tip = along(end);
        bar.rect = QRectF(std::min(zero, tip), slot.top(), std::max(1.0, std::abs(zero - tip)), slot.height());
    }
    if (bar.empty)
        bar.rect = upright ? QRectF(slot.left(), m_frame.y(0) - 14, slot.width(), 14)
                           : QRectF(along(0), slot.top(), 16, slot.height());
    m_bars.push_back(bar);
}

QColor BarChart::inkOf(std::size_t index) const
{
    const core::Mark &m = mark(index);
    QColor result = style().color(m.keys);
    const bool alone = !m_byPeriod || m_series.size() == 1;
    if (partsGrowthFromDecline(figure().spec.transform) && alone && m.value)
        result = ink(*m.value < 0 ? Token::Negative : Token::Positive);
    else if (m_plain)
        result = ink(Token::Accent); // colours are of sectors and regions, never of a rank
    else if (m.earlierArea)
        result = ink(Token::Axis);
    return isDimmed(index) ? faded(result, 0.72) : result;
}

void BarChart::paint(QPainter &painter)
{
    paintAxes(painter);
    Room room;
    for (const Bar &bar : m_bars) {
        paintBar(painter, bar);
        if (!bar.empty)
            room.block(bar.rect.adjusted(1, 1, -1, -1));
    }
    for (const Bar &bar : m_bars)
        paintBeside(painter, bar);
    for (const Bar &bar : m_bars)
        paintValue(painter, bar, room);
    if (m_byPeriod && m_series.size() > 1)
        paintLegend(painter);
}

void BarChart::paintAxes(QPainter &painter)
{
    if (!m_lying) {
        m_frame.draw(painter, theme());
        m_frame.drawLabels(painter, theme(), names().language());
        std::vector<double> centres, widths;
        for (std::size_t c = 0; c < m_categories.size(); ++c) {
            centres.push_back(m_frame.area().left() + (static_cast<qreal>(c) + 0.5) * m_pitch);
            widths.push_back(std::min(textWidth(m_categories[c].name, caption()), m_byPeriod ? 1e9 : m_pitch - 4));
        }
        for (const std::size_t c : core::thinLabels(centres, widths, 4))
            drawText(painter, QRectF(centres[c] - widths[c] / 2 - 1, m_frame.area().bottom() + 6, widths[c] + 2, 18),
                     Qt::AlignCenter, m_categories[c].name, caption(), ink(Token::Text2));
        return;
    }
    for (const double tick : m_scale.ticks) {
        const qreal x = std::floor(along(tick)) + 0.5;
        painter.setPen(QPen(ink(tick == 0 ? Token::Axis : Token::Grid), 1));
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom() + 2));
        drawText(painter, QRectF(x - 40, m_area.bottom() + 4, 80, 18), Qt::AlignCenter,
                 tickText(tick, m_scale, names().language()), caption(), ink(Token::Text2));
    }
    qreal y = m_area.top();
    for (const Category &category : m_categories) {
        const qreal height = m_pitch * static_cast<qreal>(category.marks.size());
        if (m_pitch >= 13)
            drawText(painter, QRectF(0, y, m_nameWidth, height), Qt::AlignRight | Qt::AlignVCenter, category.name,
                     caption(), ink(Token::Text));
        y += height;
    }
}

void BarChart::paintBar(QPainter &painter, const Bar &bar)
{
    const QColor color = inkOf(bar.mark);
    const core::Mark &m = mark(bar.mark);
    if (bar.empty) {
        if (m.empty == core::EmptyReason::Withheld)
            drawHatch(painter, bar.rect, ink(Token::BorderControl)); // how long it would be is not told
        else
            drawText(painter, bar.rect.adjusted(-4, 0, 4, 0), Qt::AlignCenter, QStringLiteral("—"), caption(),
                     ink(Token::Text3));
        return;
    }
    if (bar.implied) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.7));
        painter.drawRect(bar.rect.adjusted(0.85, 0.85, -0.85, -0.85));
    } else {
        painter.fillRect(bar.rect, color);
        paintQualifier(painter, bar, color);
    }
    if (m.status == core::Status::Preliminary)
        drawHatch(painter, bar.rect, ink(Token::Card));
    if (isSelected(bar.mark) || isHovered(bar.mark)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(isSelected(bar.mark) ? Token::Accent : Token::Axis), 2));
        painter.drawRect(bar.rect.adjusted(-2, -2, 2, 2));
    }
}

void BarChart::paintQualifier(QPainter &painter, const Bar &bar, const QColor &color)
{
    const core::Qualifier qualifier = mark(bar.mark).qualifier;
    const bool open = core::isLowerBound(qualifier);
    if (m_lying || (!open && qualifier != core::Qualifier::Nearly && qualifier != core::Qualifier::About))
        return; // lying bars carry the sign in front of their number
    const QPointF tip(bar.rect.center().x(), bar.rect.top());
    if (open)
        drawChevron(painter, tip, true, color);
    else if (qualifier == core::Qualifier::Nearly)
        drawChevron(painter, tip + QPointF(0, 1), false, ink(Token::Card));
    else if (mark(bar.mark).interval.isBounded())
        drawBand(painter, tip.x(), m_frame.y(mark(bar.mark).interval.high), m_frame.y(mark(bar.mark).interval.low),
                 color);
}

/// The number at the end of its bar, when there is room.
void BarChart::paintValue(QPainter &painter, const Bar &bar, Room &room)
{
    const core::Mark &m = mark(bar.mark);
    if (bar.empty)
        return;
    const QString text = numberOf(m);
    const qreal width = numberWidth(m);
    const bool negative = lengthOf(m).value_or(0) < 0;
    const QRectF end = withBeside(bar); // the number stands after both
    QRectF rect;
    if (m_lying)
        rect = negative ? QRectF(end.left() - width - 3, end.center().y() - 8, width, 16)
                        : QRectF(end.right() + 4, end.center().y() - 8, width, 16);
    else
        rect = negative ? QRectF(end.center().x() - width / 2, end.bottom() + 2, width, 16)
                        : QRectF(end.center().x() - width / 2, end.top() - 19, width, 16);
    if (!m_lying && core::isLowerBound(m.qualifier))
        rect.translate(0, -16);
    if (!m_lying) // the first and the last bar may be narrower than their numbers
        rect.moveLeft(std::max(m_frame.area().left() + 1, std::min(rect.left(), m_frame.area().right() - width)));
    if ((m_lying && m_pitch < 13) || !room.take(rect))
        return;
    drawText(painter, rect, Qt::AlignCenter, text, caption(), ink(bar.implied ? Token::Text2 : Token::Text));
}

} // namespace views
