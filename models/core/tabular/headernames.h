#pragma once

#include "models/core/issue.h"
#include "models/core/tabular/grid.h"
#include "models/core/tabular/tableextent.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// The header of one column.
struct HeaderName
{
    std::vector<std::string> parts; ///< from top to bottom; merged cells give their text to every column
    std::string name;               ///< parts joined by " / ", made up where blank, numbered where it came before
    bool isMadeUp = false;
};

/// Names of the columns 0 … table.lastColumn-1; blank and repeated names are reported.
std::vector<HeaderName> headerNames(const Grid &grid, const TableExtent &table, std::vector<Issue> &issues);

} // namespace core
