#pragma once

#include "models/core/tabular/grid.h"

#include <string>
#include <vector>

namespace tests {

/// Rows of a file that begin with its first one; a row without cells is a gap.
core::Grid gridOf(const std::vector<std::vector<std::string>> &rows);

} // namespace tests
