#pragma once

#include "models/core/layout/waterfall.h"
#include "views/charts/markchart.h"

namespace views {

/// How a total of enterprises became another one: rows of totals from zero and of changes that float from level to
/// level, joined by hairlines; number, pull and how many enterprises at the end of the row.
class WaterfallView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QStringList wordsOf(std::size_t index) const override;

private:
    /// Marks that are drawn: a flow of no enterprises is not.
    std::vector<std::size_t> drawn() const;
    /// Some part is withheld: the levels between the totals are not known, each bar starts at zero.
    bool isBroken(const std::vector<std::size_t> &rows) const;
    core::Waterfall fallOf(const std::vector<std::size_t> &rows) const;
    void measure(const QSizeF &size, const std::vector<std::size_t> &rows);
    qreal xOf(double value) const { return m_plot.left() + m_fall.scale.along(value) * m_plot.width(); }
    QString nameOf(const core::Mark &mark) const;
    QString numberOf(const core::Mark &mark) const;
    void paintGround(QPainter &painter);
    void paintRow(QPainter &painter, std::size_t row);
    void paintBar(QPainter &painter, std::size_t row);

    core::Waterfall m_fall;
    bool m_broken = false;
    QRectF m_plot;
    int m_decimals = 0;
    qreal m_nameWidth = 0;
    qreal m_numberWidth = 0;
    qreal m_shareWidth = 0;
    qreal m_firmsWidth = 0;
};

/// Decimals of all numbers of a waterfall: those that show the greatest change with three digits, and as many as the
/// marks of `rows` need to add up; none for whole numbers and what rounding leaves open.
int waterfallDecimals(const core::Figure &figure, const std::vector<std::size_t> &rows);

} // namespace views
