#pragma once

#include <string>
#include <string_view>

namespace core {

/// Without blanks at both ends; the ideographic, no-break, narrow and zero-width ones are blanks too.
std::string_view trimmed(std::string_view text);
inline bool isBlankText(std::string_view text) { return trimmed(text).empty(); }

/// Trimmed, full-width forms as ASCII, every blank a space, every minus and dash a hyphen, every apostrophe `'`.
std::string folded(std::string_view text);
/// `folded` in lower case (ASCII only).
std::string foldedLower(std::string_view text);
/// `foldedLower` without any space.
std::string squeezed(std::string_view text);

bool isAsciiDigit(char c);
bool isAsciiLetter(char c);
/// Nothing but ASCII digits, and at least one.
bool isAllDigits(std::string_view text);
/// Removes the first of these endings (or beginnings) that the text has; false when it has none.
bool cutSuffix(std::string_view &text, std::string_view suffix);
bool cutPrefix(std::string_view &text, std::string_view prefix);
bool contains(std::string_view text, std::string_view part);
/// True when the text holds a Han character.
bool hasHan(std::string_view text);

} // namespace core
