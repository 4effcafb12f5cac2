#pragma once

#include <optional>
#include <string_view>

namespace core {

/// A unit as the power of ten of its scale word and what it counts: 万亿元 is 10^12 元.
struct ScaledUnit
{
    int power = 0;
    std::string_view base;
};
ScaledUnit scaledUnit(std::string_view unit);

/// The power of ten by which a number in `from` is multiplied to be one in `to`: 万亿元 → 亿元 is 4.
/// None when the units measure different things.
std::optional<int> powerOfTenBetween(std::string_view from, std::string_view to);

} // namespace core
