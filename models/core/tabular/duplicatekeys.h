#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"

namespace core {

/// Reports every figure whose keys came before, with the file row of the first one. Both stay in the table.
void reportDuplicates(const Grid &grid, const Mapping &mapping, LongTable &table);

} // namespace core
