#pragma once

#include "models/core/panel/panel.h"

#include <stop_token>
#include <vector>

namespace core {

/// With which digits a number stands that an update gives as it was: those given, or those it was printed with before,
/// for updates that cannot tell 2.5 from 2.50.
enum class EqualNumbers { AsGiven, AsBefore };

/// A panel with the rows of an update of it: told apart by enterprise and year, they are added or stand in place of
/// those that were there, where a cell that they leave blank stays as it was; all other rows stay. `removed`: by row
/// of the update, whether it takes the row of its enterprise and year away; empty = none does. `update` was built
/// on `base`, see buildPanel(), and has its fields, in any order; both have rows. Without a cube. Takes as long as the
/// whole panel is large; none after a stop.
Panel merged(const Panel &base, const Panel &update, std::stop_token stop = {},
             EqualNumbers equal = EqualNumbers::AsGiven, const std::vector<bool> &removed = {});

} // namespace core
