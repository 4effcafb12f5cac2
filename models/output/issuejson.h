#pragma once

#include "models/core/issue.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace output {

/// What validation found in one package.
struct IssueReport
{
    QString path;
    std::vector<core::Issue> issues;
};

/// { "packages": [ { "path", "valid", "errors", "issues": [ { "severity", "rule", "file", "row", "column", "value",
/// "args" } ] } ] }. A row or column that does not apply is absent.
QByteArray issuesJson(const std::vector<IssueReport> &reports);

} // namespace output
