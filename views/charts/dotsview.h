#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Composition as unit squares: one square an organisation, a row a sector, tiers apart, the scale class as a
/// hatched label. Sectors without any keep their row and say so with a dash.
class DotsView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    QString note() const override { return m_note; }
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    QString scaleClass(const core::Mark &mark) const;
    std::string tier(std::size_t index) const;
    void paintRow(QPainter &painter, const Spot &row);

    QString m_note;
    qreal m_nameWidth = 0;
    qreal m_classWidth = 0;
    qreal m_pitch = 21;
    double m_unit = 1;     ///< organisations a square stands for
    std::size_t m_cut = 0; ///< rows without room
};

} // namespace views
