#pragma once

#include "models/core/layout/ticks.h"
#include "views/charts/markchart.h"
#include "views/charts/pairedseries.h"

namespace views {

/// Two periods side by side: a line a series from the earlier to the later one, its number at both ends, the name at
/// the later. Ends without a number are named below their period, never drawn.
class SlopeChart : public MarkChart
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
    /// A mark that has a place.
    struct Point
    {
        std::size_t mark = 0;
        std::size_t series = 0;
        QPointF at;
        bool later = false;
    };
    /// The name of a series below the period in which it has no number.
    struct Missing
    {
        std::size_t mark = 0;
        QString text;
        QRectF rect;
    };

    core::Scale valueScale() const;
    bool isRank() const;
    double y(double value) const;
    void place();
    void nameMissing(bool later, const QRectF &row);
    std::vector<Point> labelled(bool later) const;
    qreal labelWidth(bool later) const;
    QString valueAt(const Point &point) const;
    QString nameAt(const Point &point) const;
    QColor inkOf(const Point &point) const;
    void paintColumns(QPainter &painter);
    void paintLines(QPainter &painter);
    void paintPoint(QPainter &painter, const Point &point);
    void paintLabels(QPainter &painter, bool later);
    void paintMissing(QPainter &painter);

    std::vector<Series> m_series;
    std::optional<PairedSeries> m_paired; ///< none where there are not two periods
    core::Scale m_scale;
    QSizeF m_size;
    QRectF m_area;               ///< between the two periods
    std::vector<Point> m_points; ///< those without a colour of their own lowest, the home region on top
    std::vector<Missing> m_missing;
    std::array<std::size_t, 2> m_unnamed{}; ///< series without a number whose names have no room
};

} // namespace views
