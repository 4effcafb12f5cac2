#pragma once

#include "models/core/figure.h"
#include "views/charts/seriesstyle.h"
#include "views/text/names.h"

#include <QStyledItemDelegate>

#include <optional>
#include <utility>

namespace views {

/// Paints the cells of a figure's table: the qualifier in a slot of its own left of the number, below it
/// published growth and change of level side by side, "—" for what is missing, hairlines, swatches.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(QObject *parent = nullptr);

    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names);
    void setSelection(const core::Keys &keys) { m_selection = keys; }
    /// 28 px, or 48 px where a line of growth stands below the values.
    int rowHeight() const { return m_twoLines ? 48 : 28; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that is cut off.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Place; ///< where and with what one cell is painted
    void paintGround(const Place &place, const QModelIndex &index) const;
    void paintHeading(const Place &place, const QModelIndex &index) const;
    void paintText(const Place &place, const QModelIndex &index) const;
    void paintValue(const Place &place, const core::Mark &mark, const QModelIndex &index) const;
    void paintGrowth(const Place &place, const core::Mark &mark) const;
    bool isSelected(const QModelIndex &index) const;
    /// What a swatch stands beside: the sector, or the name of a series.
    bool isHeading(const QModelIndex &index) const;

    std::shared_ptr<const core::Figure> m_figure;
    Names m_names;
    core::Keys m_selection;
    bool m_twoLines = false;
    mutable std::optional<std::pair<Theme, SeriesStyle>> m_style; ///< of this figure: every heading asks for it
};

} // namespace views
