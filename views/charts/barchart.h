#pragma once

#include "views/charts/markchart.h"
#include "views/charts/plotframe.h"
#include "views/charts/seriesset.h"

namespace views {

/// Bars from zero: by period, or by region, organisation, sector or indicator; lying when the names are long
/// or many. Never broken, never starting elsewhere than at zero.
class BarChart : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    QString note() const override;
    /// What its rows need to keep names and numbers; -1 for upright bars, which suit any height.
    int heightForWidth(int width) const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    struct Bar
    {
        std::size_t mark = 0;
        QRectF rect; ///< of the value; hollow for implied ones
        bool implied = false;
        bool empty = false;
    };
    struct Category
    {
        QString name;
        std::vector<std::size_t> marks;
    };

    bool isComposition() const;
    QString periodOf(const core::Mark &m) const;
    std::vector<Category> categories() const;
    core::Scale valueScale(int ticks) const;
    bool liesIn(qreal width) const;
    std::size_t rows() const; ///< of a lying chart
    void arrangeUpright(const QSizeF &size);
    void arrangeLying(const QSizeF &size);
    void addBar(std::size_t index, const QRectF &slot, bool upright);
    double along(double value) const; ///< x of a value in a lying chart
    std::optional<int> latestYear() const;
    QString numberOf(const core::Mark &mark) const;
    qreal numberWidth(const core::Mark &mark) const;
    void paintAxes(QPainter &painter);
    void paintBar(QPainter &painter, const Bar &bar);
    /// The bar as another state of the dataset has it; none where that says the same or nothing.
    std::optional<QRectF> besideOf(const Bar &bar) const;
    QRectF withBeside(const Bar &bar) const { return besideOf(bar).value_or(bar.rect).united(bar.rect); }
    void paintBeside(QPainter &painter, const Bar &bar);
    void paintQualifier(QPainter &painter, const Bar &bar, const QColor &color);
    void paintValue(QPainter &painter, const Bar &bar, Room &room);
    qreal placeLegend(qreal room);
    void paintLegend(QPainter &painter);
    QColor inkOf(std::size_t index) const;

    PlotFrame m_frame;
    std::vector<Series> m_series;
    std::vector<Category> m_categories;
    std::vector<Bar> m_bars;
    std::optional<int> m_decimals; ///< of all numbers alike
    std::vector<QRectF> m_legend;  ///< an entry for each series, from the left end of the plot
    bool m_byPeriod = false;
    std::optional<int> m_latestYear; ///< of enterprises beside each other
    bool m_periodsDiffer = false;    ///< of bars that stand for one period each
    bool m_lying = false;
    bool m_plain = false;  ///< organisations without sectors
    QRectF m_area;         ///< of a lying chart
    qreal m_nameWidth = 0; ///< of the names in one
    core::Scale m_scale;
    qreal m_pitch = 0; ///< of a category
};

} // namespace views
