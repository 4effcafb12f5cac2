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

void PlainTable::fitColumns(int widest)
{
    constexpr int looked = 60, narrowest = 40;
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
