#pragma once

#include <string>
#include <string_view>

namespace core {

/// A literal after its decimal point was moved.
struct MovedLiteral
{
    std::string literal;
    bool addsZeros = false; ///< zeros were added that nobody published: the last digits are not known
    bool operator==(const MovedLiteral &) const = default;
};

/// Multiplies a literal (sign, digits, at most one point) by 10^power without touching its digits: 23.10 by 10 is
/// 231.0, 5.1 by 10^4 is 51000, 940.09 by 10^-4 is 0.094009.
MovedLiteral movedLiteral(std::string_view literal, int power);

/// A unit with a power of ten before it: 人 by 10^4 is 万人; where Chinese has no word for it, or the unit is not
/// Chinese, "×10^3 kg".
std::string scaledUnitText(std::string_view unit, int power);

} // namespace core
