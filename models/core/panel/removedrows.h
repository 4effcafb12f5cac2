#pragma once

#include "models/core/panel/panel.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The rows of an update that take the row of their enterprise and year away: those whose cell in a dimension of it
/// says so, see readRowAction(). Empty when none does.
std::vector<bool> removedRows(const Panel &update, std::string_view dimension);

/// Rows that only take others away need no more than their keys: the columns of the panel that their file lacks come to
/// them, blank. `update` was built on `base`; both have rows.
Panel withColumnsOf(const Panel &base, const Panel &update);

/// Those of them that name what the panel has not got.
struct MissedRows
{
    std::size_t count = 0;
    std::string example; ///< one of them: enterprise and year
};
/// Both have rows.
MissedRows missedRows(const Panel &base, const Panel &update, const std::vector<bool> &removed);

} // namespace core
