#pragma once

#include "models/core/issue.h"
#include "models/core/tabular/proposal.h"
#include "models/output/jsonemitter.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace output {

/// What validation found in one package or table.
struct IssueReport
{
    QString path;
    std::vector<core::Issue> issues;
    std::vector<core::ProposalFinding> findings = {}; ///< of a table: how it is read
    std::optional<core::Error> failure = {};          ///< why it gives nothing as a whole
    bool isUnread = false;                            ///< it cannot be read at all

    bool isValid() const { return errors() == 0; }
    std::size_t errors() const;
};

/// The words of a report, handed in by the views. All must be set.
struct ReportWords
{
    std::function<QString(const core::Issue &)> issue;
    std::function<QString(const core::ProposalFinding &)> finding;
    std::function<QString(const core::Error &)> error;
};

/// { "packages": [ { "path", "valid", "errors", "issues": [ { "severity", "rule", "file", "sheet", "row", "column",
/// "value", "args", "sentence" } ] } ] }. A sheet, row or column that does not apply is absent. Findings and what kept
/// a file from being read stand among the issues.
QByteArray issuesJson(const std::vector<IssueReport> &reports, const ReportWords &words);

/// The member "issues" of it alone.
void writeIssues(JsonEmitter &json, const IssueReport &report, const ReportWords &words);

} // namespace output
