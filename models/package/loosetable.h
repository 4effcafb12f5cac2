#pragma once

#include "models/package/gridrows.h"
#include "models/package/looseresource.h"

#include <stop_token>

namespace package {

/// The cells of a resource before its schema is looked at.
struct LooseCells
{
    core::Grid grid; ///< row 0 is the header
    bool isReadable = false;
};

/// Reads the files or the inline data of a resource into one grid. Of several files, those behind the first lose a
/// header of the same names; where these stand in another order, the cells follow their names.
LooseCells readLooseCells(const LooseResource &resource, const LooseFiles &files, IssueList &issues,
                          const std::stop_token &stop);

/// One column for each of the grid, with what the schema says of the field of that name, and warnings about all that
/// schema and table do not agree on: names, lengths of rows, types.
std::vector<LooseColumn> matchColumns(const LooseResource &resource, const core::Grid &grid, IssueList &issues);

} // namespace package
