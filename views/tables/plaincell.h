#pragma once

#include "views/charts/palette.h"

#include <QStyledItemDelegate>

namespace views {

/// A cell of a plain table: ground, hairline and text as in a figure's table.
class PlainCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int lineHeight = 28;
    static constexpr int padding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The colour of a cell's text.
    virtual Token toneOf(const QModelIndex &index) const;
    /// Whether a row is the head of a group: its ground is that of a header, its text bold.
    virtual bool isHead(const QModelIndex &index) const;
};

} // namespace views
