#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotground.h"

namespace views {

/// How many enterprises lie in each class of a measure: a bar from class end to class end over a linear or logarithmic
/// axis. A class is picked anywhere in its column; one without enterprises has no bar.
class HistogramView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QStringList wordsOf(std::size_t index) const override;

private:
    core::FigureAxis axis() const;
    void paintWithheld(QPainter &painter);
    void paintBar(QPainter &painter, const Spot &column);
    void paintNumbers(QPainter &painter);
    QRectF barOf(const Spot &column) const;

    PlotGround m_ground;
};

} // namespace views
