#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Which of `count` slots (colours, shapes) each of some things shown together takes, from its place in the whole
/// dataset: the slot of its own place, so that it looks the same whatever it is shown with. Of those with one slot the
/// earliest in the dataset keeps it, the others take the next one that nobody's place gives; none where none is left.
std::vector<std::optional<std::size_t>> slotsOf(std::span<const std::size_t> places, std::size_t count);

/// A place for what has none in a list, e.g. one of millions of enterprises: by its id alone.
std::size_t placeOf(std::string_view id);

} // namespace core
