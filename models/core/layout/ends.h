#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace core {

/// Two columns of a table, the earlier one first.
struct Ends
{
    std::size_t first = 0;
    std::size_t last = 0;
    bool operator==(const Ends &) const = default;
};

/// Which of two or more columns a comparison of two shows. `has[row][column]` tells where a row has a number; the
/// widest span that the row `lead` has, else the widest that any row has, among equal ones that of most rows, then
/// the latest. The first and the last column when no row has two; none with fewer than two columns.
std::optional<Ends> endsOf(std::span<const std::vector<bool>> has, std::optional<std::size_t> lead);

/// Values of a row at both ends; none = a gap.
using EndValues = std::pair<std::optional<double>, std::optional<double>>;

/// Indexes of `rows` by their later value, greatest first (least first when `ascending`); then those without one by the
/// earlier value, then those with neither. Equal ones keep their order.
std::vector<std::size_t> orderByLater(std::span<const EndValues> rows, bool ascending);

} // namespace core
