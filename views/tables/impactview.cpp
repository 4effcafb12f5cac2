#include "views/tables/impactview.h"

#include "views/label.h"
#include "views/tables/plaintable.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace views {

namespace {

constexpr int mostRows = 6;  ///< before it scrolls
constexpr int mostOpen = 12; ///< of several views, which are closed where there are more
constexpr int lineHeight = 28;

QString textOf(const std::optional<core::Mark> &mark)
{
    if (!mark)
        return QStringLiteral("—");
    if (mark->value || !mark->literal.empty())
        return valueText(*mark);
    return gapText(*mark, true);
}

QString targetText(const std::optional<core::Mark> &mark)
{
    return mark && mark->target ? word(*mark->target) : QStringLiteral("—");
}

QString countText(std::size_t changed, std::size_t of) { return QStringLiteral("%1 / %2").arg(changed).arg(of); }

std::size_t lostIn(const core::Impact &impact)
{
    std::size_t lost = 0;
    for (const core::ViewImpact &view : impact.views) {
        for (const core::FigureImpact &figure : view.figures)
            lost += figure.lostSeries.size();
    }
    return lost;
}

} // namespace

ImpactView::ImpactView(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::CardTitle, Token::Text, this))
    , m_text(new Label(Type::Body, Token::Text2, this))
    , m_table(new PlainTable(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 10, 0, 4);
    rows->setSpacing(6);
    rows->addLayout(inset(m_title, 12));
    rows->addLayout(inset(m_text, 12));
    rows->addWidget(m_table);
    m_text->setWordWrap(true);
    m_table->header()->setStretchLastSection(false);
    m_table->setTree(true);
    m_table->viewport()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString view = item->data(0, Qt::UserRole).toString();
        if (m_openable && !view.isEmpty())
            Q_EMIT activated(view);
    });
    for (const auto moved : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(m_table, moved, this, &ImpactView::fitHeight);
    retranslate();
}

void ImpactView::setImpact(std::shared_ptr<const core::Impact> impact, const Names &names)
{
    m_impact = std::move(impact);
    m_names = names;
    retranslate();
}

void ImpactView::setOpenable(bool openable)
{
    m_openable = openable;
    m_table->setExpandsOnDoubleClick(!openable);
}

void ImpactView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImpactView::retranslate()
{
    m_title->setText(tr("Impact on saved views"));
    m_table->setHeadings({tr("View"), tr("Marks changed"), tr("Largest change"), tr("Before"), tr("After"), tr("Δ"),
                          tr("Comparability")},
                         {1, 3, 4, 5});
    m_table->setAccessibleName(tr("Impact on saved views"));
    fill();
    if (!m_impact) {
        m_text->setText({});
    } else if (m_impact->of == 0) {
        m_text->setText(tr("No view is saved, so none changes. Ctrl+S saves what a page shows."));
    } else {
        QString text = tr("%1 of %2 saved views change").arg(m_impact->views.size()).arg(m_impact->of);
        if (const std::size_t lost = lostIn(*m_impact); lost > 0)
            text += u" · " + tr("series lost: %1").arg(lost);
        m_text->setText(text);
    }
}

void ImpactView::fill()
{
    QList<QStringList> rows;
    if (m_impact) {
        for (const core::ViewImpact &view : m_impact->views) {
            const core::FigureImpact &most = view.largest();
            rows += rowOf(most.largest(), QString::fromStdString(view.view), countText(view.changed(), view.of))
                    << comparabilityText(most);
        }
        for (const core::ChangedMark &mark : m_impact->targets)
            rows += {tr("Target"), {}, m_names.caption(mark.keys), targetText(mark.before), targetText(mark.after)};
    }
    m_table->setRows(rows);
    for (std::size_t i = 0; m_impact && i < m_impact->views.size(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(static_cast<int>(i));
        addFigures(*item, m_impact->views[i]);
        item->setExpanded(true);
    }
    for (QTreeWidgetItemIterator item(m_table); *item; ++item) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            (*item)->setToolTip(column, (*item)->text(column));
    }
    if (m_table->rows() > mostOpen && m_table->topLevelItemCount() > 1) // all views are seen first
        m_table->collapseAll();
    fitColumns();
    m_table->setVisible(!rows.isEmpty());
    fitHeight();
}

/// Names say most: in a narrow window what stood before and stands after gives way first, then they share the room.
/// Names that nobody could read in it are scrolled to instead.
void ImpactView::fitColumns()
{
    constexpr int name = 0, largest = 2, comparability = 6, comparabilityWidth = 120;
    constexpr int roomOfLargest = 320, narrow = 104, readable = 168, wide = 340, step = 12;
    const QAbstractItemView &view = *m_table;
    const int wanted = std::min(view.sizeHintForColumn(largest), roomOfLargest);
    m_table->header()->setSectionResizeMode(largest, QHeaderView::Stretch);
    m_table->fitColumns(wide);
    const int wantedName = m_table->columnWidth(name);
    int rest = 0;
    for (int widest = wide; widest >= narrow; widest -= step) {
        m_table->fitColumns(widest);
        m_table->setColumnWidth(comparability, std::min(m_table->columnWidth(comparability), comparabilityWidth));
        rest = m_table->viewport()->width();
        for (int column = 0; column < m_table->columnCount(); ++column)
            rest -= column == name || column == largest ? 0 : m_table->columnWidth(column);
        if (wantedName + wanted <= rest)
            break;
    }
    if (rest < std::min(wantedName, readable) + std::min(wanted, readable)) {
        m_table->header()->setSectionResizeMode(largest, QHeaderView::Interactive);
        m_table->setColumnWidth(name, std::min(wantedName, readable));
        m_table->setColumnWidth(largest, std::min(wanted, readable));
        return;
    }
    m_table->setColumnWidth(name,
                            std::clamp(std::max(rest / 2, rest - wanted), std::min(narrow, wantedName), wantedName));
}

bool ImpactView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize) { // of the room for the columns
        fitColumns();
        fitHeight();
    }
    return QWidget::eventFilter(object, event);
}

void ImpactView::addFigures(QTreeWidgetItem &parent, const core::ViewImpact &view) const
{
    const QString name = QString::fromStdString(view.view);
    parent.setData(0, Qt::UserRole, name);
    const auto add = [&](QTreeWidgetItem &below, const QStringList &texts) -> QTreeWidgetItem & {
        QTreeWidgetItem &item = m_table->addRow(below, texts);
        item.setData(0, Qt::UserRole, name);
        return item;
    };
    for (const core::FigureImpact &figure : view.figures) {
        core::ChangedMark largest = figure.largest();
        if (figure.spec.subject == core::FigureSubject::Series && figure.spec.indicators.size() == 1)
            largest.keys.indicator = {}; // the figure is named by it
        QTreeWidgetItem &item =
            add(parent, rowOf(largest, figureName(figure.spec, m_names), countText(figure.marks.size(), figure.of))
                            << comparabilityText(figure));
        for (const core::Keys &keys : figure.lostSeries)
            add(item, {tr("Series lost"), {}, m_names.caption(keys)});
        for (const core::Keys &keys : figure.newSeries)
            add(item, {tr("New series"), {}, m_names.caption(keys)});
        item.setExpanded(true);
    }
}

/// As many rows as are open, up to a few.
void ImpactView::fitHeight()
{
    int open = 0;
    for (const QTreeWidgetItem *item = m_table->topLevelItem(0); item && open < mostRows; ++open)
        item = m_table->itemBelow(item);
    const bool isScrolled = m_table->header()->length() > m_table->viewport()->width();
    const int bar = isScrolled ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight((std::max(open, 1) + 1) * lineHeight + 2 + bar);
}

QStringList ImpactView::rowOf(const core::ChangedMark &mark, const QString &name, const QString &count) const
{
    const bool isDecidedOtherwise = mark.before && mark.after && mark.changesTarget();
    const auto side = [&](const auto &one) { return isDecidedOtherwise ? targetText(one) : textOf(one); };
    return {name, count, m_names.caption(mark.keys), side(mark.before), side(mark.after), differenceText(mark)};
}

} // namespace views
