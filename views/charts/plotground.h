#pragma once

#include "models/core/figure.h"
#include "models/core/layout/ticks.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace views {

/// The scale of a figure's axis, linear or logarithmic, with at most `most` labels.
core::Scale scaleOf(const core::FigureAxis &axis, int most);
/// “Revenue (100 m yuan)”.
QString titleOf(const core::FigureAxis &axis, const Names &names);
/// The label of a tick with its scale word: one for all ticks of a linear axis, of a logarithmic one each its own.
QString tickText(double tick, const core::Scale &scale, Language language);
/// Labels of a scale along the lower edge of `area`; those without room are left out.
void drawTicksBelow(QPainter &painter, const core::Scale &scale, const QRectF &area, Theme theme, Language language);

/// The ground of a plot over two axes of numbers: gridlines, labels, titles with units. Sizes in
/// device-independent pixels.
class PlotGround
{
public:
    struct Axis
    {
        core::Scale scale;
        QString title;
    };
    enum class Grid { Rows, RowsAndColumns };

    void setAxes(Axis across, Axis up, Language language);
    /// Takes `size` below `top`: title of the upward axis, `gap`, plot, labels and title of the other one.
    void setArea(const QSizeF &size, qreal top, Grid grid, qreal gap = 8);
    /// `titleWidth`: room for the title of the upward axis.
    void draw(QPainter &painter, Theme theme, qreal titleWidth) const;
    const QRectF &area() const { return m_area; }
    const core::Scale &across() const { return m_across.scale; }
    const core::Scale &up() const { return m_up.scale; }
    qreal x(double value) const { return m_area.left() + m_across.scale.along(value) * m_area.width(); }
    qreal y(double value) const { return m_area.bottom() - m_up.scale.along(value) * m_area.height(); }

private:
    void drawGrid(QPainter &painter, Theme theme) const;
    void drawTicksBeside(QPainter &painter, Theme theme) const;

    Axis m_across, m_up;
    Language m_language = Language::Chinese;
    Grid m_grid = Grid::Rows;
    qreal m_top = 0;
    QRectF m_area;
};

} // namespace views
