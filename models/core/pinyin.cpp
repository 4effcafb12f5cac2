#include "models/core/pinyin.h"

#include "models/core/pinyintable.h"
#include "models/core/readings.h"
#include "models/core/utf8.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr char32_t firstHan = U'\u4E00';
constexpr char32_t lastHan = U'\u9FFF';

bool isHan(char32_t character) { return character >= firstHan && character <= lastHan; }
bool isLower(char32_t character) { return character >= U'a' && character <= U'z'; }
bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

std::vector<char> tableOfInitials()
{
    std::vector<char> table(lastHan - firstHan + 1, '\0');
    for (const InitialCharacters &letter : initialCharacters) {
        for (const char32_t character : letter.characters)
            table[character - firstHan] = letter.initial;
    }
    return table;
}

} // namespace

char initialOf(char32_t character)
{
    static const std::vector<char> table = tableOfInitials();
    return isHan(character) ? table[character - firstHan] : '\0';
}

std::string initialsOf(std::string_view utf8)
{
    std::u32string text = charactersOf(utf8);
    readWords(text);
    std::string initials;
    for (const char32_t character : text) {
        if (isHan(character)) {
            const char initial = initialOf(character);
            initials += initial == '\0' ? '?' : initial;
        } else if (isLower(character) || isDigit(character)) {
            initials += static_cast<char>(character);
        } else if (character >= U'A' && character <= U'Z') {
            initials += static_cast<char>(character - U'A' + U'a');
        }
    }
    return initials;
}

bool isInitials(std::string_view query)
{
    const auto asCharacter = [](char c) { return char32_t{static_cast<unsigned char>(c)}; };
    return std::ranges::all_of(
               query, [](char32_t c) { return isLower(c) || isDigit(c); }, asCharacter) &&
           std::ranges::any_of(query, isLower, asCharacter);
}

} // namespace core
