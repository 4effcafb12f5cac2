#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "models/core/indicatorset.h"
#include "models/output/issuejson.h"

#include <QByteArray>

namespace app {

/// The findings and issues of a package or table as sentences, many of one kind grouped, and a last line with the
/// verdict.
QByteArray issuesText(const output::IssueReport &report);

/// The words of reports as JSON, in the language of the application.
const output::ReportWords &reportWords();

/// A difference in words: counts, counts by indicator, revised claims with old and new value. `set` names things.
QByteArray diffText(const core::Diff &diff, const std::shared_ptr<const core::IndicatorSet> &set);

/// What an update does to saved views, in words: the views that change with the mark that changes most, series lost and
/// new, targets that stand elsewhere. Blank when nothing changes.
QByteArray impactText(const core::Impact &impact, const std::shared_ptr<const core::IndicatorSet> &set);

} // namespace app
