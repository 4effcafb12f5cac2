#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotframe.h"

namespace views {

/// Composition as stacked bars, sectors in their order from zero, with names at the right: what is below zero is
/// stacked downwards. Bars of a composition that is given in percent are shares; else they are values.
class StackedBarChart : public MarkChart
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
    struct Bar
    {
        QString name;
        std::vector<std::size_t> marks; ///< in sector order
    };

    /// All sectors of a bar on one side of zero without a colour of their own, when there are several.
    struct Rest
    {
        QRectF rect;
        double length = 0;
        const Bar *bar = nullptr;
    };

    /// Where the stacks of a bar end.
    struct Reach
    {
        double low = 0, high = 0;
    };

    /// A name at the right.
    struct Entry
    {
        std::size_t mark = 0;
        QString name;
        bool rest = false;             ///< stands for all sectors without a colour
        std::optional<QRectF> segment; ///< its own in the last bar
    };

    std::vector<Entry> entries() const;
    bool isGrey(std::size_t index) const;
    double length(std::size_t index) const;
    void placeFrame(const QSizeF &size, const Reach &reach);
    void placeSegments(const Bar &bar, qreal x, qreal width);
    Reach reachOf(const Bar &bar) const;
    std::optional<QRectF> segmentOf(const Entry &entry, const Bar &bar) const;
    void paintSegment(QPainter &painter, const Spot &segment);
    void paintRest(QPainter &painter, const Rest &rest);
    void paintCategories(QPainter &painter);
    void paintNames(QPainter &painter);

    PlotFrame m_frame;
    std::vector<Bar> m_bars;
    std::vector<Rest> m_rests;
    bool m_summed = false;    ///< grey sectors are one segment
    bool m_thinned = false;   ///< there is room for some of the bars' names only
    bool m_staggered = false; ///< names of the bars stand in two lines by turns
    bool m_shares = false;
    std::optional<int> m_decimals; ///< of all numbers alike
    qreal m_nameWidth = 0;
};

} // namespace views
