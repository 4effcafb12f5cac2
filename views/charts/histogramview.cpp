#include "views/charts/histogramview.h"

#include "views/charts/classtext.h"
#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal numberHeight = 16; ///< over a bar

/// Those that lie in none are counted by a mark of their own.
bool isClass(const core::Mark &mark) { return mark.keys.item != "outside"; }

} // namespace

QString HistogramView::note() const
{
    const auto off = std::ranges::find_if_not(figure().marks, isClass);
    return off != figure().marks.end() && off->value
               ? tr("%1 with zero or less, without a place on the scale").arg(valueText(*off))
               : QString();
}

core::FigureAxis HistogramView::axis() const
{
    return figure().axes.empty() ? core::FigureAxis() : figure().axes.front();
}

void HistogramView::arrange(const QSizeF &size)
{
    double most = 0;
    for (const core::Mark &m : figure().marks)
        most = std::max(most, isClass(m) ? m.value.value_or(0) : 0);
    const core::FigureAxis measured = axis();
    const auto columns = static_cast<int>(std::clamp(size.width() / (measured.logarithmic ? 55 : 80), 3.0, 10.0));
    const auto rows = static_cast<int>(std::clamp(size.height() / 48, 3.0, 7.0));
    m_ground.setAxes({scaleOf(measured, columns), titleOf(measured, names())},
                     {core::countScale(0, most, rows, true), tr("Number of enterprises")}, names().language());
    m_ground.setArea(size, 0, PlotGround::Grid::Rows, numberHeight + 2);
    const QRectF &area = m_ground.area();
    for (std::size_t i = 0; i < figure().marks.size(); ++i) {
        if (!isClass(mark(i)))
            continue;
        const qreal left = std::round(m_ground.x(numberOf(mark(i), "class_low").value_or(measured.low)));
        const qreal right = std::round(m_ground.x(numberOf(mark(i), "class_high").value_or(measured.high)));
        addSpot(i, QRectF(left, area.top(), std::max(1.0, right - left), area.height()));
    }
}

QRectF HistogramView::barOf(const Spot &column) const
{
    const double value = mark(column.mark).value.value_or(0);
    if (value <= 0)
        return {};
    const QRectF &slot = column.rect;
    // One enterprise among thousands is still seen.
    const qreal bottom = std::floor(m_ground.area().bottom());
    const qreal top = std::min(std::round(m_ground.y(value)), bottom - 1);
    return {slot.left(), top, std::max(1.0, slot.width() - (slot.width() >= 4 ? 1 : 0)), bottom - top};
}

void HistogramView::paint(QPainter &painter)
{
    for (const Spot &column : spots()) {
        if (isSelected(column.mark) || isHovered(column.mark))
            painter.fillRect(column.rect, ink(isSelected(column.mark) ? Token::Selection : Token::Hover));
    }
    paintWithheld(painter);
    m_ground.draw(painter, theme(), m_ground.area().right());
    for (const Spot &column : spots())
        paintBar(painter, column);
    paintNumbers(painter);
}

/// How high the bar of a withheld class is, is not told: all of its column is hatched.
void HistogramView::paintWithheld(QPainter &painter)
{
    for (const Spot &column : spots()) {
        if (mark(column.mark).empty == core::EmptyReason::Withheld)
            drawHatch(painter, column.rect, ink(Token::BorderSoft));
    }
}

void HistogramView::paintBar(QPainter &painter, const Spot &column)
{
    const QRectF bar = barOf(column);
    if (bar.isEmpty())
        return;
    const QColor solid = ink(Token::Accent);
    painter.fillRect(bar, isDimmed(column.mark) ? faded(solid, 0.72) : solid);
    if (!isSelected(column.mark))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(Token::Text), 1));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Numbers over the bars: those of all classes, or none, for a few would look chosen.
void HistogramView::paintNumbers(QPainter &painter)
{
    const QFont font = typeface(TextRole::Caption);
    const auto text = [this](const Spot &column) { return valueText(mark(column.mark)); };
    const bool roomy = std::ranges::all_of(
        spots(), [&](const Spot &c) { return barOf(c).isEmpty() || textWidth(text(c), font) + 4 <= c.rect.width(); });
    for (const Spot &column : spots()) {
        const QRectF bar = barOf(column);
        if (roomy && !bar.isEmpty())
            drawText(painter,
                     QRectF(column.rect.left(), bar.top() - numberHeight - 1, column.rect.width(), numberHeight),
                     Qt::AlignCenter, text(column), font, ink(Token::Text));
    }
}

QStringList HistogramView::wordsOf(std::size_t index) const
{
    const core::Mark &m = mark(index);
    const core::FigureAxis measured = axis();
    const QString range = classText(numberOf(m, "class_low"), numberOf(m, "class_high"));
    const QString unit = unitAfterNumber(measured.unit, names().language());
    QStringList words{names()(measured.title) + u' ' + (unit.isEmpty() ? range : range + QChar(0xA0) + unit),
                      tr("Enterprises: %1").arg(valueText(m))};
    if (m.share)
        words << tr("Share: %1").arg(numberText(*m.share, 1) + QStringLiteral("\u00A0%"));
    return words;
}

} // namespace views
