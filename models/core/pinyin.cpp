#include "models/core/pinyin.h"

#include "models/core/pinyintable.h"
#include "models/core/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {

namespace {

constexpr char32_t firstHan = U'\u4E00';
constexpr char32_t lastHan = U'\u9FFF';

bool isHan(char32_t character) { return character >= firstHan && character <= lastHan; }
bool isLower(char32_t character) { return character >= U'a' && character <= U'z'; }
bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

/// A word of two characters, one of which is not read as it usually is.
struct Word
{
    std::u32string_view characters;
    std::string_view initials;
};

constexpr auto words = std::to_array<Word>({
    {U"东阿", "de"}, {U"乐清", "yq"}, {U"人参", "rs"}, {U"会计", "kj"}, {U"分行", "fh"}, {U"协调", "xt"},
    {U"单县", "sx"}, {U"商行", "sh"}, {U"喀什", "ks"}, {U"增长", "zz"}, {U"大厦", "ds"}, {U"弹性", "tx"},
    {U"弹簧", "th"}, {U"成长", "cz"}, {U"支行", "zh"}, {U"校准", "jz"}, {U"海参", "hs"}, {U"率先", "sx"},
    {U"番禺", "py"}, {U"白术", "bz"}, {U"空调", "kt"}, {U"藏药", "zy"}, {U"行业", "hy"}, {U"西藏", "xz"},
    {U"调味", "tw"}, {U"调整", "tz"}, {U"调节", "tj"}, {U"重庆", "cq"}, {U"重构", "cg"}, {U"重组", "cz"},
    {U"银行", "yh"}, {U"音乐", "yy"},
});
static_assert(std::ranges::is_sorted(words, {}, &Word::characters));

/// The word that these characters are; none when they are read as usual.
const Word *wordOf(std::u32string_view characters)
{
    const auto found = std::ranges::lower_bound(words, characters, {}, &Word::characters);
    return found != words.end() && found->characters == characters ? &*found : nullptr;
}

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
    const std::u32string text = charactersOf(utf8);
    std::string initials;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const Word *word = wordOf(std::u32string_view(text).substr(i, 2))) {
            initials += word->initials;
            ++i;
        } else if (isHan(text[i])) {
            const char initial = initialOf(text[i]);
            initials += initial == '\0' ? '?' : initial;
        } else if (isLower(text[i]) || isDigit(text[i])) {
            initials += static_cast<char>(text[i]);
        } else if (text[i] >= U'A' && text[i] <= U'Z') {
            initials += static_cast<char>(text[i] - U'A' + U'a');
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
