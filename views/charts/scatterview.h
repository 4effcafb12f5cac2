#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotground.h"

namespace views {

/// Enterprises by two measures, each a dot in the colour and shape of its sector; above the number that can be told
/// apart, cells of a grid on a ramp by how many lie there.
class ScatterView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QStringList wordsOf(std::size_t index) const override;

private:
    const core::FigureAxis &axis(std::size_t index) const;
    void arrangeDots();
    void arrangeCells();
    void paintDots(QPainter &painter);
    void paintDot(QPainter &painter, const Spot &spot);
    void paintNames(QPainter &painter);
    QString legendName(std::size_t index) const;
    void placeLegend(qreal width);
    void paintSectors(QPainter &painter);
    void paintCells(QPainter &painter);
    qreal paintSteps(QPainter &painter);
    QString nameOf(const core::Mark &mark) const;
    QColor colorOf(const core::Mark &mark) const;

    PlotGround m_ground;
    bool m_density = false;
    bool m_divided = false;             ///< into several sectors, withheld ones among them
    double m_greatest = 0;              ///< number in a cell
    std::vector<std::size_t> m_sectors; ///< the first dot of each, in the order of their colours
    std::vector<QPointF> m_legend;      ///< centres of their markers above the plot
};

} // namespace views
