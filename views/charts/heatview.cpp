#include "views/charts/heatview.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/labels.h"
#include "views/charts/plotground.h"
#include "views/charts/pointmark.h"
#include "views/charts/ramp.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal headHeight = 22;
constexpr qreal legendHeight = 42;
constexpr qreal narrowest = 12, widest = 110; ///< a cell
constexpr qreal lowest = 24, highest = 32;
constexpr QSizeF block{34, 12}; ///< of the legend

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

} // namespace

void HeatView::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    MarkChart::setFigure(std::move(figure), names);
    measure();
}

void HeatView::measure()
{
    m_periods.clear();
    std::vector<double> values;
    for (const core::Mark &m : figure().marks) {
        if (m.keys.period && std::ranges::find(m_periods, *m.keys.period) == m_periods.end())
            m_periods.push_back(*m.keys.period);
        const auto value = core::axisValueOf(m);
        if (value && m.keys.period)
            values.push_back(value->value);
    }
    std::ranges::sort(m_periods);
    if (values.empty())
        values.push_back(0);
    const auto [low, high] = std::ranges::minmax(values);
    const bool diverging = partsGrowthFromDecline(figure().spec.transform) || (low < 0 && high > 0);
    m_scale = core::heatScale(low, high, diverging);
}

bool HeatView::isRank() const { return figure().measurement.kind == core::Kind::Rank; }

QString HeatView::note() const
{
    arrangeNow();
    if (m_firstColumn == 0)
        return {};
    return tr("the latest %1 of %2 periods have room").arg(m_periods.size() - m_firstColumn).arg(m_periods.size());
}

void HeatView::arrange(const QSizeF &size)
{
    m_size = size;
    m_rows = 0;
    m_firstColumn = 0;
    if (m_periods.empty())
        return;
    qreal names = 0;
    for (const Series &series : m_series)
        names = std::max(names, textWidth(series.name, caption(true)));
    names = std::min(std::ceil(names) + 10, std::floor(size.width() * 0.3));
    const qreal width = size.width() - names - 2, height = size.height() - headHeight - legendHeight;
    const auto columns = std::min(m_periods.size(), static_cast<std::size_t>(std::max(1.0, width / narrowest)));
    m_firstColumn = m_periods.size() - columns;
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(height / lowest)));
    m_rows = m_series.size() > fit ? fit - std::min<std::size_t>(1, fit - 1) : m_series.size();
    m_cell = QSizeF(std::clamp(std::floor(width / static_cast<qreal>(columns)), narrowest, widest),
                    std::clamp(std::floor(height / static_cast<qreal>(m_series.size())), lowest, highest));
    m_area = QRectF(names, headHeight, m_cell.width() * static_cast<qreal>(columns),
                    m_cell.height() * static_cast<qreal>(m_rows));
    for (std::size_t row = 0; row < m_rows; ++row)
        placeRow(row);
}

void HeatView::placeRow(std::size_t row)
{
    for (const std::size_t index : m_series[row].marks) {
        const auto &period = mark(index).keys.period;
        if (!period)
            continue;
        const auto column = static_cast<std::size_t>(std::ranges::find(m_periods, *period) - m_periods.begin());
        if (column < m_firstColumn)
            continue;
        const QPointF corner(m_area.left() + m_cell.width() * static_cast<qreal>(column - m_firstColumn),
                             m_area.top() + m_cell.height() * static_cast<qreal>(row));
        addSpot(index, QRectF(corner, m_cell - QSizeF(1, 1)));
    }
}

QColor HeatView::fillAt(double along) const
{
    if (m_scale.diverging)
        return divergingAt(along, theme());
    return sequentialAt(isRank() ? 1 - along : along, theme()); // the first rank is the strongest
}

void HeatView::paint(QPainter &painter)
{
    if (m_periods.empty()) {
        drawText(painter, QRectF(4, 4, m_size.width() - 8, 24), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("These figures have no periods: a heat map needs them."), typeface(TextRole::Body),
                 ink(Token::Text2));
        return;
    }
    paintColumns(painter);
    paintRowNames(painter);
    for (const Spot &cell : spots())
        paintCell(painter, cell);
    paintEpochs(painter);
    for (const Spot &cell : spots())
        paintFrame(painter, cell);
    paintLegend(painter);
}

void HeatView::paintColumns(QPainter &painter)
{
    std::vector<double> centres, widths;
    std::vector<QString> texts;
    for (std::size_t column = m_firstColumn; column < m_periods.size(); ++column) {
        texts.push_back(QString::fromStdString(m_periods[column].text()));
        centres.push_back(m_area.left() + (static_cast<qreal>(column - m_firstColumn) + 0.5) * m_cell.width());
        widths.push_back(textWidth(texts.back(), caption()) + 2);
    }
    for (const std::size_t i : core::thinLabels(centres, widths, 4))
        drawText(painter, QRectF(centres[i] - widths[i] / 2, 0, widths[i], 18), Qt::AlignCenter, texts[i], caption(),
                 ink(Token::Text2));
}

void HeatView::paintRowNames(QPainter &painter)
{
    for (std::size_t row = 0; row < m_rows; ++row) {
        const bool home = style().isHome(m_series[row].keys);
        const bool selected = isAnySelected(m_series[row].marks);
        const QRectF box(0, m_area.top() + m_cell.height() * static_cast<qreal>(row), m_area.left() - 8,
                         m_cell.height() - 1);
        drawText(painter, box, Qt::AlignRight | Qt::AlignVCenter, m_series[row].name, caption(home || selected),
                 ink(home ? Token::Accent : Token::Text));
    }
    if (m_rows < m_series.size())
        drawText(painter, QRectF(m_area.left(), m_area.bottom() + 2, 400, 20), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("%1 more rows in the table").arg(m_series.size() - m_rows), caption(), ink(Token::Text2));
}

void HeatView::paintCell(QPainter &painter, const Spot &cell)
{
    const core::Mark &m = mark(cell.mark);
    const auto value = core::axisValueOf(m);
    if (!value) {
        drawHatch(painter, cell.rect, ink(Token::BorderSoft));
        paintWords(painter, m, cell.rect);
        return;
    }
    QColor fill = m.earlierArea ? ink(Token::Hover) : fillAt(m_scale.alongOf(value->value));
    if (isDimmed(cell.mark))
        fill = faded(fill, 0.72);
    QRectF ground = cell.rect;
    const bool open = m.status == core::Status::Preliminary; // at the lower edge
    if (open)
        ground.setBottom(ground.bottom() - 4);
    if (value->implied) {
        fill = ink(Token::Card);
        paintEdge(painter, cell.rect, 1.7);
    } else {
        painter.fillRect(ground, fill);
        if (open)
            paintEdge(painter, cell.rect, 1);
    }
    if (!rivalsOf(m, figure().spec.transform).empty())
        drawClaim(painter, cell.rect.topRight() + QPointF(-6, 6), theme());
    const QString number = pointText(m, figure().spec.transform);
    if (textWidth(number, caption()) + 4 <= ground.width())
        drawText(painter, ground, Qt::AlignCenter, number, caption(),
                 value->implied || m.earlierArea ? ink(Token::Text2) : readableOn(fill));
}

void HeatView::paintEdge(QPainter &painter, const QRectF &rect, qreal width)
{
    const qreal half = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(Token::BorderControl), width));
    painter.drawRect(rect.adjusted(half, half, -half, -half));
}

/// A class or “several” is a word on the hatch; a gap has nothing to say in the cell.
void HeatView::paintWords(QPainter &painter, const core::Mark &m, const QRectF &rect)
{
    if (!m.value || !core::isWord(m.qualifier))
        return;
    const QString text = valueText(m) + word(m.qualifier);
    const qreal width = textWidth(text, caption()) + 6;
    if (width > rect.width())
        return;
    painter.fillRect(QRectF(rect.center().x() - width / 2, rect.top() + 3, width, rect.height() - 6), ink(Token::Card));
    drawText(painter, rect, Qt::AlignCenter, text, caption(), ink(Token::Text2));
}

void HeatView::paintFrame(QPainter &painter, const Spot &cell)
{
    if (!isSelected(cell.mark) && !isHovered(cell.mark))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(isSelected(cell.mark) ? Token::Accent : Token::Axis), 2));
    painter.drawRect(cell.rect);
}

/// Between the periods before and after the boundary change of a row's region.
void HeatView::paintEpochs(QPainter &painter)
{
    QPen pen(ink(Token::Text2), 1.4);
    pen.setDashPattern({2, 2});
    for (const core::Epoch &epoch : figure().epochs) {
        const double place = calendarPlace(epoch.date);
        const auto after = std::ranges::find_if(m_periods, [&](const auto &p) { return calendarPlace(p) > place; });
        const auto column = static_cast<std::size_t>(after - m_periods.begin());
        if (column <= m_firstColumn || column == m_periods.size())
            continue;
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (m_series[row].keys.region != epoch.region)
                continue;
            const qreal x = m_area.left() + m_cell.width() * static_cast<qreal>(column - m_firstColumn) - 0.5;
            const qreal top = m_area.top() + m_cell.height() * static_cast<qreal>(row);
            painter.fillRect(QRectF(x - 1.5, top, 3, m_cell.height() - 1), ink(Token::Card));
            painter.setPen(pen);
            painter.drawLine(QPointF(x, top), QPointF(x, top + m_cell.height() - 1));
        }
    }
}

/// Blocks of the classes with their bounds, then what the other cells mean.
void HeatView::paintLegend(QPainter &painter)
{
    const qreal top = m_area.bottom() + (m_rows < m_series.size() ? 24 : 8);
    qreal left = m_area.left();
    std::vector<double> centres, widths;
    for (std::size_t i = 0; i < m_scale.bounds.size(); ++i) {
        centres.push_back(left + static_cast<qreal>(i) * block.width());
        widths.push_back(textWidth(tickText(m_scale.bounds[i], boundScale(), names().language()), caption()) + 2);
    }
    for (std::size_t i = 0; i < m_scale.classes(); ++i)
        painter.fillRect(QRectF(QPointF(centres[i], top), block - QSizeF(1, 0)), fillAt(m_scale.along(i)));
    for (const std::size_t i : core::thinLabels(centres, widths, 6))
        drawText(painter, QRectF(centres[i] - widths[i] / 2, top + block.height() + 1, widths[i], 18), Qt::AlignCenter,
                 tickText(m_scale.bounds[i], boundScale(), names().language()), caption(), ink(Token::Text2));
    left = centres.back() + widths.back() / 2 + 24;
    const auto any = [this](auto test) {
        return std::ranges::any_of(spots(), [&](const Spot &cell) { return test(mark(cell.mark)); });
    };
    if (any([](const core::Mark &m) { return !core::axisValueOf(m); }))
        left = paintKey(painter, QPointF(left, top), tr("no number"), Key::Hatch);
    if (any([](const core::Mark &m) { return !m.value && m.implied; }))
        left = paintKey(painter, QPointF(left, top), tr("implied"), Key::Edge);
    if (any([](const core::Mark &m) { return m.earlierArea && core::axisValueOf(m); }))
        paintKey(painter, QPointF(left, top), tr("earlier area"), Key::Grey);
}

core::Scale HeatView::boundScale() const
{
    return {m_scale.bounds.front(), m_scale.bounds.back(), m_scale.bounds, m_scale.decimals};
}

/// Returns where the next one may start; one without room is left out.
qreal HeatView::paintKey(QPainter &painter, QPointF at, const QString &text, Key key)
{
    const qreal width = std::ceil(textWidth(text, caption())) + 2;
    const qreal end = at.x() + 26 + width;
    if (end > m_size.width())
        return at.x();
    const QRectF box(at, QSizeF(20, block.height()));
    if (key == Key::Hatch)
        drawHatch(painter, box, ink(Token::BorderControl));
    if (key == Key::Grey)
        painter.fillRect(box, ink(Token::Hover));
    if (key == Key::Edge)
        paintEdge(painter, box, 1.7);
    drawText(painter, QRectF(at.x() + 26, at.y() - 3, width, 18), Qt::AlignLeft | Qt::AlignVCenter, text, caption(),
             ink(Token::Text2));
    return end + 18;
}

} // namespace views
