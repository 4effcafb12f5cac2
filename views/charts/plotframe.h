#pragma once

#include "models/core/layout/ticks.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace views {

/// The plot of a chart over a value axis. Qt Charts draws the lines; gridlines and labels are painted here,
/// because its labels are rich text and its grid lags behind. Legend, titles and animation are off.
class PlotFrame
{
public:
    PlotFrame();
    ~PlotFrame();

    /// Plot area in the picture, positions along x from 0 to 1, the value scale upwards, or `downwards` for ranks.
    void setArea(const QSizeF &size, const QRectF &area, const core::Scale &scale, bool downwards = false);
    void clearLines();
    /// A line through points in picture coordinates; later lines lie on top.
    void addLine(const std::vector<QPointF> &points, const QPen &pen);
    void draw(QPainter &painter, Theme theme);
    /// Zero or base line and the labels of the ticks, left of the plot, with one scale word for all.
    void drawLabels(QPainter &painter, Theme theme, Language language) const;
    /// Room that the labels of a scale need.
    static double labelWidth(const core::Scale &scale, Language language);

    const QSizeF &size() const { return m_size; }
    const QRectF &area() const { return m_area; }
    const core::Scale &scale() const { return m_scale; }
    /// Picture coordinate of a value.
    double y(double value) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QSizeF m_size;
    QRectF m_area;
    core::Scale m_scale;
    bool m_downwards = false;
};

} // namespace views
