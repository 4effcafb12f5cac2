#pragma once

#include "models/core/panel/panel.h"

#include <string_view>
#include <vector>

namespace core {

/// Single values of a dimension, each once, in an order that does not depend on the rows or on a filter: size classes
/// from the largest to the smallest where all are such, else by their texts; the blank one last.
std::vector<std::string_view> valuesInOrder(const PanelDimension &dimension);

} // namespace core
