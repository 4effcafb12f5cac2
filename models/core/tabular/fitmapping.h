#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/proposal.h"

namespace core {

/// A mapping made for one file, for another of the same kind: next month's has more rows, and columns of new periods.
/// Where the file has the mapping's header at the mapping's place, only the end of the data is found anew; else rows
/// are as `fresh`, the proposal for the file, has them, and columns are those of the mapping by their headers.
/// Names that the mapping does not know are matched as `fresh` matched them.
Mapping fitted(const Mapping &mapping, const Grid &grid, const Proposal &fresh);

/// Whether a file is of the kind that a mapping was made for: the same format, layout and columns of keys, and the
/// same indicator, region and unit where the file as a whole names them. Periods may differ.
bool isOfShape(const Mapping &mapping, const Proposal &fresh);

} // namespace core
