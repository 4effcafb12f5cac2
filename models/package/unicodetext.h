#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace package {

/// A form of Unicode with more than one byte a unit.
struct WideForm
{
    std::size_t unit = 2; ///< bytes
    bool isBigEndian = false;
};

/// Text in UTF-8 and the offset of the first byte that is no character; such characters became U+FFFD.
struct UnicodeText
{
    std::string text;
    std::optional<std::size_t> firstFault;
};

/// UTF-16 or UTF-32 as UTF-8.
UnicodeText fromWide(std::string_view bytes, WideForm form);

/// Offset of the first byte from `from` on that is not UTF-8; NUL is allowed. `allowed`: bytes above are none, too.
std::optional<std::size_t> firstNotUtf8(std::string_view bytes, std::size_t from = 0, unsigned allowed = 0xFF);

/// The bytes with U+FFFD for each that is not UTF-8 or above `allowed`.
UnicodeText fromBrokenUtf8(std::string_view bytes, unsigned allowed = 0xFF);

} // namespace package
