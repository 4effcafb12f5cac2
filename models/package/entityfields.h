#pragma once

#include "models/core/indicatorset.h"
#include "models/package/indicatorfields.h"
#include "models/package/organisationfields.h"

namespace package {

/// Calls `visit(resource, rows)` for every table, in the fixed order of the canonical form.
void visitTables(Of<core::IndicatorTables> auto &tables, auto &&visit)
{
    visit("sources", tables.sources);
    visit("regions", tables.regions);
    visit("sectors", tables.sectors);
    visit("indicators", tables.indicators);
    visit("observations", tables.observations);
    visit("relations", tables.relations);
    visit("targets", tables.targets);
    visit("organisations", tables.organisations);
    visit("organisation_observations", tables.organisationObservations);
    visit("programmes", tables.programmes);
    visit("milestones", tables.milestones);
}

} // namespace package
