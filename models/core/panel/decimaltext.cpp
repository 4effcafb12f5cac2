#include "models/core/panel/decimaltext.h"

#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/texthash.h"

#include <bit>
#include <charconv>

namespace core {

const std::array<std::int64_t, maximumDecimals + 1> powersOfTen = [] {
    std::array<std::int64_t, maximumDecimals + 1> all{};
    all[0] = 1;
    for (std::size_t i = 1; i < all.size(); ++i)
        all[i] = all[i - 1] * 10;
    return all;
}();

namespace {

constexpr std::uint64_t tooLarge = std::uint64_t{1} << 63;
constexpr int maximumExponent = 9999;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The one to eight bytes in front of `end` in the upper bytes of a word, zeros of digits below them.
std::uint64_t wordBefore(const char *end, std::size_t size, bool hasRoom)
{
    constexpr std::uint64_t zeros = 0x3030303030303030U;
    const std::size_t unused = 8 * (8 - size);
    std::uint64_t word = 0;
    if (hasRoom) [[likely]] {
        word = loadWord<std::uint64_t>(end - 8) >> unused << unused;
    } else {
        for (std::size_t i = 1; i <= size; ++i)
            word |= std::uint64_t{static_cast<unsigned char>(end[-static_cast<std::ptrdiff_t>(i)])} << 8 * (8 - i);
    }
    return word | zeros >> 4 * size >> 4 * size; // in two steps: by 64 it could not be shifted
}

/// Reads one to eight digits and nothing else, all at once.
inline bool readDigits(std::string_view text, std::int64_t &digits, bool hasRoom)
{
    constexpr std::uint64_t zeros = 0x3030303030303030U;
    std::uint64_t word = wordBefore(text.data() + text.size(), text.size(), hasRoom);
    if ((word & 0xF0F0F0F0F0F0F0F0U) != zeros || ((word + 0x0606060606060606U) & 0xF0F0F0F0F0F0F0F0U) != zeros)
        return false;
    // Sums of neighbours: of digits, of pairs, of fours.
    word = (word & 0x0F0F0F0F0F0F0F0FU) * (10 * 0x100 + 1) >> 8;
    word = (word & 0x00FF00FF00FF00FFU) * (100 * 0x10000 + 1) >> 16;
    word = (word & 0x0000FFFF0000FFFFU) * (10000 * 0x100000000U + 1) >> 32;
    digits = static_cast<std::int64_t>(word);
    return true;
}

/// Parts of a number in its general form.
struct Parts
{
    bool isNegative = false;
    bool isTooLong = false;
    std::uint64_t digits = 0;
    int decimals = 0;
};

void addDigit(Parts &parts, char digit)
{
    const auto value = static_cast<std::uint64_t>(digit - '0');
    parts.isTooLong = parts.isTooLong || parts.digits > (tooLarge - 1 - value) / 10;
    if (!parts.isTooLong)
        parts.digits = parts.digits * 10 + value;
}

/// Takes the exponent at the end of a text off the decimals; false when it is none.
bool takeExponent(std::string_view text, Parts &parts)
{
    text.remove_prefix(1);
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    int exponent = 0;
    for (char c : text) {
        if (!isDigit(c))
            return false;
        exponent = exponent > maximumExponent ? exponent : exponent * 10 + (c - '0');
    }
    parts.decimals += isNegative ? exponent : -exponent;
    return !text.empty();
}

bool takeParts(std::string_view text, Parts &parts)
{
    parts.isNegative = text.starts_with('-');
    if (parts.isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    bool anyDigit = false;
    bool afterPoint = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            addDigit(parts, text[i]);
            anyDigit = true;
            parts.decimals += afterPoint ? 1 : 0;
        } else if (text[i] == '.' && !afterPoint) {
            afterPoint = true;
        } else if ((text[i] == 'e' || text[i] == 'E') && anyDigit) {
            return takeExponent(text.substr(i), parts);
        } else {
            return false;
        }
    }
    return anyDigit;
}

} // namespace

bool readShort(std::string_view text, FixedNumber &number, bool hasRoom)
{
    constexpr std::size_t cents = 3; // ".23"
    if constexpr (std::endian::native != std::endian::little)
        return false;
    if (text.size() > cents && text[text.size() - cents] == '.') {
        const char tens = text[text.size() - 2];
        const char ones = text.back();
        text.remove_suffix(cents);
        if (text.size() > 8 || !isDigit(tens) || !isDigit(ones) || !readDigits(text, number.digits, hasRoom))
            return false;
        number = {number.digits * 100 + (tens - '0') * 10 + (ones - '0'), 2};
        return true;
    }
    number.decimals = 0;
    return !text.empty() && text.size() <= 8 && readDigits(text, number.digits, hasRoom);
}

NumberForm readNumber(std::string_view text, FixedNumber &number)
{
    if (readShort(text, number))
        return NumberForm::Fixed;
    Parts parts;
    if (!takeParts(text, parts))
        return NumberForm::None;
    if (!parts.isTooLong && parts.decimals < 0) {
        parts.digits = scaledMagnitude(parts.digits, -parts.decimals);
        parts.isTooLong = parts.digits == tooLarge;
        parts.decimals = 0;
    }
    if (parts.isTooLong || parts.decimals > maximumDecimals)
        return readDouble(text) ? NumberForm::Rough : NumberForm::None;
    const auto digits = static_cast<std::int64_t>(parts.digits);
    number = {parts.isNegative ? -digits : digits, parts.decimals};
    return NumberForm::Fixed;
}

std::optional<double> readDouble(std::string_view text)
{
    Parts parts;
    if (!takeParts(text, parts))
        return std::nullopt;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

double nearestDouble(FixedNumber number)
{
    constexpr std::int64_t exact = std::int64_t{1} << 53;
    // Both are exact doubles: their quotient is the nearest one.
    if (number.digits < exact && number.digits > -exact)
        return static_cast<double>(number.digits) /
               static_cast<double>(powersOfTen[static_cast<std::size_t>(number.decimals)]);
    return readDouble(fixedPoint(number.digits, number.decimals, number.decimals)).value_or(0);
}

std::uint64_t scaledMagnitude(std::uint64_t magnitude, int powerOfTen)
{
    for (int i = 0; i < powerOfTen && magnitude != 0; ++i) {
        if (magnitude > (tooLarge - 1) / 10)
            return tooLarge;
        magnitude *= 10;
    }
    return magnitude >= tooLarge ? tooLarge : magnitude;
}

} // namespace core
