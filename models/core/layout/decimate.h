#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// Indexes of the points that still draw the same line at `columns` pixels: first, lowest, highest and last of
/// each column of x (rising). All of them when there are few.
std::vector<std::size_t> decimate(std::span<const double> x, std::span<const double> y, std::size_t columns);

} // namespace core
