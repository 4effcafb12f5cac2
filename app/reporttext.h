#pragma once

#include "models/core/diff.h"
#include "models/core/indicatorset.h"
#include "models/output/issuejson.h"

#include <QByteArray>

namespace app {

/// The issues of a package as sentences, many of one kind grouped, and a last line with the verdict.
QByteArray issuesText(const output::IssueReport &report);

/// A difference in words: counts, counts by indicator, revised claims with old and new value. `set` names things.
QByteArray diffText(const core::Diff &diff, const std::shared_ptr<const core::IndicatorSet> &set);

} // namespace app
