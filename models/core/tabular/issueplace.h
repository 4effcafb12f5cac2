#pragma once

#include "models/core/issue.h"
#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <optional>

namespace core {

/// A cell of a grid, or a whole row of it.
struct CellPlace
{
    std::size_t row = 0;
    std::optional<std::size_t> column;
    bool operator==(const CellPlace &) const = default;
};

/// Where an issue of a table's import stands: its row is that of the file, its column a header of the mapping or a
/// number from 1. None for an issue of the whole file.
std::optional<CellPlace> placeOf(const Grid &grid, const Mapping &mapping, const Issue &issue);

} // namespace core
