#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Composition as unit squares: one square an organisation, a row a sector, tiers apart, the scale class as a
/// hatched label. Sectors without any keep their row and say so with a dash. Where the room is short, the grey
/// ones (without a colour of their own) are one row that says how many it sums.
class DotsView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    QString scaleClass(const core::Mark &mark) const;
    std::string tier(std::size_t index) const;
    double restSum() const;
    void measure(qreal width);
    std::vector<std::size_t> chosenRows(qreal height);
    void placeRows(const std::vector<std::size_t> &rows, const QSizeF &size);
    void paintRow(QPainter &painter, const Spot &row);
    void paintRest(QPainter &painter, const QRectF &rect);
    void paintSquares(QPainter &painter, const QRectF &rect, double value, const QColor &fill);

    QString m_note; ///< what a square stands for, when it is not one organisation; below the rows
    qreal m_nameWidth = 0;
    qreal m_classWidth = 0;
    qreal m_numberWidth = 0;
    qreal m_pitch = 21;
    double m_unit = 1;               ///< organisations a square stands for
    std::size_t m_cut = 0;           ///< rows without room
    std::vector<std::size_t> m_rest; ///< marks summed in the last row
};

} // namespace views
