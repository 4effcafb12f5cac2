#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"

namespace core {

/// Marks every figure whose keys came before, and reports it with the file row of the first one: as an error where it
/// says something else, as which of them is right only the file's maker can tell.
void markRepeated(const Grid &grid, const Mapping &mapping, LongTable &table);

} // namespace core
