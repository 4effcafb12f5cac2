#pragma once

#include "models/core/issue.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <vector>

namespace items {

/// A validation report as a table: every finding, none left out, in the order found.
class IssueModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Severity, File, Row, Field, Value, Message, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of core::Severity
        SortRole                         ///< text or number; severity from error to notice
    };
    struct Texts
    {
        std::function<QString(core::Severity)> severity;
        std::function<QString(const core::Issue &)> message;
        std::function<QString(const QString &column)> header; ///< "severity", "file", "row" …
    };

    explicit IssueModel(QObject *parent = nullptr);

    void setIssues(std::vector<core::Issue> issues, Texts texts);
    const std::vector<core::Issue> &issues() const { return m_issues; }

private:
    int rows() const override { return static_cast<int>(m_issues.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    std::vector<core::Issue> m_issues;
    Texts m_texts;
};

} // namespace items
