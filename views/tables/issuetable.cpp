#include "views/tables/issuetable.h"

#include "views/text/words.h"

#include <QEvent>

namespace views {

IssueTable::IssueTable(QWidget *parent)
    : PlainTable(parent)
{
    fill();
}

void IssueTable::setIssues(const std::vector<core::Issue> &issues)
{
    m_issues = issues;
    fill();
}

void IssueTable::changeEvent(QEvent *event)
{
    PlainTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void IssueTable::fill()
{
    setHeadings({tr("Severity"), tr("File"), tr("Row"), tr("Column"), tr("Finding")}, {2});
    setAccessibleName(tr("Validation report"));
    QList<QStringList> rows;
    for (const auto &issue : m_issues) {
        const QString row = issue.row > 0 ? QString::number(issue.row) : QString();
        rows.push_back({word(issue.severity), QString::fromStdString(issue.file), row,
                        QString::fromStdString(issue.column), finding(issue)});
    }
    setRows(rows);
    for (std::size_t i = 0; i < m_issues.size(); ++i)
        topLevelItem(static_cast<int>(i))->setToolTip(4, sentence(m_issues[i]));
}

} // namespace views
