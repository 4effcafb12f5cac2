#include "views/tables/figuretable.h"

#include "models/items/figurecolumns.h"
#include "views/label.h"
#include "views/tables/celltext.h"
#include "views/tables/figuredelegate.h"
#include "views/text/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>

namespace views {

/// Orders by the raw numbers; cells without one come last whichever way it is sorted. Finds a row by its cells, and by
/// the names of what it is of in either language.
class FoundRows : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &text)
    {
        m_text = text.trimmed();
        invalidateFilter();
    }
    /// Takes effect with the next figure or text.
    void setNames(const Names &names) { m_names = names; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_text.isEmpty())
            return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (has(sourceModel()->index(row, column, parent).data().toString()))
                return true;
        }
        const auto *model = static_cast<const items::FigureModel *>(sourceModel());
        const core::Mark *mark = model->mark(model->index(row, 0));
        return mark && (has(m_names.in(Language::Chinese).caption(mark->keys)) ||
                        has(m_names.in(Language::English).caption(mark->keys)));
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(items::FigureModel::SortRole);
        const QVariant b = right.data(items::FigureModel::SortRole);
        const bool blankA = !a.isValid() || a.toString().isEmpty();
        const bool blankB = !b.isValid() || b.toString().isEmpty();
        if (blankA != blankB)
            return blankB == (sortOrder() == Qt::AscendingOrder);
        const bool numbers = a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double;
        return numbers ? a.toDouble() < b.toDouble() : QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    }

private:
    bool has(const QString &words) const { return words.contains(m_text, Qt::CaseInsensitive); }

    QString m_text;
    Names m_names;
};

namespace {

bool isNumericColumn(const QAbstractItemModel &model, int column)
{
    return items::isNumeric(model.headerData(column, Qt::Horizontal, items::FigureModel::CodeRole).toString());
}

/// What a row is called by: its first column, and the title of an event or source.
bool isNaming(const QAbstractItemModel &model, int column)
{
    return column == 0 || model.headerData(column, Qt::Horizontal, items::FigureModel::CodeRole).toString() == u"title";
}

/// A cell by itself: nobody hovers over what was copied, so that the reason stands in the place of the number. What is
/// not published at all remains a dash.
QString copiedText(const QModelIndex &index)
{
    const QVariant empty = index.data(items::FigureModel::EmptyRole);
    const QString words = index.data().toString();
    if (!empty.isValid() || (!words.isEmpty() && words != u"—"))
        return words;
    const auto reason = static_cast<core::EmptyReason>(empty.toInt());
    return reason == core::EmptyReason::NotPublished ? words : shortWord(reason);
}

bool isStatistical(const core::Figure *figure) { return figure && figure->spec.subject == core::FigureSubject::Series; }

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new items::FigureModel(this))
    , m_sorted(new FoundRows(this))
{
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setItemDelegate(new FigureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerWidget(new QWidget(this)); // the ground of the card
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setTextElideMode(Qt::ElideRight); // what is on the right would lose its beginning
    styleHeader();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FigureTable::sortBy);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto *mark = markAt(index))
            Q_EMIT picked(mark->keys);
    });
}

void FigureTable::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    auto *delegate = qobject_cast<FigureDelegate *>(itemDelegate());
    delegate->setFigure(figure, names);
    m_sorted->setNames(names);
    const bool sameShape = m_model->figure() && figure && m_model->figure()->spec.id == figure->spec.id;
    auto texts = figure ? cellTexts(*figure, names) : items::FigureModel::Texts{};
    m_model->setFigure(std::move(figure), std::move(texts));
    if (!sameShape || isStatistical(m_model->figure())) {
        m_sortColumn = -1;
        m_sorted->sort(-1);
        horizontalHeader()->setSortIndicatorShown(false);
    }
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_wanted.clear();
    if (viewport()->width() > 100) // else the first real size does it
        fitColumns();
    updateGeometry();
}

void FigureTable::setSelection(const core::Keys &keys)
{
    qobject_cast<FigureDelegate *>(itemDelegate())->setSelection(keys);
    viewport()->update();
    const QModelIndex index = m_model->figure() ? m_sorted->mapFromSource(m_model->indexOf(keys)) : QModelIndex();
    if (!index.isValid() || !isVisible())
        return;
    const int across = horizontalScrollBar()->value(); // the names at the left stay where they are
    scrollTo(index);
    horizontalScrollBar()->setValue(across);
}

void FigureTable::find(const QString &text) { m_sorted->find(text); }

int FigureTable::shownRows() const { return m_sorted->rowCount(); }

const core::Mark *FigureTable::markAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->mark(m_sorted->mapToSource(index)) : nullptr;
}

QStringList FigureTable::rowTexts(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        cells += row < 0 ? m_sorted->headerData(column, Qt::Horizontal).toString()
                         : copiedText(m_sorted->index(row, column));
    }
    return cells;
}

QString FigureTable::toTsv() const
{
    QString text;
    for (int row = -1; row < m_sorted->rowCount(); ++row) {
        QStringList cells = rowTexts(row);
        cells.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString FigureTable::toHtml() const
{
    QString text = QStringLiteral("<table>");
    for (int row = -1; row < m_sorted->rowCount(); ++row) {
        const QString tag = row < 0 ? QStringLiteral("th") : QStringLiteral("td");
        text += QStringLiteral("<tr>");
        const QStringList cells = rowTexts(row);
        for (const QString &cell : cells)
            text += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table>");
}

int FigureTable::heightOfRows() const
{
    return 30 + m_sorted->rowCount() * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height();
}

QSize FigureTable::sizeHint() const
{
    const int rows = std::clamp(m_sorted->rowCount(), 1, 12);
    return {420, 30 + rows * verticalHeader()->defaultSectionSize()};
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const auto *mark = markAt(currentIndex());
    if (mark && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        Q_EMIT picked(mark->keys);
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_wanted.clear();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        styleHeader();
}

void FigureTable::styleHeader()
{
    auto *header = horizontalHeader();
    header->setFont(typeFont(font(), Type::Caption));
    QPalette mine;
    const Theme theme = themeOf(this);
    mine.setColor(QPalette::Button, color(Token::Head, theme));
    mine.setColor(QPalette::ButtonText, color(Token::Text2, theme));
    if (header->palette().color(QPalette::ButtonText) != mine.color(QPalette::ButtonText))
        header->setPalette(mine);
}

void FigureTable::sortBy(int column)
{
    if (isStatistical(m_model->figure()))
        return;
    auto *header = horizontalHeader();
    const bool descending = m_sortColumn != column;
    const bool none = !descending && m_sorted->sortOrder() == Qt::AscendingOrder;
    m_sortColumn = none ? -1 : column;
    m_sorted->sort(m_sortColumn, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setSortIndicatorShown(!none);
    if (!none)
        header->setSortIndicator(column, m_sorted->sortOrder());
}

std::vector<int> FigureTable::wantedWidths() const
{
    constexpr int looked = 60;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<int> widths;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column) + 8;
        for (int row = 0; row < std::min(looked, m_sorted->rowCount()); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_sorted->index(row, column)).width());
        const bool isWide = isNaming(*m_sorted, column) || isNumericColumn(*m_sorted, column);
        widths.push_back(std::clamp(width, 56, isWide ? 340 : 220));
    }
    return widths;
}

/// Texts are measured once a figure; only the sharing of the room follows the size.
void FigureTable::fitColumns()
{
    if (m_wanted.empty())
        m_wanted = wantedWidths();
    const int count = m_sorted->columnCount();
    std::vector<int> widths = m_wanted;
    // Long texts give way until the numbers can be seen without scrolling; what names the row comes last to it.
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), 0); };
    const auto bound = [&](int cap, bool naming) {
        for (int column = 0; column < count; ++column) {
            auto &width = widths[static_cast<std::size_t>(column)];
            if (!isNumericColumn(*m_sorted, column) && isNaming(*m_sorted, column) == naming)
                width = std::min(width, cap);
        }
    };
    const auto give = [&](int least, int leastNaming) {
        for (const bool naming : {false, true}) {
            for (int cap = 340; cap >= (naming ? leastNaming : least) && total() > viewport()->width(); cap -= 4)
                bound(cap, naming);
        }
    };
    give(140, 220); // none is cut for the sake of one long name
    give(92, 152);
    if (total() > viewport()->width()) { // who has to scroll anyway can at least read
        widths = m_wanted;
        give(132, 220);
    }
    share(std::max(0, viewport()->width() - total()), widths);
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

/// What is left of the width: even shares in a statistical table, else to texts that are cut, and then to the text at
/// the end.
void FigureTable::share(int spare, std::vector<int> &widths) const
{
    const int count = static_cast<int>(widths.size());
    if (count == 0)
        return;
    if (!isStatistical(m_model->figure()) && !isNumericColumn(*m_sorted, count - 1)) {
        for (const bool naming : {true, false}) {
            for (int i = 0; i < count; ++i) {
                const auto at = static_cast<std::size_t>(i);
                const int more = isNaming(*m_sorted, i) == naming ? std::clamp(m_wanted[at] - widths[at], 0, spare) : 0;
                widths[at] += more;
                spare -= more;
            }
        }
        widths.back() += spare;
        return;
    }
    for (int i = 0; i < count; ++i)
        widths[static_cast<std::size_t>(i)] += spare / count + (i < spare % count ? 1 : 0);
}

} // namespace views
