#include "models/core/nameorder.h"

#include "models/core/pinyintable.h"
#include "models/core/readings.h"
#include "models/core/utf8.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr char32_t firstHan = U'\u4E00';
constexpr char32_t lastHan = U'\u9FFF';

/// Two bytes a character begin its key; what they leave open follows in further ones.
enum : std::uint16_t {
    Sign = 0x0100,
    Number = 0x0200, ///< and how many digits it has
    Latin = 0x0300,
    Known = 0x1000, ///< a Han character of the table
    Rare = 0x7000,
};

std::vector<std::uint16_t> tableOfPlaces()
{
    std::vector<std::uint16_t> places(lastHan - firstHan + 1, 0);
    std::uint16_t place = Known;
    for (const InitialCharacters &letter : initialCharacters) {
        for (const char32_t character : letter.characters)
            places[character - firstHan] = place++;
    }
    return places;
}

std::uint16_t placeOfHan(char32_t character)
{
    static const std::vector<std::uint16_t> places = tableOfPlaces();
    return character >= firstHan && character <= lastHan ? places[character - firstHan] : std::uint16_t{0};
}

/// Wide forms as narrow ones, capital letters as small ones.
char32_t plain(char32_t character)
{
    if (character >= U'\uFF01' && character <= U'\uFF5E')
        character -= U'\uFF01' - U'!';
    else if (character == U'\u3000')
        character = U' ';
    return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character;
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

void put(std::uint16_t two, std::string &key)
{
    key += static_cast<char>(two >> 8);
    key += static_cast<char>(two & 0xFF);
}

/// The digits from a place on, without leading zeros: of two numbers the one with more of them is larger.
std::size_t putNumber(const std::u32string &text, std::size_t at, std::string &key)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(plain(text[end])))
        ++end;
    while (at + 1 < end && plain(text[at]) == U'0')
        ++at;
    constexpr std::size_t longest = 0xFF;
    put(static_cast<std::uint16_t>(Number + std::min(end - at, longest)), key);
    for (; at < end; ++at)
        key += static_cast<char>(plain(text[at]));
    return end;
}

void putCharacter(char32_t character, std::string &key)
{
    if (const std::uint16_t han = placeOfHan(character)) {
        put(han, key);
    } else if (character >= U'a' && character <= U'z') {
        put(static_cast<std::uint16_t>(Latin + character), key);
    } else if (character < 0x80) {
        put(static_cast<std::uint16_t>(Sign + character), key);
    } else {
        put(static_cast<std::uint16_t>(Rare + (character >> 16)), key);
        put(static_cast<std::uint16_t>(character & 0xFFFF), key);
    }
}

} // namespace

std::string nameKey(std::string_view utf8)
{
    std::u32string text = charactersOf(utf8);
    readWords(text);
    std::string key;
    key.reserve(2 * text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = plain(text[at]);
        if (isDigit(character)) {
            at = putNumber(text, at, key);
        } else {
            putCharacter(character, key);
            ++at;
        }
    }
    return key;
}

namespace {

/// Indexes of the texts in their order.
template <class Text> std::vector<std::size_t> orderOf(const std::vector<Text> &texts)
{
    std::vector<std::string> keys;
    std::ranges::transform(texts, std::back_inserter(keys), [](std::string_view text) { return nameKey(text); });
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int way = keys[a].compare(keys[b]);
        return way != 0 ? way < 0 : texts[a] < texts[b];
    });
    return order;
}

} // namespace

void sortNames(std::vector<std::string_view> &texts)
{
    std::vector<std::string_view> sorted;
    for (const std::size_t at : orderOf(texts))
        sorted.push_back(texts[at]);
    texts = std::move(sorted);
}

std::vector<std::uint32_t> placesOf(const std::vector<std::string> &texts)
{
    const std::vector<std::size_t> order = orderOf(texts);
    std::vector<std::uint32_t> places(texts.size(), 0);
    for (std::size_t at = 1; at < order.size(); ++at)
        places[order[at]] = places[order[at - 1]] + (texts[order[at]] == texts[order[at - 1]] ? 0 : 1);
    return places;
}

} // namespace core
