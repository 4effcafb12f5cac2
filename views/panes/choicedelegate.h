#pragma once

#include "views/panes/choicetree.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws a row of a ChoiceTree and ticks it. Column 0 is drawn over the whole row; there is no other.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(ChoiceTree *tree, int countRole);

    void setSwatch(ChoiceTree::Swatch swatch) { m_swatch = std::move(swatch); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Places
    {
        QRect chevron, box, swatch, name, count;
    };
    Places places(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    ChoiceTree *m_tree;
    int m_countRole;
    ChoiceTree::Swatch m_swatch;
};

} // namespace views
