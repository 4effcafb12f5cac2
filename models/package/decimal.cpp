#include "models/package/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace package {

namespace {

constexpr std::size_t shownDigits = 15;
constexpr int longest = 25; ///< digits before the point, zeros behind it: beyond that an exponent is written

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The exponent behind the digits, `E+12`; none when something else stands there.
std::optional<int> readExponent(std::string_view text)
{
    if (text.empty())
        return 0;
    text.remove_prefix(1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    constexpr int bound = 400;
    if (problem != std::errc() || end != text.data() + text.size() || std::abs(exponent) > bound)
        return std::nullopt;
    return exponent;
}

} // namespace

std::string Decimal::text(int decimals) const
{
    const int size = static_cast<int>(digits.size());
    const std::string sign = isNegative && size > 0 ? "-" : "";
    if (point > longest || point < -longest) {
        const std::string rest = size > 1 ? std::string(1, '.').append(digits, 1) : std::string();
        return sign + digits.substr(0, 1) + rest + "E" + (point > 0 ? "+" : "") + std::to_string(point - 1);
    }
    std::string whole = point > 0 ? digits.substr(0, static_cast<std::size_t>(std::min(point, size))) : "0";
    if (point > size)
        whole.append(static_cast<std::size_t>(point - size), '0');
    std::string fraction(static_cast<std::size_t>(point < 0 && size > 0 ? -point : 0), '0');
    if (point < size)
        fraction += digits.substr(static_cast<std::size_t>(std::max(point, 0)));
    const auto wanted = static_cast<std::size_t>(std::max(decimals, 0));
    if (fraction.size() < wanted)
        fraction.append(wanted - fraction.size(), '0');
    return sign + whole + (fraction.empty() ? "" : ".") + fraction;
}

std::optional<Decimal> readDecimal(std::string_view text)
{
    Decimal number;
    if (text.starts_with('-') || text.starts_with('+')) {
        number.isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool hasPoint = false;
    bool hasDigit = false;
    std::size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !hasPoint)); ++at) {
        hasPoint = hasPoint || text[at] == '.';
        if (text[at] == '.')
            continue;
        hasDigit = true;
        const bool leads = number.digits.empty() && text[at] == '0';
        if (!leads)
            number.digits += text[at];
        // A digit before the point moves it to the right, a leading zero behind it to the left.
        number.point += !leads && !hasPoint ? 1 : leads && hasPoint ? -1 : 0;
    }
    const bool hasTail = at < text.size();
    const auto exponent = readExponent(text.substr(at));
    if (!hasDigit || (hasTail && text[at] != 'e' && text[at] != 'E') || !exponent)
        return std::nullopt;
    number.digits.erase(number.digits.find_last_not_of('0') + 1);
    number.point = number.digits.empty() ? 0 : number.point + *exponent;
    return number;
}

std::optional<Decimal> readStoredNumber(std::string_view text)
{
    std::optional<Decimal> number = readDecimal(text);
    if (!number || number->digits.size() <= shownDigits)
        return number;
    double value = 0;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    char buffer[64];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific,
                                       static_cast<int>(shownDigits) - 1);
    return readDecimal(std::string_view(buffer, static_cast<std::size_t>(written.ptr - buffer)));
}

} // namespace package
