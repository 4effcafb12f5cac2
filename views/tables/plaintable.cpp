#include "views/tables/plaintable.h"

#include "views/label.h"
#include "views/tables/plaincell.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace views {

namespace {

constexpr int padding = PlainCell::padding;

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
    header()->setFixedHeight(PlainCell::lineHeight);
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
        align(*items.back());
    }
    addTopLevelItems(items);
    fitColumns();
}

void PlainTable::align(QTreeWidgetItem &item) const
{
    for (const int column : m_numbers)
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

QTreeWidgetItem &PlainTable::addRow(QTreeWidgetItem &parent, const QStringList &texts) const
{
    auto *item = new QTreeWidgetItem(&parent, texts);
    align(*item);
    return *item;
}

int PlainTable::rows() const
{
    int count = topLevelItemCount();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        count += item->childCount();
        for (int child = 0; child < item->childCount(); ++child)
            count += item->child(child)->childCount();
    }
    return count;
}

void PlainTable::setTree(bool isTree)
{
    constexpr int step = 16;
    setRootIsDecorated(isTree);
    setIndentation(isTree ? step : 0);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        header()->setFont(typeFont(font(), Type::Caption));
}

void PlainTable::fitColumns(int widest)
{
    constexpr int looked = 60, narrowest = 40;
    const QFontMetrics metrics(header()->font());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column + 1 < columnCount(); ++column) {
        int width = metrics.horizontalAdvance(headerItem()->text(column)) + 2 * padding + 8;
        int seen = 0;
        for (QTreeWidgetItemIterator item(this); *item && seen < looked; ++item, ++seen) {
            const QModelIndex index = indexFromItem(*item, column);
            int inner = itemDelegate()->sizeHint(option, index).width();
            for (QModelIndex at = index; column == 0 && at.isValid(); at = at.parent())
                inner += indentation();
            width = std::max(width, inner);
        }
        setColumnWidth(column, std::clamp(width, narrowest, widest));
    }
}

} // namespace views
