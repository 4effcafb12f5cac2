// What another state of the dataset says, in a BarChart.
#include "views/charts/barchart.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace views {

std::optional<QRectF> BarChart::besideOf(const Bar &bar) const
{
    const core::Mark &m = mark(bar.mark);
    if (!m.beside || m.beside->value == m.value)
        return std::nullopt;
    const double value = *m.beside->value;
    if (m_lying) {
        const qreal zero = along(0), tip = along(value);
        return QRectF(std::min(zero, tip), bar.rect.top(), std::abs(zero - tip), bar.rect.height());
    }
    const qreal zero = m_frame.y(0), tip = m_frame.y(value);
    return QRectF(bar.rect.left(), std::min(zero, tip), bar.rect.width(), std::abs(zero - tip));
}

/// A dashed line where that bar ends, standing out to both sides, and its sides where it is the longer one.
void BarChart::paintBeside(QPainter &painter, const Bar &bar)
{
    constexpr qreal over = 3, width = 1.5;
    const std::optional<QRectF> other = besideOf(bar);
    if (!other)
        return;
    const core::Mark &m = mark(bar.mark);
    const double value = *m.beside->value, now = m.value.value_or(0);
    const bool goOn = m.value && (now < 0) == (value < 0); // from the end of this bar, not from zero
    const bool isLonger = !goOn || std::abs(value) > std::abs(now);
    const qreal tip = m_lying ? along(value) : m_frame.y(value);
    const qreal start = m_lying ? along(goOn ? now : 0) : m_frame.y(goOn ? now : 0);
    const qreal first = m_lying ? bar.rect.top() : bar.rect.left(),
                last = m_lying ? bar.rect.bottom() : bar.rect.right();
    const auto at = [&](qreal across, qreal to) { return m_lying ? QPointF(to, across) : QPointF(across, to); };
    const QLineF end(at(first - over, tip), at(last + over, tip));
    painter.setPen(QPen(ink(Token::Card), width, Qt::SolidLine, Qt::FlatCap)); // seen on any colour
    painter.drawLine(end);
    QPen pen(m.value ? ink(Token::Text) : style().color(m.keys), width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4 / width, 3 / width});
    painter.setPen(pen);
    painter.drawLine(end);
    for (const qreal side : {first + width / 2, last - width / 2}) {
        if (isLonger)
            painter.drawLine(at(side, start), at(side, tip));
    }
}

} // namespace views
