#pragma once

#include <string>
#include <string_view>

namespace core {

/// True when a text is a unit of measure: 万元, 亿元/平方公里, %, TWh, births per woman, current US$.
bool isUnit(std::string_view text);

/// A name and the unit that stands with it.
struct NameAndUnit
{
    std::string name;
    std::string unit; ///< blank when the text names none
    bool operator==(const NameAndUnit &) const = default;
};

/// Takes the unit from a label: `年末常住人口(万人)`, `GDP, 亿元`, `Population growth (annual %)`. What stands in
/// parentheses and is no unit stays in the name.
NameAndUnit splitUnit(std::string_view label);

} // namespace core
