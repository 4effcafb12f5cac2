#include "models/items/issuemodel.h"

#include <array>

namespace items {

IssueModel::IssueModel(QObject *parent)
    : RowModel(parent)
{}

void IssueModel::setIssues(std::vector<core::Issue> issues, Texts texts)
{
    beginResetModel();
    m_issues = std::move(issues);
    m_texts = std::move(texts);
    endResetModel();
}

QVariant IssueModel::cell(int row, int column, int role) const
{
    const core::Issue &issue = m_issues[static_cast<std::size_t>(row)];
    if (role == SeverityRole || (role == SortRole && column == Severity))
        return static_cast<int>(issue.severity);
    if (role == Qt::ToolTipRole)
        return m_texts.message(issue);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Severity:
        return m_texts.severity(issue.severity);
    case File:
        return QString::fromStdString(issue.file);
    case Row:
        return issue.row > 0 ? QVariant(static_cast<qlonglong>(issue.row)) : QVariant();
    case Field:
        return QString::fromStdString(issue.column);
    case Value:
        return QString::fromStdString(issue.value);
    default:
        return m_texts.message(issue);
    }
}

QVariant IssueModel::heading(int column, int role) const
{
    static const std::array<QString, ColumnCount> codes{QStringLiteral("severity"), QStringLiteral("file"),
                                                        QStringLiteral("row"),      QStringLiteral("column"),
                                                        QStringLiteral("value"),    QStringLiteral("message")};
    if (role != Qt::DisplayRole || !m_texts.header)
        return {};
    return m_texts.header(codes[static_cast<std::size_t>(column)]);
}

} // namespace items
