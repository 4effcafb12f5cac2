#include "views/tables/issuetable.h"

#include "views/text/words.h"

#include <QEvent>
#include <QHeaderView>

namespace views {

IssueTable::IssueTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    fill();
}

void IssueTable::setIssues(const std::vector<core::Issue> &issues)
{
    m_issues = issues;
    fill();
}

void IssueTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void IssueTable::fill()
{
    clear();
    setHeaderLabels({tr("Severity"), tr("File"), tr("Row"), tr("Column"), tr("Finding")});
    setAccessibleName(tr("Validation report"));
    QList<QTreeWidgetItem *> items;
    for (const auto &issue : m_issues) {
        const QString row = issue.row > 0 ? QString::number(issue.row) : QString();
        items += new QTreeWidgetItem({word(issue.severity), QString::fromStdString(issue.file), row,
                                      QString::fromStdString(issue.column), finding(issue)});
        items.back()->setToolTip(4, sentence(issue));
        items.back()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    addTopLevelItems(items);
    constexpr int widths[]{80, 170, 60, 130};
    for (int column = 0; column < 4; ++column)
        setColumnWidth(column, widths[column]);
}

} // namespace views
