#pragma once

#include "app/batch.h"
#include "models/output/issuejson.h"

#include <vector>

namespace app {

/// Reports every problem of packages and tables; of a table also how it is read.
ExitCode runValidate(const Validate &command, const Request &request, const Streams &streams);

ExitCode printIssues(const std::vector<output::IssueReport> &reports, ReportFormat format, const Streams &streams);

/// True for a file that is no package: a text, a workbook.
bool isTable(const QString &path);

/// The paths, with the table files of folders that are no packages in place of these.
QStringList filesOf(const QStringList &paths, const Streams &streams);

} // namespace app
