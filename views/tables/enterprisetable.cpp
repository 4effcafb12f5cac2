#include "views/tables/enterprisetable.h"

#include "models/core/disclosure/rowstowrite.h"
#include "views/label.h"
#include "views/tables/enterprisewords.h"
#include "views/tables/orderheader.h"
#include "views/textmeter.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace views {

namespace {

constexpr int padding = 8;

/// Ground, hairline and text as in a figure's table.
class Cell : public QStyledItemDelegate
{
public:
    explicit Cell(EnterpriseTable *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool meant = m_table->rows()->isOf(index.row(), m_table->selection());
        const bool chosen = meant || (option.state & QStyle::State_Selected);
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRect &rect = option.rect;
        painter->save();
        painter->fillRect(rect, color(chosen ? Token::Selection : hovered ? Token::Hover : Token::Card, theme));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid, theme));
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(color(Token::Accent, theme), 1.5));
            painter->drawRect(QRectF(rect).adjusted(1, 1, -1.5, -2));
        }
        painter->setFont(typeFont(option.font, meant && index.column() == 0 ? Type::Strong : Type::Body));
        const bool faint = index.data(items::EnterpriseModel::MissingRole).toBool() ||
                           index.data(items::EnterpriseModel::PendingRole).toBool();
        painter->setPen(color(faint ? Token::Text3 : Token::Text, theme));
        const QRect room = rect.adjusted(padding, 0, -padding, -1);
        const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & (Qt::AlignRight | Qt::AlignLeft);
        const QString text = elidedText(index.data().toString(), painter->font(), room.width());
        painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = typeFont(option.font, Type::Body);
        return {qCeil(textWidth(index.data().toString(), font)) + 2 * padding + 4, LongTable::lineHeight};
    }

    /// The whole text of a cell that is cut off.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const bool cut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
        if (event->type() != QEvent::ToolTip || !cut || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }

private:
    EnterpriseTable *m_table;
};

QString oneLine(QStringList cells)
{
    cells.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
    cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
    return cells.join(u'\t') + u'\n';
}

} // namespace

EnterpriseTable::EnterpriseTable(QWidget *parent)
    : LongTable(parent)
    , m_model(new items::EnterpriseModel(this))
    , m_header(new OrderHeader(this))
    , m_moved(new QTimer(this))
{
    constexpr int rest = 200; // milliseconds; who holds a key down does not mean every row
    m_moved->setSingleShot(true);
    m_moved->setInterval(rest);
    connect(m_moved, &QTimer::timeout, this, [this] { pick(currentIndex()); });
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new Cell(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // the ground of the card
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *names = new OrderHeader(this);
    pinFirstColumn(names);
    connect(m_header, &QHeaderView::sectionResized, this, [this] { m_drawn = m_drawn || !m_fitting; });
    for (OrderHeader *header : {m_header, names}) {
        connect(header, &OrderHeader::orderClicked, this, &EnterpriseTable::headerClicked);
        connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
            if (const int column = header->logicalIndexAt(at); column >= 0)
                Q_EMIT menuWanted(column, header->mapToGlobal(at));
        });
    }
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EnterpriseTable::wantRows);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EnterpriseTable::fitColumns);
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, [this](int place) { // by hand: the thumb is far off
        QToolTip::showText(QCursor::pos(), rowPlace(place / lineHeight, m_model->rowCount()), this);
    });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [] { QToolTip::hideText(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EnterpriseTable::fitColumns); // rows have come
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) // else rows are being chosen
            open(index);
    });
}

void EnterpriseTable::setTexts(items::EnterpriseModel::Texts texts)
{
    m_model->setTexts(std::move(texts));
    m_wanted.clear();
    fitColumns();
}

void EnterpriseTable::setRows(const core::OrderedRows &rows)
{
    const bool sameColumns = rows.panel().head == m_model->ordered().panel().head;
    const int column = std::max(0, currentIndex().column());
    const int across = horizontalScrollBar()->value();
    m_fitting = true;
    m_model->setRows(rows);
    for (int i = 0; !sameColumns && i < m_model->columnCount(); ++i)
        setColumnHidden(i, false);
    m_fitting = false;
    clearSelection();
    if (hasFocus())
        selectionModel()->setCurrentIndex(m_model->index(0, column), QItemSelectionModel::NoUpdate);
    if (!sameColumns) {
        m_wanted.clear();
        m_drawn = false;
    }
    scrollToTop();
    fitColumns();
    if (sameColumns)
        horizontalScrollBar()->setValue(across);
    viewport()->update();
}

void EnterpriseTable::setSelection(const core::Keys &keys)
{
    m_selection = keys;
    viewport()->update();
}

void EnterpriseTable::goTo(int row)
{
    const int across = horizontalScrollBar()->value(); // the names at the left stay where they are
    scrollTo(m_model->index(row, 0));
    horizontalScrollBar()->setValue(across);
}

void EnterpriseTable::pick(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT picked(m_model->keysOf(index.row()), index.column());
}

void EnterpriseTable::open(const QModelIndex &index)
{
    pick(index);
    if (index.isValid())
        Q_EMIT opened(m_model->keysOf(index.row()));
}

/// The cell that the keys came to is the one meant, at once here and for all others when they rest.
void EnterpriseTable::follow(const QModelIndex &index)
{
    m_selection = index.isValid() ? m_model->keysOf(index.row()) : core::Keys();
    viewport()->update();
    m_moved->start();
}

std::vector<items::PanelColumn> EnterpriseTable::shownColumns() const
{
    std::vector<items::PanelColumn> shown;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const items::PanelColumn &meant = m_model->panelColumns()[static_cast<std::size_t>(column)];
        if (!isColumnHidden(column) && !items::fieldOf(*m_model->ordered().panel().head, meant).name.empty())
            shown.push_back(meant);
    }
    return shown;
}

int EnterpriseTable::chosenRows() const
{
    int rows = 0;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen)
        rows += range.height();
    return rows;
}

/// Pages around what is seen, so that the next step of a scroll bar finds them.
void EnterpriseTable::wantRows()
{
    constexpr int around = 128;
    const int end = std::min(firstRow() + seenRows(), m_model->rowCount());
    if (m_model->knows(firstRow(), end - firstRow()))
        return;
    const int first = std::max(0, firstRow() - around);
    Q_EMIT rowsWanted(first, std::min(end + around, m_model->rowCount()) - first);
}

QString EnterpriseTable::headText() const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column))
            cells += m_model->headerData(column, Qt::Horizontal).toString();
    }
    return oneLine(cells);
}

void EnterpriseTable::addRow(std::size_t row, const core::RowGuard &guard, Copied &to) const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool withheld = m_model->isWithheld(row, column, guard);
        cells += withheld ? tr("withheld") : m_model->words(row, column);
        to.withheld += withheld ? 1 : 0;
    }
    to.tsv += oneLine(cells);
}

EnterpriseTable::Copied EnterpriseTable::chosen(const core::RowGuard &guard) const
{
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    const core::OrderedRows &rows = m_model->ordered();
    std::vector<core::Places> places;
    for (const QItemSelectionRange &range : std::as_const(ranges))
        places.push_back({static_cast<std::size_t>(range.top()), static_cast<std::size_t>(range.height())});
    if (places.empty())
        places.push_back({0, rows.size()});
    const core::RowsToWrite written = core::rowsToWrite(rows, places, &guard, copiedRows);
    Copied copied{headText()};
    for (const std::uint32_t row : written.rows)
        addRow(row, guard, copied);
    copied.rows = static_cast<int>(written.rows.size());
    copied.isCut = written.isCut;
    copied.last = static_cast<int>(written.last);
    copied.left = static_cast<int>(written.left);
    return copied;
}

void EnterpriseTable::copy()
{
    m_toCopy = false;
    if (m_model->rowCount() == 0)
        return;
    if (!m_guard) {
        m_toCopy = true;
        Q_EMIT guardWanted();
        return;
    }
    const Copied rows = chosen(*m_guard);
    QApplication::clipboard()->setText(rows.tsv);
    Q_EMIT copied(rows);
}

void EnterpriseTable::setGuard(std::shared_ptr<const core::RowGuard> guard)
{
    m_guard = std::move(guard);
    if (m_guard && m_toCopy)
        copy();
}

void EnterpriseTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        open(currentIndex());
    else if (event->matches(QKeySequence::Find) || key == Qt::Key_Slash)
        event->ignore(); // the card's
    else {
        const QModelIndex before = currentIndex();
        LongTable::keyPressEvent(event);
        if (currentIndex() != before && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            follow(currentIndex());
    }
}

void EnterpriseTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint where = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    Q_EMIT menuWanted(index.column(), where);
}

void EnterpriseTable::resizeEvent(QResizeEvent *event)
{
    LongTable::resizeEvent(event);
    wantRows();
    fitColumns();
}

void EnterpriseTable::changeEvent(QEvent *event)
{
    LongTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_wanted.clear();
}

/// A number that is cut off reads as another one: columns grow with the rows that come to be seen.
void EnterpriseTable::measureColumns()
{
    constexpr int looked = 60, narrowest = 56, widest = 240;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool anew = m_wanted.empty();
    const int first = firstRow();
    const int end = std::min(first + (anew ? looked : seenRows()), m_model->rowCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        int width = anew ? horizontalHeader()->sectionSizeHint(column) : m_wanted[place];
        for (int row = first; row < end; ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        if (anew)
            m_wanted.push_back(0);
        m_wanted[place] = std::clamp(width, narrowest, widest);
    }
}

/// What is left of the room is shared. Widths that the user has drawn stay.
void EnterpriseTable::fitColumns()
{
    if (m_drawn || m_model->rowCount() == 0 || viewport()->width() <= 100)
        return;
    measureColumns();
    int spare = viewport()->width();
    int left = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        spare -= isColumnHidden(i) ? 0 : m_wanted[static_cast<std::size_t>(i)];
        left += isColumnHidden(i) ? 0 : 1;
    }
    m_fitting = true;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        const int more = std::max(0, spare) / left--;
        spare -= more;
        setColumnWidth(i, m_wanted[static_cast<std::size_t>(i)] + more);
    }
    m_fitting = false;
}

void EnterpriseTable::showColumn(int column, bool shown)
{
    m_fitting = true;
    setColumnHidden(column, !shown);
    m_fitting = false;
    fitColumns();
}

} // namespace views
