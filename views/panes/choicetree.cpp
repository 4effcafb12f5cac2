#include "views/panes/choicetree.h"

#include "views/panes/choicedelegate.h"
#include "views/style.h"

#include <QHeaderView>
#include <QPainter>
#include <QWheelEvent>

namespace views {

namespace {

bool isChecked(const QModelIndex &index) { return index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked; }

void countLeaves(const QAbstractItemModel &model, const QModelIndex &parent, std::pair<int, int> &counts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.hasChildren(index)) {
            countLeaves(model, index, counts);
        } else {
            counts.first += isChecked(index) ? 1 : 0;
            counts.second += 1;
        }
    }
}

} // namespace

ChoiceTree::ChoiceTree(int countRole, QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new ChoiceDelegate(this, countRole));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setProperty("ownFocus", true);
    header()->setStretchLastSection(true);
    connect(this, &QTreeView::expanded, this, &ChoiceTree::updateGeometry);
    connect(this, &QTreeView::collapsed, this, &ChoiceTree::updateGeometry);
}

void ChoiceTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    const auto reset = [this] {
        for (int column = 1; column < this->model()->columnCount(); ++column)
            setColumnHidden(column, true); // the delegate draws the count
        expandShort();
        settle();
    };
    connect(model, &QAbstractItemModel::modelReset, this, reset);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(Qt::CheckStateRole))
                    settle(); // a chosen row is never folded away
            });
    reset();
}

void ChoiceTree::setSwatch(Swatch swatch)
{
    static_cast<ChoiceDelegate *>(itemDelegate())->setSwatch(std::move(swatch));
    viewport()->update();
}

void ChoiceTree::setFolded(int rows)
{
    m_folded = rows;
    settle();
}

void ChoiceTree::expandShort()
{
    constexpr int most = 24;
    if (chosen().second > most && m_needle.isEmpty())
        expandToDepth(0);
    else
        expandAll();
}

void ChoiceTree::setNeedle(const QString &text)
{
    m_needle = text;
    expandShort(); // what is found shows, however deep it lies
    settle();
}

std::pair<int, int> ChoiceTree::chosen() const
{
    std::pair<int, int> counts{0, 0};
    if (model())
        countLeaves(*model(), {}, counts);
    return counts;
}

// Who looks for a name wants to find it behind the fold, too.
void ChoiceTree::settle()
{
    if (!model())
        return;
    m_hidden = 0;
    narrow({});
    const bool folds = m_folded > 0 && m_needle.isEmpty();
    for (int row = 0; folds && row < model()->rowCount(); ++row) {
        const bool hidden = row >= m_folded && !isChecked(model()->index(row, 0));
        setRowHidden(row, {}, hidden);
        m_hidden += hidden ? 1 : 0;
    }
    updateGeometry();
    viewport()->update();
    Q_EMIT layoutSettled();
}

bool ChoiceTree::narrow(const QModelIndex &parent)
{
    bool any = false;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        const bool named = index.data().toString().contains(m_needle, Qt::CaseInsensitive);
        const bool shown = narrow(index) || named;
        setRowHidden(row, parent, !shown);
        any = any || shown;
    }
    return any;
}

int ChoiceTree::shownRows(const QModelIndex &parent) const
{
    int rows = 0;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (isRowHidden(row, parent))
            continue;
        rows += 1 + (isExpanded(index) ? shownRows(index) : 0);
    }
    return rows;
}

QSize ChoiceTree::sizeHint() const
{
    const int rowHeight = model() && model()->rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {200, model() ? shownRows({}) * rowHeight : 0};
}

QSize ChoiceTree::minimumSizeHint() const { return {80, sizeHint().height()}; }

void ChoiceTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT cursorMoved(visualRect(current));
}

void ChoiceTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(this);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Token::Hover, theme));
    itemDelegate()->paint(painter, option, index.siblingAtColumn(0));
    if (index == currentIndex() && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Accent, theme), 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        painter->restore();
    }
}

// The list never scrolls itself.
void ChoiceTree::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace views
