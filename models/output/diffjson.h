#pragma once

#include "models/core/diff.h"
#include "models/output/jsonemitter.h"

namespace output {

/// Writes what changed as the members of an object: "total", "by_indicator", "other_resources", "indicators",
/// "columns", "rows", "other_rows", "added", "removed" and "revised", the last with what was said before and after, the
/// fields that differ and the change with its unit ("pp": percentage points) and interval.
void writeDiff(JsonEmitter &json, const core::Diff &diff);
/// A member with a list of names and their counts.
void writeNamed(JsonEmitter &json, std::string_view key, const std::vector<core::NamedCounts> &all);

} // namespace output
