#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace views {

/// Draws one figure; every kind of chart is a subclass. Frame, title and source line are the Tile's.
/// Colours follow the widget's palette. Keyboard: arrow keys move between marks, Return picks.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr)
        : QWidget(parent)
    {}

    virtual void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) = 0;
    /// Highlights the marks that fit `keys`; empty keys highlight nothing.
    virtual void setSelection(const core::Keys &keys) = 0;
    /// Where the mark with these keys is drawn, empty when it is not; in widget coordinates.
    virtual QRectF markRect(const core::Keys &keys) const = 0;
    /// Paints the chart at (0, 0) in `size`; the same drawing as on the screen, for pictures.
    virtual void draw(QPainter &painter, const QSizeF &size) = 0;
    /// What the subtitle must add for this drawing, e.g. that the axis does not start at zero; mostly empty.
    virtual QString note() const { return {}; }

Q_SIGNALS:
    void picked(const core::Keys &keys);
};

/// True when a mark belongs to a selection: every key that both of them set is equal, at least one is.
bool fits(const core::Keys &mark, const core::Keys &selection);

/// The chart of a kind; nullptr for kinds that are tables only.
std::unique_ptr<ChartView> makeChart(core::ChartKind kind);

/// Whether a member of one group may be in another one of the figure too: their sum says nothing then.
bool overlaps(const core::Figure &figure);

/// The kind that a figure is drawn as: the one it asks for, but bars where areas would lose what is below zero, and
/// bars side by side where parts overlap.
core::ChartKind drawnKind(const core::Figure &figure);

} // namespace views
