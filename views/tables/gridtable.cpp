#include "views/tables/gridtable.h"

#include "models/core/codes.h"
#include "models/core/tabular/editmapping.h"
#include "views/label.h"
#include "views/tables/gridheader.h"
#include "views/text/mappingwords.h"
#include "views/text/words.h"
#include "views/textmeter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace views {

namespace {

using core::ColumnRole;
using items::GridModel;

/// The meanings that a person gives; the others come with SDMX alone.
constexpr ColumnRole offered[] = {
    ColumnRole::Region,    ColumnRole::RegionId,      ColumnRole::Period,    ColumnRole::Subperiod,
    ColumnRole::Indicator, ColumnRole::IndicatorCode, ColumnRole::Sector,    ColumnRole::Dimension,
    ColumnRole::Value,     ColumnRole::Growth,        ColumnRole::Qualifier, ColumnRole::Flag,
    ColumnRole::Unit,      ColumnRole::Source,        ColumnRole::Note,      ColumnRole::Action};

class GridCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const auto use = static_cast<GridModel::RowUse>(index.data(GridModel::UseRole).toInt());
        const auto mark = static_cast<GridModel::Mark>(index.data(GridModel::MarkRole).toInt());
        const bool isNumber = index.column() == 0;
        const bool isLast = index.column() + 1 == index.model()->columnCount();
        const QRect &rect = option.rect;
        painter->save();
        painter->fillRect(rect, color(groundOf(option, use, mark, isNumber), theme));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid, theme));
        const bool runsOn =
            !isNumber && !isLast && (use == GridModel::RowUse::Above || use == GridModel::RowUse::Below);
        const Run run = runsOn ? runOf(option, index) : Run{index, rect};
        if (run.rect.right() <= rect.right())
            painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color(Token::Grid, theme));
        if (mark == GridModel::Mark::Qualified) {
            painter->setPen(QPen(color(Token::Accent, theme), 1.5));
            painter->drawRect(QRectF(rect).adjusted(1, 1, -2, -2));
        }
        const bool isHeader = use == GridModel::RowUse::Header && !isNumber && !isLast;
        painter->setFont(typeFont(option.font, isNumber || isLast ? Type::Caption
                                               : isHeader         ? Type::Strong
                                                                  : Type::Body));
        painter->setPen(color(toneOf(use, mark, isNumber || isLast), theme));
        const QRect room = run.rect.adjusted(8, 0, -8, -1);
        const int side = run.from.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
        painter->setClipRect(rect);
        painter->drawText(room, side | Qt::AlignVCenter | Qt::TextSingleLine,
                          elidedText(run.from.data().toString(), painter->font(), room.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(color(Token::Accent, theme), 1.5));
            painter->drawRect(QRectF(rect).adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = typeFont(option.font, Type::Strong);
        return {qCeil(textWidth(index.data().toString(), font)) + 20, LongTable::lineHeight};
    }

private:
    /// A text and the cells that it runs over.
    struct Run
    {
        QModelIndex from;
        QRect rect;
    };

    /// Titles and notes stand in one cell and run over the empty ones behind it, as in a spreadsheet.
    static Run runOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *header = qobject_cast<const LongTable *>(option.widget)->horizontalHeader();
        const int end = index.model()->columnCount() - 1;
        const auto isEmpty = [&](int column) { return index.siblingAtColumn(column).data().toString().isEmpty(); };
        int first = index.column(), last = index.column();
        while (first > 1 && isEmpty(first))
            --first;
        while (last + 1 < end && isEmpty(last + 1))
            ++last;
        const int left = header->sectionViewportPosition(first);
        const int right = header->sectionViewportPosition(last) + header->sectionSize(last);
        return {index.siblingAtColumn(first), QRect(left, option.rect.top(), right - left, option.rect.height())};
    }

    static Token groundOf(const QStyleOptionViewItem &option, GridModel::RowUse use, GridModel::Mark mark,
                          bool isNumber)
    {
        if (option.state & QStyle::State_Selected)
            return Token::Selection;
        if (mark == GridModel::Mark::Faulty)
            return Token::ErrorGround;
        if (isNumber)
            return Token::Head;
        if (use == GridModel::RowUse::Header)
            return Token::InfoGround;
        if (option.state & QStyle::State_MouseOver)
            return Token::Hover;
        return use == GridModel::RowUse::Data ? Token::Card : Token::Head;
    }

    static Token toneOf(GridModel::RowUse use, GridModel::Mark mark, bool isAside)
    {
        if (mark == GridModel::Mark::Faulty)
            return Token::ErrorText;
        if (mark == GridModel::Mark::Blank)
            return Token::Text3;
        if (isAside)
            return Token::Text2;
        return use == GridModel::RowUse::Data || use == GridModel::RowUse::Header ? Token::Text : Token::Text3;
    }
};

} // namespace

GridTable::GridTable(QWidget *parent)
    : LongTable(parent)
    , m_model(new GridModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setItemDelegate(new GridCell(this));
    auto *header = new GridHeader(*m_model, this);
    setHorizontalHeader(header);
    setModel(m_model);
    setAccessibleName(tr("The file as read"));
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        offerRoles(column, header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            offerUses(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
}

void GridTable::setTable(GridModel::Table table, GridModel::Texts texts)
{
    const bool isSameGrid = table.grid && table.grid->columns() + 2 == static_cast<std::size_t>(m_model->columnCount());
    const QModelIndex current = currentIndex();
    const int row = current.row(), column = current.column();
    m_model->setTable(std::move(table), std::move(texts));
    if (!isSameGrid)
        fitColumns();
    if (isSameGrid && row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, column));
    horizontalHeader()->viewport()->update();
}

void GridTable::showCell(std::size_t row, std::size_t column)
{
    const QModelIndex index = m_model->index(static_cast<int>(row), GridModel::columnOf(column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void GridTable::offerRoles(int column, const QPoint &place)
{
    const int grid = m_model->gridColumn(column);
    if (grid < 0 || !m_model->mapping())
        return;
    const auto at = static_cast<std::size_t>(grid);
    const auto *mapped = core::columnAt(*m_model->mapping(), at);
    if (!mapped)
        return;
    QMenu menu(this);
    const auto add = [&](ColumnRole role) {
        auto *action = menu.addAction(word(role));
        action->setCheckable(true);
        action->setChecked(mapped->packed.empty() && mapped->role == role);
        action->setData(static_cast<int>(role));
    };
    add(ColumnRole::Ignore);
    menu.addSeparator();
    for (const ColumnRole role : offered) {
        if (role == ColumnRole::Growth && core::growthPeriods(*m_model->mapping()).size() > 1)
            addGrowths(menu, *mapped);
        else
            add(role);
    }
    if (mapped->role == ColumnRole::Value)
        addStatuses(menu, *mapped);
    const QAction *chosen = menu.exec(place);
    if (chosen && chosen->data().isValid())
        Q_EMIT roleChosen(at, static_cast<ColumnRole>(chosen->data().toInt()));
}

void GridTable::addGrowths(QMenu &menu, const core::ColumnMapping &column)
{
    QMenu *growths = menu.addMenu(tr("Growth, % of"));
    for (const std::string &period : core::growthPeriods(*m_model->mapping())) {
        auto *action = growths->addAction(QString::fromStdString(period));
        const bool isOf = column.period == period || (column.period.empty() && column.subperiod == period);
        action->setCheckable(true);
        action->setChecked(column.role == ColumnRole::Growth && isOf);
        connect(action, &QAction::triggered, this,
                [this, at = column.column, period] { Q_EMIT growthChosen(at, period); });
    }
}

void GridTable::addStatuses(QMenu &menu, const core::ColumnMapping &column)
{
    menu.addSeparator();
    QMenu *statuses = menu.addMenu(tr("Status"));
    for (const core::Status status :
         {core::Status::Unstated, core::Status::Preliminary, core::Status::Final, core::Status::Expected}) {
        const std::string code(core::code(status));
        auto *action = statuses->addAction(code.empty() ? tr("As the file") : word(status));
        action->setCheckable(true);
        action->setChecked(column.status == code);
        connect(action, &QAction::triggered, this, [this, at = column.column, code] { Q_EMIT statusChosen(at, code); });
    }
}

void GridTable::offerUses(int row, const QPoint &place)
{
    const auto use = static_cast<GridModel::RowUse>(m_model->index(row, 0).data(GridModel::UseRole).toInt());
    QMenu menu(this);
    auto *header = menu.addAction(tr("This row is the header"));
    header->setEnabled(use != GridModel::RowUse::Header);
    auto *toggle = menu.addAction(use == GridModel::RowUse::Data ? tr("Leave this row out") : tr("Read this row"));
    toggle->setEnabled(use != GridModel::RowUse::Header);
    const QAction *chosen = menu.exec(place);
    const auto at = static_cast<std::size_t>(row);
    if (chosen == header)
        Q_EMIT headerChosen(at);
    else if (chosen == toggle)
        Q_EMIT rowChosen(at, use != GridModel::RowUse::Data);
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (isAlt && index.isValid() && event->key() == Qt::Key_Down)
        offerRoles(index.column(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    else if (isAlt && index.isValid() && event->key() == Qt::Key_Left)
        offerUses(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    else
        LongTable::keyPressEvent(event);
}

void GridTable::changeEvent(QEvent *event)
{
    LongTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The file as read"));
}

void GridTable::fitColumns()
{
    constexpr int looked = 60, narrowest = 112, widest = 240;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        int width = column == 0 ? 44 : narrowest;
        for (int row = 0; row < std::min(looked, m_model->rowCount()); ++row) {
            const QModelIndex index = m_model->index(row, column);
            const bool isCounted =
                column == 0 || index.data(GridModel::UseRole).toInt() == static_cast<int>(GridModel::RowUse::Data);
            if (isCounted)
                width = std::max(width, itemDelegate()->sizeHint(option, index).width());
        }
        setColumnWidth(column, std::min(width, widest));
    }
}

} // namespace views
