#include "views/pages/revisionsection.h"

#include "models/workspace/revisionorigin.h"
#include "models/workspace/workspace.h"
#include "views/filterchange.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/tables/diffview.h"
#include "views/tables/impactview.h"
#include "views/tables/plaintable.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace views {

namespace {

constexpr int mostRows = 6; ///< of the table before it scrolls
constexpr int lineHeight = 28;

QString timeText(const core::Revision &revision)
{
    const QString text = QString::fromStdString(revision.taken);
    const auto taken = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
    return taken.isValid() ? taken.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : text;
}

} // namespace

RevisionSection::RevisionSection(const workspace::Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_comparison(workspace)
{
    setProperty("card", true);
    makeParts();
    connect(m_table, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { choose(item->data(0, Qt::UserRole).toInt()); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && m_table->hasFocus())
            choose(item->data(0, Qt::UserRole).toInt());
    });
    connect(&workspace, &workspace::Workspace::storeChanged, this, [this] {
        if (!m_revisions.empty())
            fill(m_language);
    });
    for (auto *combo : {m_from, m_to})
        connect(combo, &QComboBox::activated, this, &RevisionSection::compare);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(chosen()); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(chosen()); });
    connect(m_report, &QPushButton::clicked, this, &RevisionSection::showReport);
    connect(m_beside, &QPushButton::clicked, this, [this] { Q_EMIT besideWanted(chosen()); });
    connect(m_impact, &ImpactView::activated, this,
            [this](const QString &view) { Q_EMIT viewWanted(view, m_comparison.compared()->before.number); });
    connect(m_diff, &DiffView::claimPicked, this, &RevisionSection::showClaim);
    connect(m_diff, &DiffView::panelRowPicked, this, &RevisionSection::showRow);
    connect(&m_comparison, &workspace::RevisionComparison::changed, this, &RevisionSection::showComparison);
    connect(&m_comparison, &workspace::RevisionComparison::failed, this, [this](const core::Error &error) {
        hideComparison();
        m_empty->setText(sentence(error));
        m_empty->show();
    });
}

void RevisionSection::makeParts()
{
    m_title = new Label(Type::CardTitle, Token::Text, this);
    m_table = new PlainTable(this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_origin = new Label(Type::Caption, Token::Text2, this);
    m_origin->setElided(true);
    m_report = new QPushButton(this);
    m_fromWord = new Label(Type::Body, Token::Text2, this);
    m_from = new QComboBox(this);
    m_toWord = new Label(Type::Body, Token::Text2, this);
    m_to = new QComboBox(this);
    m_show = new QPushButton(this);
    m_use = new QPushButton(this);
    m_beside = new QPushButton(this);
    m_empty = new Label(Type::Body, Token::Text2, this);
    m_empty->setWordWrap(true);
    m_diff = new DiffView(this);
    m_impact = new ImpactView(this);
    m_impact->setOpenable(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 10, 1, 1);
    rows->setSpacing(8);
    rows->addLayout(inset(m_title, 12));
    rows->addWidget(m_table);
    auto *origin = inset(m_origin, 12);
    origin->addWidget(m_report);
    rows->addLayout(origin);
    auto *bar = new FlowLayout(nullptr, 8);
    bar->setContentsMargins(12, 0, 12, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fromWord, m_from, m_toWord, m_to, m_show, m_beside, m_use})
        bar->addWidget(part);
    for (auto *combo : {m_from, m_to})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    rows->addLayout(bar);
    rows->addWidget(new Hairline(this));
    rows->addLayout(inset(m_empty, 12));
    rows->addWidget(m_diff, 1);
    rows->addWidget(m_impact);
    rows->addStretch(0);
}

void RevisionSection::fill(Language language)
{
    m_language = language;
    const auto isThere = [this](const core::Revision &revision) {
        return std::ranges::any_of(m_revisions, [&](const core::Revision &one) {
            return one.number == revision.number && one.hash == revision.hash;
        });
    };
    const std::vector<core::Revision> before = std::exchange(m_revisions, m_workspace.revisions());
    const auto stays = [&](const QComboBox *combo) {
        const auto kept = std::ranges::find(before, combo->currentData().toInt(), &core::Revision::number);
        return kept != before.end() && isThere(*kept);
    };
    const bool isKept = stays(m_from) && stays(m_to);
    m_title->setText(tr("Revisions, newest first (+ added, ~ revised, − removed)"));
    m_fromWord->setText(tr("Changes from"));
    m_toWord->setText(tr("to"));
    m_from->setAccessibleName(tr("Changes from"));
    m_to->setAccessibleName(tr("Changes to"));
    fillTable();
    fillChoices();
    const auto &compared = m_comparison.compared();
    const bool isShown =
        compared && compared->before.number == m_from->currentData().toInt() && compared->after.number == chosen();
    if (isKept && isShown) {
        showComparison();
        m_comparison.refresh(); // views may have been saved meanwhile
    } else if (isKept) {
        compare();
    } else {
        choose(m_revisions.empty() ? 0 : m_revisions.front().number);
    }
}

void RevisionSection::fillTable()
{
    const bool panels = std::ranges::any_of(m_revisions, [](const auto &one) { return one.enterpriseYears > 0; });
    const bool haveOthers = std::ranges::any_of(
        m_revisions, [](const auto &one) { return !one.others.value_or(core::DiffCounts()).isZero(); });
    QStringList headings{tr("Revision"), tr("Taken in"), tr("Figures")};
    if (haveOthers)
        headings << tr("Other rows");
    if (panels)
        headings << columnTitle(QStringLiteral("enterprise_years"));
    QList<int> numbers;
    for (int column = 2; column < headings.size(); ++column)
        numbers << column;
    m_table->setHeadings(headings << tr("Version") << tr("Name"), numbers);
    m_table->setAccessibleName(tr("Revisions"));
    const auto number = [](std::size_t count) { return numberText(static_cast<double>(count), 0); };
    QList<QStringList> rows;
    for (const core::Revision &revision : m_revisions) {
        const bool isShown = revision.number == m_workspace.dataset().revision.number;
        const bool isCurrent = revision.number == m_workspace.currentRevision();
        const QString state = isCurrent ? tr("current") : isShown ? tr("shown") : QString();
        const QString name = QStringLiteral("r%1").arg(revision.number);
        rows.push_back(
            {state.isEmpty() ? name : name + u" · " + state, timeText(revision), signedCountsText(revision.claims)});
        if (haveOthers)
            rows.back() << (revision.others ? signedCountsText(*revision.others) : QString());
        if (panels)
            rows.back() << number(revision.enterpriseYears);
        rows.back() << QString::fromStdString(revision.version) << QString::fromStdString(revision.shortHash());
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        m_table->topLevelItem(row)->setData(0, Qt::UserRole, m_revisions[static_cast<std::size_t>(row)].number);
    const int seen = std::clamp(static_cast<int>(m_revisions.size()), 1, mostRows);
    m_table->setFixedHeight((seen + 1) * lineHeight + 2);
}

void RevisionSection::fillChoices()
{
    for (auto *combo : {m_from, m_to}) {
        const QVariant kept = combo->currentData();
        combo->clear();
        for (const core::Revision &revision : m_revisions)
            combo->addItem(nameOf(revision.number), revision.number);
        combo->setCurrentIndex(std::max(0, combo->findData(kept)));
    }
}

QString RevisionSection::nameOf(int revision) const
{
    const auto found = std::ranges::find(m_revisions, revision, &core::Revision::number);
    const QString number = QStringLiteral("r%1").arg(revision);
    return found == m_revisions.end() ? number : number + u" · " + QString::fromStdString(found->shortHash());
}

void RevisionSection::choose(int revision)
{
    const int place = m_to->findData(revision);
    if (place < 0)
        return;
    m_to->setCurrentIndex(place);
    const int parent = m_from->findData(workspace::parentOf(m_workspace, revision));
    m_from->setCurrentIndex(parent >= 0 ? parent : std::min(place + 1, m_from->count() - 1));
    compare();
}

int RevisionSection::chosen() const { return m_to->currentData().toInt(); }

void RevisionSection::markChosen()
{
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        auto *item = m_table->topLevelItem(row);
        item->setSelected(item->data(0, Qt::UserRole).toInt() == chosen());
    }
    showOrigin();
}

void RevisionSection::showOrigin()
{
    const auto found = workspace::originOf(m_workspace, chosen());
    m_origin->setVisible(found.has_value());
    m_report->setVisible(found && !found->report.empty());
    if (!found)
        return;
    const auto &origin = *found;
    const auto count = [&origin](core::Severity severity) {
        return std::ranges::count(origin.report, severity, &core::Issue::severity);
    };
    QStringList said{tr("r%1 came from %2").arg(chosen()).arg(QDir::toNativeSeparators(origin.path))};
    if (origin.mapping)
        said << tr("a table, with the meaning of its columns");
    if (const auto errors = count(core::Severity::Error); errors > 0)
        said << tr("figures with errors, left out: %1").arg(errors);
    if (const auto warnings = count(core::Severity::Warning); warnings > 0)
        said << tr("warnings: %1").arg(warnings);
    m_origin->setText(said.join(u" · "));
    m_origin->setToolTip(m_origin->text());
    m_report->setText(tr("Findings: %1").arg(origin.report.size()));
    m_report->setAccessibleName(tr("Findings in the file of r%1").arg(chosen()));
}

void RevisionSection::showReport()
{
    if (const auto origin = workspace::originOf(m_workspace, chosen()))
        Q_EMIT reportWanted(QDir::toNativeSeparators(origin->path), origin->report);
}

void RevisionSection::compare()
{
    updateButtons();
    markChosen();
    const int before = m_from->currentData().toInt();
    if (before != chosen()) {
        m_comparison.start(before, chosen());
        return;
    }
    m_comparison.clear();
    hideComparison();
    const bool isFirst = !m_revisions.empty() && m_revisions.back().number == chosen();
    m_empty->setText(!isFirst ? tr("Choose two different revisions to see what changed.")
                              : tr("This is the first revision: nothing came before it to compare with. Each file that "
                                   "is taken in makes another one."));
    m_empty->show();
}

void RevisionSection::showComparison()
{
    const auto &compared = m_comparison.compared();
    m_from->setCurrentIndex(m_from->findData(compared->before.number));
    m_to->setCurrentIndex(m_to->findData(compared->after.number));
    const Names names = Names(compared->setAfter, m_language).withFormer(compared->setBefore);
    m_diff->setDiff(std::shared_ptr<const core::Diff>(compared, &compared->diff), names);
    m_impact->setImpact(std::shared_ptr<const core::Impact>(compared, &compared->impact), names);
    m_empty->hide();
    m_diff->show();
    m_impact->show();
    updateButtons();
    markChosen();
}

/// The figure as the later revision has it, else as the earlier one had it, with both claims and their source.
void RevisionSection::showClaim(const items::DiffModel::ClaimChange &change)
{
    const auto &compared = m_comparison.compared();
    const Names after = Names(compared->setAfter, m_language).withFormer(compared->setBefore);
    const Names before(compared->setBefore, m_language);
    const core::ClaimKey &claim = change.key;
    const core::Keys keys{claim.indicator, claim.region, claim.sector, claim.period, claim.organisation, {}, {}};
    const auto later = publishedMark(keys, after);
    auto mark = later ? later : publishedMark(keys, before);
    if (!mark)
        return;
    const QString source = after.source(claim.source);
    const auto say = [&](const char *name, const core::Revision &revision, const auto &content) {
        const QString text =
            QStringLiteral("r%1: %2").arg(QString::number(revision.number), DiffView::contentText(content));
        mark->attributes.push_back({name, {(content ? text + u" · " + source : text).toStdString(), {}}});
    };
    say("value_before", compared->before, change.before);
    say("value_after", compared->after, change.after);
    if (change.revised) {
        QStringList difference{differenceText(*change.revised, m_language), differenceEnds(*change.revised)};
        if (change.revised->isAllWithinRounding())
            difference += columnTitle(QStringLiteral("within_rounding"));
        difference.removeAll(QString());
        if (!difference.isEmpty())
            mark->attributes.push_back({"difference", {difference.join(u'\n').toStdString(), {}}});
    }
    Q_EMIT detailWanted(*mark, later ? after : before);
}

/// What each column said and says that is another now, and the files of both revisions.
void RevisionSection::showRow(const core::RowChange &row)
{
    const auto &compared = m_comparison.compared();
    const Names names = Names(compared->setAfter, m_language).withFormer(compared->setBefore);
    core::Mark mark;
    mark.keys.organisation = core::OrganisationId(row.enterprise);
    mark.keys.item = row.name;
    mark.keys.period = core::Period::ofYear(row.year);
    const auto say = [&mark](const QString &name, const QString &text) {
        mark.attributes.push_back({name.toStdString(), {text.toStdString(), {}}});
    };
    const auto number = [](const core::Revision &revision) { return QStringLiteral("r%1").arg(revision.number); };
    if (row.kind == core::RowChange::Kind::Added)
        say(tr("Row"), tr("added in %1").arg(number(compared->after)));
    if (row.kind == core::RowChange::Kind::Removed)
        say(tr("Row"), tr("removed in %1").arg(number(compared->after)));
    for (const core::RevisedCell &cell : row.cells) {
        const auto said = [&](const std::string &text) -> QString {
            const QString value = cell.isMeasure ? literalText(text) : QString::fromStdString(text);
            return text.empty() ? QStringLiteral("—") : value;
        };
        const QString title = names(cell.title), difference = differenceText(cell, m_language);
        say(title.isEmpty() ? QString::fromStdString(cell.column) : title,
            QStringLiteral("%1: %2\n%3: %4")
                    .arg(number(compared->before), said(cell.before), number(compared->after), said(cell.after)) +
                (difference.isEmpty() ? QString() : u"\nΔ " + difference));
    }
    for (const core::Revision *revision : {&compared->before, &compared->after}) {
        const auto origin = workspace::originOf(m_workspace, revision->number);
        if (origin)
            say(tr("File of %1").arg(number(*revision)), QDir::toNativeSeparators(origin->path));
    }
    Q_EMIT detailWanted(mark, names);
}

void RevisionSection::hideComparison()
{
    m_diff->hide();
    m_impact->hide();
}

void RevisionSection::updateButtons()
{
    const int revision = chosen();
    const QString number = QStringLiteral("r%1").arg(revision);
    m_show->setText(tr("Show %1 as it was").arg(number));
    m_use->setText(tr("Make %1 current").arg(number));
    m_show->setEnabled(revision != 0 && revision != m_workspace.dataset().revision.number);
    m_use->setEnabled(revision != 0 && revision != m_workspace.currentRevision());
    m_beside->setText(tr("Show %1 beside").arg(number));
    m_beside->setEnabled(m_show->isEnabled());
    m_beside->setToolTip(m_beside->isEnabled()
                             ? tr("Charts over time draw what %1 says dashed, beside what is shown.").arg(number)
                             : tr("It is what is shown."));
    m_show->setToolTip(m_show->isEnabled() ? QString() : tr("It is shown already."));
    m_use->setToolTip(m_use->isEnabled() ? QString() : tr("It is current already."));
}

} // namespace views
