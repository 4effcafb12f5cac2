#include "models/core/units.h"

#include <array>
#include <utility>

namespace core {

namespace {

/// Splits a unit into its scale word and what it counts: 万亿元 is 10^12 元.
std::pair<int, std::string_view> split(std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, int>, 5> scales{
        {{"万亿", 12}, {"亿", 8}, {"千万", 7}, {"百万", 6}, {"万", 4}}};
    for (const auto &[word, power] : scales) {
        if (unit.starts_with(word) && unit.size() > word.size())
            return {power, unit.substr(word.size())};
    }
    return {0, unit};
}

} // namespace

std::optional<int> powerOfTenBetween(std::string_view from, std::string_view to)
{
    const auto [fromPower, fromBase] = split(from);
    const auto [toPower, toBase] = split(to);
    if (fromBase != toBase)
        return std::nullopt;
    return fromPower - toPower;
}

} // namespace core
