#include "models/core/units.h"

#include <array>
#include <utility>

namespace core {

ScaledUnit scaledUnit(std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, int>, 5> scales{
        {{"万亿", 12}, {"亿", 8}, {"千万", 7}, {"百万", 6}, {"万", 4}}};
    for (const auto &[word, power] : scales) {
        if (unit.starts_with(word) && unit.size() > word.size())
            return {power, unit.substr(word.size())};
    }
    return {0, unit};
}

std::optional<int> powerOfTenBetween(std::string_view from, std::string_view to)
{
    const auto [fromPower, fromBase] = scaledUnit(from);
    const auto [toPower, toBase] = scaledUnit(to);
    if (fromBase != toBase)
        return std::nullopt;
    return fromPower - toPower;
}

} // namespace core
