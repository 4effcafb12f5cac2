#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotframe.h"
#include "views/charts/seriesset.h"

#include <limits>

namespace views {

/// Values over time: one line a series, joined only where the marks say so.
class LineChart : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    /// A mark that has a place.
    struct Point
    {
        std::size_t mark = 0;
        std::size_t series = 0;
        QPointF at;
        bool implied = false; ///< drawn hollow at the implied value
        bool empty = false;   ///< a dash at the base line
    };

    /// What the axes must hold: values, and calendar places of the periods.
    struct Reach
    {
        double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
        double first = std::numeric_limits<double>::max(), last = std::numeric_limits<double>::lowest();
    };

    /// A run of what another state of the dataset says.
    struct BesideLine
    {
        std::vector<QPointF> points;
        std::size_t series = 0;
        std::vector<QPointF> revised; ///< what this state says otherwise
        bool isAlone = false;         ///< a point without a neighbour
        std::size_t last = 0;         ///< the mark of its last point
    };

    Reach reach() const;
    core::Scale valueScale(int ticks) const;
    bool isRank() const; ///< 1 is on top
    QRectF plotArea(const QSizeF &size) const;
    double x(const core::Period &period) const;
    static bool isPlaced(const core::Mark &mark);
    void place();
    bool startsRun(std::size_t i) const; ///< no line leads to this point from the one before
    void thin();
    void placeDashes(std::vector<Point> empties);
    void placeBeside();
    void paintBeside(QPainter &painter, Room &room);
    void joinLines();
    void paintAxes(QPainter &painter);
    void paintEpochs(QPainter &painter);
    void paintPoint(QPainter &painter, const Point &point);
    void paintDirectLabels(QPainter &painter);
    static constexpr qreal claimShift = 15; ///< of another claim from its mark
    QRectF claimRect(const Point &point, const core::ClaimReading &claim, qreal shift) const;
    void paintLabels(QPainter &painter, Room &room);
    void paintClaims(QPainter &painter, Room &room);
    void paintBadges(QPainter &painter, Room &room);
    QColor inkOf(const Point &point) const;
    QString lastValue(const Series &series) const;

    PlotFrame m_frame;
    std::vector<Series> m_series;
    std::vector<Point> m_points; ///< home region last
    std::vector<BesideLine> m_besideLines;
    bool m_linesStale = true; ///< the frame's lines are of other places or another selection
    bool m_thinned = false;   ///< there are more marks than points
    Reach m_reach;
};

} // namespace views
