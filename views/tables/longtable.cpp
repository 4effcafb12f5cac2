#include "views/tables/longtable.h"

#include "views/style.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <cstdlib>

namespace views {

LongTable::LongTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    verticalHeader()->hide();
    if (auto *corner = findChild<QAbstractButton *>({}, Qt::FindDirectChildrenOnly)) // between two headers
        corner->hide();
}

void LongTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    verticalHeader()->setModel(new QStringListModel(this)); // no rows, hence no sections
    giveToPinned(model);
}

void LongTable::pinFirstColumn(QHeaderView *header)
{
    m_pinnedHeader = header;
    header->setParent(this);
    giveToPinned(model());
    // Widths are those of the table's header, whichever of the two is drawn.
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == pinnedColumn() && width > 0)
            setColumnWidth(column, width);
    });
    // A column that is being hidden says so before it is.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &LongTable::placePinnedHeader,
            Qt::QueuedConnection);
}

void LongTable::giveToPinned(QAbstractItemModel *model)
{
    if (!m_pinnedHeader || !model)
        return;
    m_pinnedHeader->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &LongTable::placePinnedHeader); // all its sections are back
    placePinnedHeader();
}

int LongTable::pinnedColumn() const
{
    if (!m_pinnedHeader || horizontalHeader()->count() == 0)
        return -1;
    const int first = isColumnHidden(0) ? columnBeside(0, 1) : 0;
    return isColumnHidden(first) || columnWidth(first) * 2 > viewport()->width() ? -1 : first;
}

int LongTable::pinnedWidth() const
{
    const int column = pinnedColumn();
    return column < 0 ? 0 : columnWidth(column);
}

/// Pixels that are moved on the screen would take the column that stays with them.
void LongTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && pinnedColumn() >= 0)
        viewport()->update();
}

/// The scroll bar reaches as far as the rows at once: who goes to a row must not have to wait.
void LongTable::reset()
{
    QTableView::reset();
    updateGeometries();
}

/// QTableView repaints the sections of the header of rows that have changed; there are none.
void LongTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.row() < firstRow() + seenRows() && bottomRight.row() >= firstRow())
        viewport()->update();
}

QRect LongTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return {};
    const int left = index.column() == pinnedColumn() ? 0 : columnViewportPosition(index.column());
    return {left, index.row() * lineHeight - verticalOffset(), columnWidth(index.column()), lineHeight};
}

QModelIndex LongTable::indexAt(const QPoint &place) const
{
    const int y = place.y() + verticalOffset();
    const int column = place.x() >= 0 && place.x() < pinnedWidth() ? pinnedColumn() : columnAt(place.x());
    if (y < 0 || y / lineHeight >= rows() || column < 0)
        return {};
    return model()->index(y / lineHeight, column);
}

void LongTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    const QRect rect = visualRect(index);
    const QSize seen = viewport()->size();
    const int hidden = index.column() == pinnedColumn() ? 0 : pinnedWidth(); // under the column that stays
    if (rect.left() < hidden || rect.width() > seen.width() - hidden)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - hidden);
    else if (rect.right() >= seen.width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() + 1 - seen.width());
    const int top = index.row() * lineHeight;
    const int atBottom = top + lineHeight - seen.height();
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= seen.height()))
        verticalScrollBar()->setValue(atBottom);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + atBottom) / 2);
}

void LongTable::paintEvent(QPaintEvent *event)
{
    if (rows() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const QRect &area : event->region()) {
        const int first = std::max(0, (area.top() + verticalOffset()) / lineHeight);
        const int last = std::min(rows() - 1, (area.bottom() + verticalOffset()) / lineHeight);
        for (int row = first; row <= last; ++row)
            paintRow(&painter, option, row, area);
    }
}

void LongTable::paintRow(QPainter *painter, QStyleOptionViewItem option, int row, const QRect &area) const
{
    const QStyle::State state = option.state | (row == m_hovered ? QStyle::State_MouseOver : QStyle::State_None);
    const int pinned = pinnedColumn();
    const auto paint = [&](int column) {
        const QModelIndex index = model()->index(row, column);
        option.rect = visualRect(index);
        if (!option.rect.intersects(area))
            return;
        if (column != pinned) // a number half under the column that stays would read as another one: it is elided
            option.rect.setLeft(std::max(option.rect.left(), pinnedWidth()));
        if (option.rect.isEmpty())
            return;
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(painter, option, index);
    };
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != pinned)
            paint(column);
    }
    if (pinned < 0)
        return;
    paint(pinned); // over the others
    if (horizontalOffset() > 0)
        painter->fillRect(QRect(pinnedWidth() - 1, option.rect.top(), 1, lineHeight),
                          color(Token::Border, themeOf(this)));
}

bool LongTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row();
        break;
    case QEvent::HoverLeave:
        m_hovered = -1;
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void LongTable::placeHeader()
{
    QHeaderView *header = horizontalHeader();
    const int height = header->isHidden() ? 0 : std::max(header->minimumHeight(), header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect seen = viewport()->geometry();
    header->setGeometry(seen.left(), seen.top() - height, seen.width(), height);
    placePinnedHeader();
}

void LongTable::placePinnedHeader()
{
    if (!m_pinnedHeader)
        return;
    const int pinned = pinnedColumn();
    const QSignalBlocker blocker(m_pinnedHeader);
    for (int column = 0; column < m_pinnedHeader->count(); ++column)
        m_pinnedHeader->setSectionHidden(column, column != pinned);
    m_pinnedHeader->setVisible(pinned >= 0);
    if (pinned < 0)
        return;
    m_pinnedHeader->resizeSection(pinned, pinnedWidth());
    const QRect beside = horizontalHeader()->geometry();
    m_pinnedHeader->setGeometry(beside.left(), beside.top(), pinnedWidth(), beside.height());
    m_pinnedHeader->raise();
}

void LongTable::updateGeometries()
{
    if (m_arranging)
        return; // margins and scroll bars change the room that is left
    m_arranging = true;
    placeHeader();
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setSingleStep(lineHeight);
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, std::max(0, horizontalHeader()->length() - seen.width()));
    verticalScrollBar()->setSingleStep(lineHeight);
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setRange(0, std::max(0, rows() * lineHeight - seen.height()));
    m_arranging = false;
    QAbstractItemView::updateGeometries();
}

/// The next column that is shown, in the order on the screen; the same one when there is none.
int LongTable::columnBeside(int column, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (int at = header->visualIndex(column) + step; at >= 0 && at < header->count(); at += step) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            return header->logicalIndex(at);
    }
    return column;
}

QModelIndex LongTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (rows() == 0 || horizontalHeader()->count() == 0)
        return {};
    executeDelayedItemsLayout();
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    const int last = rows() - 1;
    const int page = std::max(1, viewport()->height() / lineHeight - 1);
    int row = std::max(0, currentIndex().row());
    int column = std::max(0, currentIndex().column());
    if (!currentIndex().isValid())
        return model()->index(row, isColumnHidden(column) ? columnBeside(column, 1) : column);
    const auto toEdge = [&](int step) {
        for (int next = columnBeside(column, step); next != column; next = columnBeside(column, step))
            column = next;
    };
    switch (action) {
    case MoveUp:
    case MovePageUp:
        row -= action == MoveUp ? 1 : page;
        break;
    case MoveDown:
    case MovePageDown:
        row += action == MoveDown ? 1 : page;
        break;
    case MoveLeft:
    case MovePrevious:
        column = columnBeside(column, -1);
        break;
    case MoveRight:
    case MoveNext:
        column = columnBeside(column, 1);
        break;
    case MoveHome:
        toEdge(-1);
        row = whole ? 0 : row;
        break;
    case MoveEnd:
        toEdge(1);
        row = whole ? last : row;
        break;
    }
    return model()->index(std::clamp(row, 0, last), column);
}

void LongTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect around = rect.normalized();
    const auto rowAtY = [this](int y) { return std::clamp((y + verticalOffset()) / lineHeight, 0, rows() - 1); };
    const int column = columnAt(std::clamp(around.left(), 0, std::max(0, viewport()->width() - 1)));
    if (rows() == 0)
        return;
    const int top = rowAtY(around.top());
    const int bottom = rowAtY(around.bottom());
    const int shown = std::max(column, 0);
    selectionModel()->select({model()->index(top, shown), model()->index(bottom, shown)}, command);
}

/// Rows are chosen as a whole.
QRegion LongTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), firstRow());
        const int last = std::min(range.bottom(), firstRow() + seenRows());
        if (first <= last)
            region +=
                QRect(0, first * lineHeight - verticalOffset(), viewport()->width(), (last - first + 1) * lineHeight);
    }
    return region;
}

} // namespace views
