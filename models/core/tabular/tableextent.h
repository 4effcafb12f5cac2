#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <vector>

namespace core {

/// Where the table stands in its sheet or file, and what surrounds it.
struct TableExtent
{
    Extent extent;
    std::vector<std::size_t> preamble;  ///< rows above the header that are not blank
    std::vector<std::size_t> footnotes; ///< rows below the data that are not blank
    std::size_t firstColumn = 0;        ///< columns outside hold nothing
    std::size_t lastColumn = 0;         ///< one past the last one
    std::size_t nextTable = 0;          ///< row at which another table begins below this one; 0: none
    bool isGuess = false;               ///< nothing tells the header from the data: all is text
};

/// Finds the table. A grid without a filled cell gives an empty extent.
TableExtent findTable(const Grid &grid);

/// The table whose header is in rows that someone has said, from top to bottom, at least one; all below is data up to
/// where findTable() ends it.
TableExtent tableBelow(const Grid &grid, const std::vector<std::size_t> &header);

} // namespace core
