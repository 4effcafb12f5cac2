#include "views/tables/impactview.h"

#include "views/label.h"
#include "views/tables/plaintable.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace views {

namespace {

constexpr int mostRows = 6; ///< before it scrolls
constexpr int lineHeight = 28;

QString textOf(const std::optional<core::Mark> &mark)
{
    if (!mark)
        return QStringLiteral("—");
    if (mark->value || !mark->literal.empty())
        return valueText(*mark);
    return mark->empty ? shortWord(*mark->empty) : QStringLiteral("—");
}

QString targetText(const std::optional<core::Mark> &mark)
{
    return mark && mark->target ? word(*mark->target) : QStringLiteral("—");
}

/// The views of a state that differ in colour are told with both.
QString colours(const core::FigureImpact &figure)
{
    if (figure.before == figure.after)
        return colorWord(figure.after);
    return QStringLiteral("%1 → %2").arg(colorWord(figure.before), colorWord(figure.after));
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString view = item->data(0, Qt::UserRole).toString();
        if (m_openable && !view.isEmpty())
            Q_EMIT activated(view);
    });
    retranslate();
}

void ImpactView::setImpact(std::shared_ptr<const core::Impact> impact, const Names &names, const Names &before)
{
    m_impact = std::move(impact);
    m_names = names;
    m_namesBefore = before;
    retranslate();
}

void ImpactView::setOpenable(bool openable) { m_openable = openable; }

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
    QList<QStringList> rows;
    QStringList views;
    const auto add = [&](const QList<QStringList> &more, const QString &view) {
        rows += more;
        for (qsizetype i = 0; i < more.size(); ++i)
            views += view;
    };
    if (m_impact) {
        for (const core::ViewImpact &view : m_impact->views)
            add(rowsOf(view), QString::fromStdString(view.view));
        for (const core::ChangedMark &mark : m_impact->targets)
            add({{tr("Target"), {}, caption(mark.keys), targetText(mark.before), targetText(mark.after)}}, {});
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        auto *item = m_table->topLevelItem(row);
        item->setData(0, Qt::UserRole, views[row]);
        for (int column = 0; column < m_table->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    constexpr int largest = 2, comparability = 6, comparabilityWidth = 96, widest = 340;
    m_table->fitColumns(widest);
    m_table->header()->setSectionResizeMode(largest, QHeaderView::Stretch); // it says most
    m_table->setColumnWidth(comparability, comparabilityWidth);
    m_table->setVisible(!rows.isEmpty());
    const int seen = std::clamp(static_cast<int>(rows.size()), 1, mostRows);
    m_table->setFixedHeight((seen + 1) * lineHeight + 2);
    if (!m_impact)
        m_text->setText({});
    else if (m_impact->of == 0)
        m_text->setText(tr("No view is saved, so none changes. Ctrl+S saves what a page shows."));
    else
        m_text->setText(tr("%1 of %2 saved views change").arg(m_impact->views.size()).arg(m_impact->of));
}

QList<QStringList> ImpactView::rowsOf(const core::ViewImpact &view) const
{
    const core::FigureImpact &most = view.largest();
    QStringList first = rowOf(most.largest(), QString::fromStdString(view.view),
                              QStringLiteral("%1 / %2").arg(view.changed()).arg(view.of));
    first += colours(most);
    QList<QStringList> rows{first};
    for (const core::FigureImpact &figure : view.figures) {
        for (const core::Keys &keys : figure.lostSeries)
            rows.append(QStringList{{}, {}, tr("Series lost: %1").arg(caption(keys))});
        for (const core::Keys &keys : figure.newSeries)
            rows.append(QStringList{{}, {}, tr("New series: %1").arg(caption(keys))});
    }
    return rows;
}

QStringList ImpactView::rowOf(const core::ChangedMark &mark, const QString &name, const QString &count) const
{
    const bool isDecidedOtherwise = mark.before && mark.after && mark.changesTarget();
    const auto side = [&](const auto &one) { return isDecidedOtherwise ? targetText(one) : textOf(one); };
    return {name, count, caption(mark.keys), side(mark.before), side(mark.after), differenceText(mark)};
}

/// A thing that is no more has only the name it had.
QString ImpactView::caption(const core::Keys &keys) const
{
    const bool isKnown = !m_names.set() || keys.indicator.empty() || m_names.set()->indicator(keys.indicator);
    return isKnown ? m_names.caption(keys) : m_namesBefore.caption(keys);
}

} // namespace views
