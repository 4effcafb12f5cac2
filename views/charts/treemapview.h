#pragma once

#include "models/core/layout/treemap.h"
#include "views/charts/markchart.h"

namespace views {

/// Composition by area: sectors in their order, tiers apart. Marks without a positive value have no area; what is
/// withheld is one hatched area.
class TreemapView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    void paintBox(QPainter &painter, const Spot &spot);
    void paintWithheld(QPainter &painter);
    QString detail(const core::Mark &mark) const;

    QRectF m_withheld; ///< of the parts that are not told; in proportion where their sum is
};

/// What a mark of a composition is called: its sector, kind of organisation or "without sector".
QString compositionName(const core::Mark &mark, const Names &names);

} // namespace views
