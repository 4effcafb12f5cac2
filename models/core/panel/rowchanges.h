#pragma once

#include "models/core/diff.h"
#include "models/core/panel/rowcomparer.h"

#include <vector>

namespace core {

/// Lists the rows of one year that came, went or are others behind those listed already, up to mostRowChanges in all:
/// first those that say something else, with every cell that does.
void listChanges(const Panel &before, const Panel &after, const DifferingRows &rows, std::vector<RowChange> &changes);

} // namespace core
