#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Targets: where things stand against where they should be, the growth a year that is still needed, and
/// whether that is met, on path, behind or cannot be decided. One row a target.
class ProgressView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    void paintRow(QPainter &painter, const Spot &row);
    void paintNumbers(QPainter &painter, const core::Mark &m, const QRectF &middle);
    void paintBar(QPainter &painter, const core::Mark &mark, const QRectF &track);
    void paintStatus(QPainter &painter, const core::Mark &mark, const QRectF &rect);

    std::size_t m_cut = 0; ///< rows without room
    qreal m_pitch = 44;
};

} // namespace views
