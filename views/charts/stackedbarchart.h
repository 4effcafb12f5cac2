#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotframe.h"

namespace views {

/// Composition as stacked bars, groups in their order from zero, with names at the right: what is below zero is stacked
/// downwards, what is withheld stands hatched on top. Bars of a composition that is given in percent are shares; else
/// they are values. Groups are sectors, or whatever else the enterprises of a panel are divided by.
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
        std::vector<std::size_t> marks; ///< in the order of the groups
        double withheld = 0;            ///< what its withheld parts come to; 0 where that is not told
        bool hides = false;             ///< some are withheld
    };

    /// All groups of a bar on one side of zero without a colour of their own, when there are several; or those
    /// withheld.
    struct Rest
    {
        QRectF rect;
        double length = 0; ///< 0 = not told
        const Bar *bar = nullptr;
        bool isWithheld = false;
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
        bool rest = false;             ///< stands for all groups without a colour
        bool isWithheld = false;       ///< stands for those withheld
        std::optional<QRectF> segment; ///< its own in the last bar
    };

    std::vector<Entry> entries() const;
    bool isGrey(std::size_t index) const { return style().slot(mark(index).keys) == 0; }
    void addBarOf(std::size_t index);
    void readWithheld(Bar &bar);
    bool areOfOne(std::size_t one, std::size_t other) const;
    QString nameOf(std::size_t index) const;
    double length(std::size_t index) const;
    void placeFrame(const QSizeF &size, const Reach &reach);
    void placeSegments(const Bar &bar, qreal x, qreal width);
    Reach reachOf(const Bar &bar) const;
    std::optional<QRectF> segmentOf(const Entry &entry, const Bar &bar) const;
    void paintSegment(QPainter &painter, const Spot &segment);
    void paintRest(QPainter &painter, const Rest &rest);
    void paintText(QPainter &painter, const QRectF &rect, double length, const QColor &color);
    void paintCategories(QPainter &painter);
    void paintNames(QPainter &painter);

    PlotFrame m_frame;
    std::vector<Bar> m_bars;
    std::vector<Rest> m_rests;
    bool m_ofPanel = false;   ///< bars are periods, groups whatever the marks are told apart by
    bool m_summed = false;    ///< grey groups are one segment
    bool m_thinned = false;   ///< there is room for some of the bars' names only
    bool m_staggered = false; ///< names of the bars stand in two lines by turns
    bool m_shares = false;
    std::optional<int> m_decimals; ///< of all numbers alike
    qreal m_nameWidth = 0;
};

} // namespace views
