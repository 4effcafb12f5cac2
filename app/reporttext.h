#pragma once

#include "models/core/diff.h"
#include "models/core/indicatorset.h"
#include "models/output/issuejson.h"

#include <QByteArray>

namespace app {

/// The findings and issues of a package or table as sentences, many of one kind grouped, and a last line with the
/// verdict.
QByteArray issuesText(const output::IssueReport &report);

/// Reports as JSON, in the language of the application.
QByteArray issuesJson(const std::vector<output::IssueReport> &reports);

/// A difference in words: counts, counts by indicator, revised claims with old and new value. `set` names things.
QByteArray diffText(const core::Diff &diff, const std::shared_ptr<const core::IndicatorSet> &set);

} // namespace app
