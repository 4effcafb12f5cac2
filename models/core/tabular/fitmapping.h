#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/proposal.h"

namespace core {

/// A mapping made for one file, for another of the same kind: next month's has more rows, and columns of new periods.
/// Where the file has the mapping's header at the mapping's place, only the end of the data is found anew; else rows
/// are as `fresh`, the proposal for the file, has them, and columns are those of the mapping by their headers.
/// Names that the mapping does not know are matched as `fresh` matched them.
Mapping fitted(const Mapping &mapping, const Grid &grid, const Proposal &fresh);

} // namespace core
