#include "views/tables/issuereport.h"

#include "models/core/codes.h"
#include "models/output/csvwriter.h"
#include "views/dialogs/savecsv.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/plainbutton.h"
#include "views/segmented.h"
#include "views/tables/plaintable.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <map>
#include <optional>

namespace views {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr std::size_t mostShown = 5000; ///< a table of more helps nobody; the file has all

QStringList cellsOf(const core::Issue &issue)
{
    return {word(issue.severity), QString::fromStdString(issue.file),
            issue.row > 0 ? QString::number(issue.row) : QString(), QString::fromStdString(issue.column),
            finding(issue)};
}

std::optional<core::Severity> severityAt(int choice)
{
    return choice <= 0 ? std::nullopt : std::optional(static_cast<core::Severity>(choice - 1));
}

constexpr int searchWidth = 220;

} // namespace

IssueReport::IssueReport(QWidget *parent)
    : QWidget(parent)
    , m_severity(new Segmented(this))
    , m_grouping(new Segmented(this))
    , m_search(new QLineEdit(this))
    , m_save(new PlainButton(this))
    , m_table(new PlainTable(this))
    , m_foot(new Label(Type::Caption, Token::Text2, this))
{
    auto *bar = new FlowLayout(nullptr, 8);
    bar->setContentsMargins(12, 8, 12, 8);
    m_search->setFixedWidth(searchWidth);
    bar->addWidget(m_severity);
    bar->addWidget(m_search);
    bar->addWidget(m_grouping);
    bar->addWidget(m_save);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(m_table, 1);
    rows->addSpacing(4);
    rows->addLayout(inset(m_foot, 12));
    rows->addSpacing(4);
    m_search->setClearButtonEnabled(true);
    connect(m_severity, &Segmented::currentChanged, this, &IssueReport::fill);
    connect(m_grouping, &Segmented::currentChanged, this, &IssueReport::fill);
    connect(m_search, &QLineEdit::textChanged, this, &IssueReport::fill);
    connect(m_save, &QPushButton::clicked, this, &IssueReport::save);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QVariant place = item->data(0, placeRole); place.isValid())
            Q_EMIT chosen(m_issues[place.toULongLong()]);
    });
    retranslate();
}

void IssueReport::setIssues(std::vector<core::Issue> issues)
{
    m_issues = std::move(issues);
    retranslate();
}

void IssueReport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssueReport::retranslate()
{
    const auto count = [this](core::Severity severity) {
        return std::ranges::count(m_issues, severity, &core::Issue::severity);
    };
    m_severity->setChoices({tr("All %1").arg(m_issues.size()), tr("Errors %1").arg(count(core::Severity::Error)),
                            tr("Warnings %1").arg(count(core::Severity::Warning)),
                            tr("Notices %1").arg(count(core::Severity::Notice))});
    m_severity->setAccessibleName(tr("Severity"));
    m_grouping->setChoices({tr("In order"), tr("By rule"), tr("By file")});
    m_grouping->setAccessibleName(tr("Grouping"));
    m_search->setPlaceholderText(tr("Filter findings"));
    m_search->setAccessibleName(tr("Filter findings"));
    m_save->setText(tr("Save as CSV…"));
    m_table->setAccessibleName(tr("Validation report"));
    m_table->setHeadings({tr("Severity"), tr("File"), tr("Row"), tr("Column"), tr("Finding")}, {2});
    fill();
}

std::vector<std::size_t> IssueReport::shown() const
{
    const auto severity = severityAt(m_severity->current());
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_issues.size(); ++i) {
        if (severity && m_issues[i].severity != *severity)
            continue;
        const QString text = words.isEmpty() ? QString() : cellsOf(m_issues[i]).join(u' ');
        if (std::ranges::all_of(words, [&](const QString &w) { return text.contains(w, Qt::CaseInsensitive); }))
            places.push_back(i);
    }
    return places;
}

QString IssueReport::groupOf(const core::Issue &issue) const
{
    if (m_grouping->current() == 2)
        return issue.file.empty() ? tr("Without a file") : QString::fromStdString(issue.file);
    core::Issue general = issue; // the rule alone, without what it was found on
    general.value.clear();
    return finding(general);
}

void IssueReport::fill()
{
    const std::vector<std::size_t> places = shown();
    m_shown = static_cast<int>(places.size());
    m_table->setRows({});
    const bool isGrouped = m_grouping->current() > 0;
    m_table->setIndentation(isGrouped ? 16 : 0);
    m_table->setRootIsDecorated(isGrouped);
    std::map<QString, QTreeWidgetItem *> groups;
    for (std::size_t i = 0; i < std::min(places.size(), mostShown); ++i) {
        const core::Issue &issue = m_issues[places[i]];
        auto *item = new QTreeWidgetItem(cellsOf(issue));
        item->setData(0, placeRole, static_cast<qulonglong>(places[i]));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(4, sentence(issue));
        if (!isGrouped) {
            m_table->addTopLevelItem(item);
            continue;
        }
        QTreeWidgetItem *&group = groups[groupOf(issue)];
        if (!group) {
            group = new QTreeWidgetItem(m_table, {QString(), QString(), QString(), QString(), groupOf(issue)});
            group->setFirstColumnSpanned(false);
        }
        group->addChild(item);
    }
    for (const auto &[name, group] : groups)
        group->setText(0, QString::number(group->childCount()));
    m_table->expandAll();
    m_table->fitColumns();
    m_save->setEnabled(!m_issues.empty());
    const QString cut = places.size() > mostShown ? u' ' + tr("The file has all of them.") : QString();
    m_foot->setText(m_issues.empty()
                        ? tr("No findings: everything is as it should be.")
                        : tr("%1 of %2 findings").arg(std::min(places.size(), mostShown)).arg(m_issues.size()) + cut);
}

QByteArray IssueReport::csv() const
{
    QStringList lines{
        QStringList{tr("Severity"), tr("Rule"), tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("Finding")}.join(
            u',')};
    for (const std::size_t place : shown()) {
        const core::Issue &issue = m_issues[place];
        const std::string_view rule = core::code(issue.rule);
        QStringList cells;
        for (const QString &cell :
             {word(issue.severity), QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())),
              QString::fromStdString(issue.file), issue.row > 0 ? QString::number(issue.row) : QString(),
              QString::fromStdString(issue.column), QString::fromStdString(issue.value), finding(issue)})
            cells += output::csvCell(cell);
        lines += cells.join(u',');
    }
    return "\xEF\xBB\xBF" + (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

void IssueReport::save() { saveCsv(tr("Save the report"), QStringLiteral("report.csv"), csv(), m_foot); }

} // namespace views
