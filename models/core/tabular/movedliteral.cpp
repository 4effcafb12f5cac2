#include "models/core/tabular/movedliteral.h"

#include <array>
#include <utility>

namespace core {

MovedLiteral movedLiteral(std::string_view literal, int power)
{
    if (power == 0)
        return {std::string(literal), false};
    std::string sign;
    if (!literal.empty() && (literal.front() == '-' || literal.front() == '+')) {
        sign = literal.substr(0, 1);
        literal.remove_prefix(1);
    }
    const std::size_t point = literal.find('.');
    std::string digits(literal.substr(0, point));
    const std::string decimals(point == std::string_view::npos ? std::string_view() : literal.substr(point + 1));
    auto place = static_cast<int>(digits.size()) + power; // of the point among all digits
    digits += decimals;
    const bool addsZeros = place > static_cast<int>(digits.size());
    if (addsZeros)
        digits.append(static_cast<std::size_t>(place) - digits.size(), '0');
    if (place <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - place), '0');
        place = 1;
    }
    std::size_t begin = 0;
    while (begin + 1 < static_cast<std::size_t>(place) && digits[begin] == '0')
        ++begin;
    std::string moved = digits.substr(begin, static_cast<std::size_t>(place) - begin);
    if (static_cast<std::size_t>(place) < digits.size())
        moved += "." + digits.substr(static_cast<std::size_t>(place));
    return {sign + moved, addsZeros};
}

std::string scaledUnitText(std::string_view unit, int power)
{
    static constexpr std::array<std::pair<int, std::string_view>, 5> words{
        {{4, "万"}, {6, "百万"}, {7, "千万"}, {8, "亿"}, {12, "万亿"}}};
    if (power == 0)
        return std::string(unit);
    const bool isLatin = !unit.empty() && static_cast<unsigned char>(unit.front()) < 0x80;
    for (const auto &[of, word] : words) {
        if (of == power && !isLatin)
            return std::string(word) + std::string(unit);
    }
    return "×10^" + std::to_string(power) + " " + std::string(unit);
}

} // namespace core
