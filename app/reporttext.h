#pragma once

#include "models/output/issuejson.h"

#include <QByteArray>

namespace app {

/// The findings and issues of a package or table as sentences, many of one kind grouped, and a last line with the
/// verdict.
QByteArray issuesText(const output::IssueReport &report);

/// The words of reports as JSON, in the language of the application.
const output::ReportWords &reportWords();

} // namespace app
