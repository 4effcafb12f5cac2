#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

/// A number as printed: digits / 10^decimals.
struct FixedNumber
{
    std::int64_t digits = 0;
    int decimals = 0;
    bool operator==(const FixedNumber &) const = default;
};

enum class NumberForm {
    Fixed, ///< exactly a FixedNumber
    Rough, ///< a number with more digits than that holds
    None,  ///< no number
};

/// Decimals that a FixedNumber has at most.
inline constexpr int maximumDecimals = 18;

/// 10^0 … 10^18.
extern const std::array<std::int64_t, maximumDecimals + 1> powersOfTen;

/// Reads what most cells are: up to eight digits, perhaps with two decimals behind them. False for all others.
/// Faster when eight bytes in front of the text may be read: `hasRoom`.
bool readShort(std::string_view text, FixedNumber &number, bool hasRoom = false);

/// Reads `[+-]digits[.digits][e[+-]digits]`, exactly where possible: 1.50e1 is 15.0.
NumberForm readNumber(std::string_view text, FixedNumber &number);

/// The double nearest to a number in the same form; none when it is no number or beyond the doubles.
std::optional<double> readDouble(std::string_view text);

/// The double nearest to a fixed number.
double nearestDouble(FixedNumber number);

/// Product of a magnitude and a power of ten, or 2^63 when it is not below that.
std::uint64_t scaledMagnitude(std::uint64_t magnitude, int powerOfTen);

} // namespace core
