#pragma once

#include <array>
#include <string_view>

namespace core {

/// All characters known to begin with a letter in pinyin, of which i, u and v begin none.
struct InitialCharacters
{
    char initial;
    std::u32string_view characters;
};
extern const std::array<InitialCharacters, 23> initialCharacters;

} // namespace core
