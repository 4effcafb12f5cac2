#include "views/charts/barchart.h"
#include "views/charts/typeface.h"

#include <algorithm>

namespace views {

/// Names of the series in as many lines as they need; returns what the lines after the first take.
qreal BarChart::placeLegend(qreal room)
{
    m_legend.clear();
    QPointF at;
    for (const Series &series : m_series) {
        const qreal width = std::min(textWidth(series.name, typeface(TextRole::Caption)) + 17, room);
        if (at.x() > 0 && at.x() + width > room)
            at = {0, at.y() + 18};
        m_legend.emplace_back(at, QSizeF(width, 18));
        at.rx() += width + 15;
    }
    return at.y();
}

void BarChart::paintLegend(QPainter &painter)
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const QRectF entry = m_legend[i].translated(m_frame.area().left(), 1);
        painter.fillRect(QRectF(entry.left(), entry.top() + 4, 10, 10), style().color(m_series[i].keys));
        drawText(painter, entry.adjusted(15, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, m_series[i].name,
                 typeface(TextRole::Caption), ink(Token::Text));
    }
}

} // namespace views
