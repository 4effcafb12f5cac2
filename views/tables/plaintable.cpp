#include "views/tables/plaintable.h"

#include "views/label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace views {

namespace {

constexpr int lineHeight = 28;
constexpr int padding = 8;

/// Ground, hairline and text as in a figure's table.
class PlainCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const Token ground = selected ? Token::Selection : hovered ? Token::Hover : Token::Card;
        const QRect &rect = option.rect;
        painter->save();
        painter->fillRect(rect, color(ground, theme));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid, theme));
        painter->setFont(typeFont(option.font, selected && index.column() == 0 ? Type::Strong : Type::Body));
        painter->setPen(color(Token::Text, theme));
        const QRect room = rect.adjusted(padding, 0, -padding, -1);
        const auto side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(typeFont(option.font, Type::Body));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding + 4, lineHeight};
    }
};

} // namespace

PlainTable::PlainTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new PlainCell(this));
    header()->setFixedHeight(lineHeight);
    header()->setFont(typeFont(font(), Type::Caption));
    header()->setStretchLastSection(true);
}

void PlainTable::setHeadings(const QStringList &texts, const QList<int> &numbers)
{
    m_numbers = numbers;
    setHeaderLabels(texts);
    for (int column = 0; column < texts.size(); ++column) {
        const Qt::Alignment side = numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
        headerItem()->setTextAlignment(column, side | Qt::AlignVCenter);
    }
    fitColumns();
}

void PlainTable::setRows(const QList<QStringList> &rows)
{
    clear();
    QList<QTreeWidgetItem *> items;
    for (const QStringList &texts : rows) {
        items += new QTreeWidgetItem(texts);
        for (const int column : std::as_const(m_numbers))
            items.back()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    addTopLevelItems(items);
    fitColumns();
}

void PlainTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        header()->setFont(typeFont(font(), Type::Caption));
}

void PlainTable::fitColumns()
{
    constexpr int looked = 60, narrowest = 40, widest = 220;
    const QFontMetrics metrics(header()->font());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column + 1 < columnCount(); ++column) {
        int width = metrics.horizontalAdvance(headerItem()->text(column)) + 2 * padding + 8;
        for (int row = 0; row < std::min(looked, topLevelItemCount()); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
        setColumnWidth(column, std::clamp(width, narrowest, widest));
    }
}

} // namespace views
