#pragma once

#include <string>
#include <string_view>

namespace core {

/// The first letter of a Han character in pinyin, lower case: 临 is 'l'. NUL for all that is not among the 6 763
/// characters of GB 2312 or some more of names.
char initialOf(char32_t character);

/// The initials of a text in UTF-8: 杭州临平智能 gives "hzlpzn". Latin letters (in lower case) and digits stand for
/// themselves; a Han character without known reading gives '?', all else nothing. Words of names in which a character
/// is read in another way are known: 重庆 is "cq", 银行 "yh", 乐清 "yq".
std::string initialsOf(std::string_view utf8);

/// True for what can be meant as initials: lower-case Latin letters and digits, at least one of them a letter.
bool isInitials(std::string_view query);

} // namespace core
