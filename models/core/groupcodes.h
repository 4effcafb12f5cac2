#pragma once

#include <string_view>

namespace core {

/// The group of the enterprises that state no value of a dimension; of sectors it is the blank one.
inline constexpr std::string_view noneStated = "none-stated";

} // namespace core
