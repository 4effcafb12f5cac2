#pragma once

#include "models/core/panel/panel.h"

#include <stop_token>

namespace core {

/// A panel with the rows of an update of it: told apart by enterprise and year, they are added or stand in place of
/// those that were there; all other rows stay. `update` was built on `base`, see buildPanel(), and has its fields, in
/// any order; both have rows. Without a cube. Takes as long as the whole panel is large; none after a stop.
Panel merged(const Panel &base, const Panel &update, std::stop_token stop = {});

} // namespace core
