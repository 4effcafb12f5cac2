#pragma once

#include "models/core/panel/panel.h"

#include <stop_token>

namespace core {

/// The same panel, with enterprises and values numbered as in an earlier state of it and new ones behind, so that
/// columns of years that did not change hold the same numbers. Enterprises, or values of a dimension, keep their
/// numbers when some that were there before have gone. Without a cube when anything was renumbered. None after a stop.
Panel renumbered(const Panel &panel, const std::vector<PanelDimension> &dimensionsBefore, const TextArena &idsBefore,
                 const std::stop_token &stop = {});

} // namespace core
