#pragma once

#include "models/core/panel/panel.h"

#include <string>
#include <vector>

namespace core {

/// Cells of a panel that stay as they are because the row of an update that stands in place of theirs is blank there.
struct KeptCells
{
    std::size_t count = 0;
    std::string example; ///< one of them: enterprise, year, column, value
    bool operator==(const KeptCells &) const = default;
};

/// Of the years that both have; see merged() and, for rows of the update that remove, removedRows(). Both have rows.
/// Any thread.
KeptCells keptCells(const Panel &base, const Panel &update, const std::vector<bool> &removed = {});

} // namespace core
