#pragma once

#include "models/core/issue.h"
#include "views/tables/plaintable.h"

#include <vector>

namespace views {

/// A validation report: one row a finding, with severity, place, value and the rule in plain words.
class IssueTable : public PlainTable
{
    Q_OBJECT

public:
    explicit IssueTable(QWidget *parent = nullptr);
    void setIssues(const std::vector<core::Issue> &issues);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::vector<core::Issue> m_issues;
};

} // namespace views
