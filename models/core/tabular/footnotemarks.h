#pragma once

#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"
#include "models/core/tabular/proposal.h"

#include <vector>

namespace core {

/// Marks of footnotes behind numbers, which are not kept: a notice for each mark, with some of the cells. Letters are
/// flags, which have meanings of their own.
std::vector<ProposalFinding> footnoteMarks(const Grid &grid, const Mapping &mapping, const LongTable &table);

} // namespace core
