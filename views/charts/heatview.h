#pragma once

#include "models/core/layout/heat.h"
#include "models/core/layout/ticks.h"
#include "views/charts/markchart.h"
#include "views/charts/seriesset.h"

namespace views {

/// Series by periods: a cell in the colour of its number's class and the number where there is room. Growth has a ramp
/// that parts at zero. Implied numbers are edged only, missing ones hatched.
class HeatView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    /// A swatch of the legend.
    enum class Key { Hatch, Edge, Grey };

    void measure();
    bool isRank() const;
    void placeRow(std::size_t row);
    QColor fillAt(double along) const;
    core::Scale boundScale() const;
    void paintColumns(QPainter &painter);
    void paintRowNames(QPainter &painter);
    void paintCell(QPainter &painter, const Spot &cell);
    void paintEdge(QPainter &painter, const QRectF &rect, qreal width);
    void paintWords(QPainter &painter, const core::Mark &mark, const QRectF &rect);
    void paintFrame(QPainter &painter, const Spot &cell);
    void paintEpochs(QPainter &painter);
    void paintLegend(QPainter &painter);
    qreal paintKey(QPainter &painter, QPointF at, const QString &text, Key key);

    std::vector<Series> m_series;
    std::vector<core::Period> m_periods; ///< rising
    core::HeatScale m_scale;
    std::size_t m_rows = 0;        ///< shown, from the first
    std::size_t m_firstColumn = 0; ///< the latest ones are shown
    QSizeF m_size;
    QSizeF m_cell;
    QRectF m_area; ///< of all cells
};

} // namespace views
