#pragma once

#include "models/core/issue.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace views {

class Label;
class PlainTable;
class Segmented;

/// A validation report: every finding with severity, place, value and the rule in plain words. It can be narrowed to a
/// severity and to a text, grouped by rule or file, and saved as CSV.
class IssueReport : public QWidget
{
    Q_OBJECT

public:
    explicit IssueReport(QWidget *parent = nullptr);

    void setIssues(std::vector<core::Issue> issues);
    const std::vector<core::Issue> &issues() const { return m_issues; }
    int shownIssues() const { return m_shown; }
    /// The findings shown, in their order, with a header; UTF-8 with BOM, CRLF.
    QByteArray csv() const;

Q_SIGNALS:
    /// A finding was chosen by a double click or Return.
    void chosen(const core::Issue &issue);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void save();
    std::vector<std::size_t> shown() const;
    QString groupOf(const core::Issue &issue) const;

    std::vector<core::Issue> m_issues;
    int m_shown = 0;
    Segmented *m_severity;
    Segmented *m_grouping;
    QLineEdit *m_search;
    QPushButton *m_save;
    PlainTable *m_table;
    Label *m_foot;
};

} // namespace views
