#pragma once

#include "models/core/panel/panel.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// The place of a size class (0 = the largest) as statistics name them; “大” and “大型企业” are the same class. None of
/// other values.
std::optional<int> sizePlace(std::string_view value);

/// Single values of a dimension, each once, in an order that does not depend on the rows or on a filter: size classes
/// from the largest to the smallest where all are such, else by their texts; the blank one last.
std::vector<std::string_view> valuesInOrder(const PanelDimension &dimension);

} // namespace core
