#pragma once

#include "models/core/layout/panels.h"
#include "models/core/layout/ticks.h"
#include "views/charts/markchart.h"
#include "views/charts/seriesset.h"

namespace views {

/// One small line chart for each series, all on the same scales, with the others in grey behind.
class SmallMultiples : public MarkChart
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
    /// A mark in the plot of its panel: implied values and gaps too.
    struct Point
    {
        std::size_t mark = 0;
        QPointF at; ///< from the upper left corner of the plot, the same in every panel
        bool placed = false;
        bool joined = false; ///< a line leads here from the point before
    };
    struct Panel
    {
        std::size_t series = 0;
        QRectF title;
        QRectF plot;
        bool lowest = false;   ///< carries the labels of the periods
        bool leftmost = false; ///< carries those of the values
    };

    void measure();
    bool isRank() const;
    double x(double calendarPlace) const;
    double y(double value) const;
    std::vector<std::size_t> order() const;
    void place(std::size_t series);
    void paintGround(QPainter &painter, const Panel &panel);
    void paintTicks(QPainter &painter, const Panel &panel);
    void paintEpochs(QPainter &painter, const Panel &panel);
    void paintRuns(QPainter &painter, const Panel &panel, std::size_t series, const QPen &pen);
    void paintSeries(QPainter &painter, const Panel &panel);
    void paintLastValue(QPainter &painter, const Panel &panel);
    QColor inkOf(std::size_t mark) const;

    std::vector<Series> m_series;
    std::vector<std::vector<Point>> m_points; ///< of each series
    std::vector<Panel> m_panels;
    std::size_t m_shown = 0;
    core::Scale m_scale;
    double m_first = 0, m_last = 0; ///< calendar places of the periods
    QSizeF m_plot;                  ///< of a panel
};

} // namespace views
