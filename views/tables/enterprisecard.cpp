#include "views/tables/enterprisecard.h"

#include "views/tables/enterprisecardparts.h"
#include "views/tables/enterprisemenus.h"
#include "views/tables/enterprisewords.h"
#include "views/text/filterwords.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace views {

namespace {

bool asksToFind(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Find) || (event.key() == Qt::Key_Slash && event.modifiers() == Qt::NoModifier);
}

} // namespace

EnterpriseCard::EnterpriseCard(QWidget *parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>())
{
    setProperty("card", true);
    auto &p = *m_parts;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 8, 1, 6);
    rows->setSpacing(4);
    makeHeader();
    makeBody();
    p.statistics = new MeasureCard(this);
    for (QTimer *timer : {&p.later, &p.quiet})
        timer->setSingleShot(true);
    p.quiet.setInterval(150);
    connectParts();
    retranslate();
    showParts();
}

EnterpriseCard::~EnterpriseCard() = default;

void EnterpriseCard::connectParts()
{
    auto &p = *m_parts;
    connect(&p.later, &QTimer::timeout, this, &EnterpriseCard::ask);
    connect(&p.quiet, &QTimer::timeout, this, &EnterpriseCard::showStatus);
    connect(p.find, &QLineEdit::textChanged, this, &EnterpriseCard::askSoon);
    p.find->installEventFilter(this);
    connect(p.columns->menu(), &QMenu::aboutToShow, this,
            [this] { fillColumnMenu(m_parts->columns->menu(), m_parts->table, m_parts->names); });
    connect(p.measures->menu(), &QMenu::aboutToShow, this, [this] {
        const QToolButton *button = m_parts->measures;
        const QPoint below = button->mapToGlobal(QPoint(0, button->height() + 2));
        fillMeasureMenu(button->menu(), *m_parts->table, m_parts->names,
                        [this, below](std::size_t measure) { showStatistics(measure, below); });
    });
    connect(p.copy, &QToolButton::clicked, p.table, &EnterpriseTable::copy);
    connect(p.remedy, &QPushButton::clicked, this, &EnterpriseCard::clearReason);
    connectTable();
    connect(&p.query, &workspace::PanelQuery::found, this, &EnterpriseCard::take);
    connect(&p.query, &workspace::PanelQuery::sorted, this, [this](const core::OrderedRows &rows) {
        m_parts->table->rows()->complete(rows);
        if (std::exchange(m_parts->toFind, false))
            m_parts->query.locate(rows, m_parts->selection);
        showStatus();
    });
    connect(&p.query, &workspace::PanelQuery::counted, this, [this](qulonglong enterprises) {
        auto &parts = *m_parts;
        parts.enterprises = static_cast<std::size_t>(enterprises);
        parts.counts->setText(rowCounts(parts.table->rows()->ordered(), parts.enterprises));
    });
    connect(&p.query, &workspace::PanelQuery::looked, p.table->rows(), &items::EnterpriseModel::setFound);
    connect(&p.query, &workspace::PanelQuery::located, this,
            [this](qulonglong place) { m_parts->table->goTo(static_cast<int>(place)); });
}

void EnterpriseCard::connectTable()
{
    auto &p = *m_parts;
    connect(p.table, &EnterpriseTable::picked, this, &EnterpriseCard::picked);
    connect(p.table, &EnterpriseTable::opened, this, &EnterpriseCard::opened);
    connect(p.table, &EnterpriseTable::headerClicked, this, [this](int column, bool added) {
        const auto &meant = m_parts->table->rows()->panelColumns()[static_cast<std::size_t>(column)];
        setOrder(items::clicked(m_parts->order, meant, added));
    });
    connect(p.table, &EnterpriseTable::menuWanted, this, &EnterpriseCard::openMenu);
    connect(p.table, &EnterpriseTable::rowsWanted, this,
            [this](int first, int count) { m_parts->query.look(m_parts->table->rows()->ordered(), first, count); });
    connect(p.table, &EnterpriseTable::copied, this, [this](const EnterpriseTable::Copied &rows) {
        m_parts->told = copiedText(rows.rows, rows.isCut);
        showStatus();
        if (rows.withheld > 0 || rows.last > 0 || rows.left > 0)
            Q_EMIT noticed([rows] { return withheldText(rows.withheld, rows.last > 0, rows.left); });
    });
    connect(p.table, &EnterpriseTable::guardWanted, this,
            [this] { m_parts->query.guard(m_parts->panel, m_parts->names.sharedSet()); });
    connect(&p.query, &workspace::PanelQuery::guarded, p.table, &EnterpriseTable::setGuard);
}

void EnterpriseCard::retranslate()
{
    auto &p = *m_parts;
    p.title->setText(tr("Enterprises of the panel"));
    p.find->setPlaceholderText(tr("Find by name (/)"));
    p.find->setAccessibleName(tr("Find enterprises by part of their name"));
    const std::pair<QToolButton *, QString> buttons[]{{p.measures, tr("Statistics of a column")},
                                                      {p.columns, tr("Columns")},
                                                      {p.copy, tr("Copy the chosen rows, or all (Ctrl+Shift+C)")}};
    for (const auto &[button, words] : buttons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    setAccessibleName(p.title->text());
    p.table->setAccessibleName(p.title->text());
    if (const auto &rows = p.table->rows()->ordered(); rows.panel())
        p.counts->setText(rowCounts(rows, p.enterprises));
    showParts();
    showStatus();
}

void EnterpriseCard::setPanel(const core::Panel &panel, const Names &names)
{
    auto &p = *m_parts;
    const bool sameHead = panel.head == p.panel.head;
    const bool sameRows = sameHead && panel.rows == p.panel.rows;
    p.panel = panel;
    if (names.language() != std::exchange(p.names, names).language() && !p.order.empty())
        askSoon(); // texts are sorted as they are read
    p.table->setTexts(enterpriseTexts(names));
    if (!sameHead) {
        p.chosen.filter = panel ? core::everything(*panel.head) : core::PanelFilter{};
        p.order.clear();
    }
    if (!sameRows) {
        p.table->setGuard(nullptr);
        p.statistics->hide();
        p.asked = panel.rows != nullptr;
        if (panel.rows) {
            askSoon();
        } else {
            p.query.cancel();
            p.table->setRows({});
            p.counts->clear();
        }
    }
    retranslate();
}

void EnterpriseCard::setFilter(const core::PanelFilter &filter, const RowsOrigin &origin)
{
    auto &p = *m_parts;
    p.chosen.origin = origin;
    if (p.shown.filter == filter)
        p.shown.origin = origin;
    if (filter == p.chosen.filter)
        return;
    p.chosen.filter = filter;
    askSoon();
}

void EnterpriseCard::setOrder(const std::vector<core::SortColumn> &order)
{
    if (order == m_parts->order)
        return;
    m_parts->order = order;
    askSoon();
}

void EnterpriseCard::setSelection(const core::Keys &keys)
{
    auto &p = *m_parts;
    p.selection = keys;
    p.table->setSelection(keys);
    const core::OrderedRows &rows = p.table->rows()->ordered();
    p.toFind = !keys.organisation.empty() && !rows.isComplete();
    if (!keys.organisation.empty() && rows.isComplete() && rows.size() > 0)
        p.query.locate(rows, keys);
}

void EnterpriseCard::askSoon() { m_parts->later.start(0); }

void EnterpriseCard::ask()
{
    auto &p = *m_parts;
    if (!p.panel.rows)
        return;
    p.told.clear();
    p.chosen.found = p.find->text().trimmed();
    p.wanted = p.chosen;
    p.query.ask(
        {p.panel, p.wanted.filter, p.wanted.found.toStdString(), p.order, valueRanks(*p.panel.head, p.order, p.names)});
    p.quiet.start();
}

void EnterpriseCard::take(const core::OrderedRows &rows)
{
    auto &p = *m_parts;
    p.asked = false;
    p.shown = p.wanted;
    p.table->setRows(rows);
    p.enterprises.reset();
    p.counts->setText(rowCounts(rows, p.enterprises));
    showParts();
    showStatus();
}

bool EnterpriseCard::isBusy() const
{
    const workspace::PanelQuery &query = m_parts->query;
    return m_parts->later.isActive() || query.isFinding() || query.isSorting() || query.isCounting();
}

void EnterpriseCard::showStatus()
{
    auto &p = *m_parts;
    const bool spoken = !p.quiet.isActive();
    p.status->setText(spoken && p.query.isFinding()   ? tr("Finding rows…")
                      : spoken && p.query.isSorting() ? tr("Sorting all rows…")
                                                      : p.told);
}

void EnterpriseCard::showParts()
{
    auto &p = *m_parts;
    const bool loading = p.panel && !p.panel.rows;
    const bool none = !loading && p.panel && p.table->rows()->rowCount() == 0;
    const bool byName = none && !p.find->text().trimmed().isEmpty();
    p.reason->setText(!p.panel             ? tr("The dataset has no panel of enterprises.")
                      : loading || p.asked ? tr("The enterprises are still being loaded.")
                      : byName ? tr("No enterprise under these filters has “%1” in its name.").arg(p.find->text())
                               : tr("No enterprise-year matches the filters."));
    p.remedy->setText(byName ? tr("Clear the search") : tr("Lift all filters"));
    p.remedy->setVisible(none && !p.asked);
    const bool shown = p.panel && p.table->rows()->rowCount() > 0;
    const bool focused = p.table->hasFocus();
    p.table->setVisible(shown);
    p.empty->setVisible(!shown);
    if (!shown && focused)
        p.find->setFocus();
    for (QWidget *part : {static_cast<QWidget *>(p.find), static_cast<QWidget *>(p.columns)})
        part->setEnabled(p.panel.rows != nullptr);
    for (QToolButton *button : {p.measures, p.copy})
        button->setEnabled(shown);
}

void EnterpriseCard::clearReason()
{
    if (m_parts->find->text().trimmed().isEmpty())
        Q_EMIT unfilterWanted();
    else
        m_parts->find->clear();
}

void EnterpriseCard::showStatistics(std::size_t measure, const QPoint &where)
{
    auto &p = *m_parts;
    const core::OrderedRows &rows = p.table->rows()->ordered();
    if (rows.mask())
        p.statistics->open({rows.panel(), p.shown.filter, rows.mask(), originText()}, measure, p.names, where);
}

/// Dataset and revision, rows of how many, the filters: a line each.
QString EnterpriseCard::originText() const
{
    const auto &p = *m_parts;
    const RowsOrigin &origin = p.shown.origin;
    QStringList filters;
    if (const QString said = FilterWords::line(origin.filter, p.panel.head.get(), p.names); !said.isEmpty())
        filters << said;
    if (!p.shown.found.isEmpty())
        filters << tr("name contains “%1”").arg(p.shown.found);
    const QString separator = QStringLiteral(" · ");
    const QString dataset = tr("Dataset %1").arg(QString::fromStdString(origin.dataset)) + separator +
                            tr("revision %1").arg(QString::fromStdString(origin.revision));
    return dataset + u'\n' + rowCounts(p.table->rows()->ordered(), p.enterprises) + u'\n' +
           (filters.isEmpty() ? tr("No filters") : tr("Filters: %1").arg(filters.join(separator)));
}

void EnterpriseCard::openMenu(int column, const QPoint &where)
{
    ColumnActions actions;
    actions.sort = [this](const std::vector<core::SortColumn> &order) { setOrder(order); };
    actions.summarise = [this, where](std::size_t measure) { showStatistics(measure, where); };
    makeColumnMenu(m_parts->table, column, m_parts->order, actions)->popup(where);
}

void EnterpriseCard::focusFind()
{
    m_parts->find->setFocus(Qt::ShortcutFocusReason);
    m_parts->find->selectAll();
}

QLineEdit *EnterpriseCard::findField() const { return m_parts->find; }
EnterpriseTable *EnterpriseCard::table() const { return m_parts->table; }

bool EnterpriseCard::event(QEvent *event)
{
    // Within the card these keys mean its own field before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && asksToFind(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void EnterpriseCard::keyPressEvent(QKeyEvent *event)
{
    if (asksToFind(*event))
        focusFind();
    else
        QFrame::keyPressEvent(event);
}

bool EnterpriseCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts->find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_parts->find->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_parts->table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void EnterpriseCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace views
