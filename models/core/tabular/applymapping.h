#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"

namespace core {

/// Turns every value cell into a row with all its keys. Blank cells and marks of missing figures are rows without a
/// literal; what is no number, period or structure is reported with its row, column and text, and never becomes a
/// figure. The mapping is taken as it is: nothing is guessed here. Pure; time and memory grow with the cells.
LongTable apply(const Grid &grid, const Mapping &mapping);

} // namespace core
