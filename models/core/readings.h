#pragma once

#include <string>

namespace core {

/// Puts characters that are read alike in place of those that a word of names reads in another way than usual: 重庆
/// becomes 虫庆. What looks up readings by character is then right for such words too.
void readWords(std::u32string &text);

} // namespace core
