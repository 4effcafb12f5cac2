#pragma once

#include "models/core/impact.h"
#include "models/output/jsonemitter.h"

namespace output {

/// Writes what an update does to saved views as the member "impact": "of", "guard" where figures are of a panel,
/// "views" with their figures, changed marks, lost and new series, and "targets" with the status before and after. A
/// mark that is not there is null, as is the comparability of a figure in which nothing is.
void writeImpact(JsonEmitter &json, const core::Impact &impact);

} // namespace output
