#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/proposal.h"

namespace core {

/// What a proposed mapping has from the file, to be kept beside it.
MappingOrigin originOf(const Mapping &proposed);

struct FittedMapping
{
    Mapping mapping;
    std::vector<ProposalFinding> findings; ///< where the file and the mapping do not say the same
};

/// A mapping made for one file, for another of the same kind: next month's has more rows, columns of new periods, and
/// another title. Where the file has the mapping's header at the mapping's place, only the end of the data is found
/// anew; else rows are as `fresh`, the proposal for the file, has them, and columns are those of the mapping by their
/// headers. What the first file said itself (its region, period, unit …) is what this one says; what someone decided
/// otherwise stays. Names that the mapping does not know are matched as `fresh` matched them. A mapping of which the
/// file has no column is not used: it is as `fresh`, with an error among the findings.
FittedMapping fitted(const Mapping &mapping, const Grid &grid, const Proposal &fresh);

/// Whether a file is of the kind that a mapping was made for: the same format, layout and columns of keys, and the
/// same indicator, region and unit where the file as a whole names them. Periods may differ.
bool isOfShape(const Mapping &mapping, const Proposal &fresh);

} // namespace core
