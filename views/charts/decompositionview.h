#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Growth of a whole by its parts: one row a part with a bar of its pull from zero to the left or right, the
/// interval as a line across its end, the published pull as a diamond; the whole below a line. Never a
/// truncated waterfall.
class DecompositionView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    void measure(const QSizeF &size);
    qreal xOf(double pull) const;
    void paintHead(QPainter &painter);
    void paintRow(QPainter &painter, const Spot &row);
    void paintBar(QPainter &painter, const core::Mark &mark, const QRectF &row);

    std::size_t m_cut = 0; ///< parts without room
    qreal m_pitch = 28;
    qreal m_nameWidth = 0;
    qreal m_numberWidth = 0;
    qreal m_shareWidth = 0;
    QRectF m_plot; ///< where bars are drawn
    double m_low = 0;
    double m_high = 1; ///< of the axis, percentage points
};

} // namespace views
