#pragma once

#include "models/core/diff.h"
#include "models/output/csvwriter.h"

namespace output {

/// What changed, one row a claim in the order revised, added, removed, then what indicators say of themselves and
/// counts of other rows: what it is, keys with names, value, growth and status before and after, the difference. For
/// spreadsheets as csv() is.
QByteArray diffCsv(const core::Diff &diff, const Phrases &phrases, Encoding encoding = Encoding::Utf8Bom);

} // namespace output
