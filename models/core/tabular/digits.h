#pragma once

#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Digits at the beginning of a text: how many bytes they take and what they are in plain writing.
struct Digits
{
    std::size_t length = 0; ///< 0: no number that the style allows
    std::string literal;
};

/// Reads digits, grouping, decimal mark and exponent. Grouped digits must be whole groups of three (or, with
/// commas, the Indian two): `12,34` is no number where the comma groups.
Digits readDigits(std::string_view text, const NumberStyle &style);

} // namespace core
