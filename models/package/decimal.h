#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace package {

/// A number by its decimal digits: ±0.DIGITS · 10^point. Workbooks store doubles; what they show is made of
/// decimal digits, so these are moved and filled up here without binary arithmetic.
struct Decimal
{
    bool isNegative = false;
    std::string digits; ///< without zeros at either end; blank for zero
    int point = 0;

    /// As many decimals as the digits need, and at least `decimals`. Very large and very small numbers are
    /// written with an exponent.
    std::string text(int decimals = 0) const;
};

/// Reads `12.50`, `-3`, `1E-3`; none for anything else or beyond the range of a double.
std::optional<Decimal> readDecimal(std::string_view text);

/// The digits a workbook shows of a stored double: at most 15, because the 16th and 17th tell of the binary form only
/// (`0.30000000000000004` is 0.3, `23.100000000000001` is 23.1).
std::optional<Decimal> readStoredNumber(std::string_view text);

} // namespace package
