#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Length of the UTF-8 sequence that starts at `at`; 0 when there is none. NUL counts as none.
std::size_t utf8Length(std::string_view bytes, std::size_t at);

/// True when the bytes are UTF-8 throughout: no overlong form, no surrogate, nothing above U+10FFFF, no NUL.
bool isUtf8(std::string_view bytes);

/// The first character of a text; 0 when that is none of UTF-8.
char32_t codePoint(std::string_view text);

/// The characters of a text; bytes that are not UTF-8 are left out.
std::u32string charactersOf(std::string_view utf8);

/// Appends a character of Unicode.
void addUtf8(std::string &text, char32_t code);

} // namespace core
