#include "models/package/charsetscore.h"

#include "models/core/utf8.h"

#include <algorithm>
#include <vector>

namespace package {

namespace {

constexpr std::u32string_view tableWords =
    U"年月日市省区县州国人口总值产业企量名称指标单位万亿元数地北上中大小度季區縣國總產業稱標單萬億數"
    "度増減県都府道";
constexpr std::u32string_view signs = U"©®°€£§–—“”‘’„…•²³½«»№·\u00A0";
constexpr std::u32string_view frequentGreek = U"αειοτνσηρςκπ";
constexpr std::u32string_view frequentCyrillic = U"оеаинтсрвл";

constexpr double impossible = -2, unlikely = -0.8;

/// One character of the text and the bytes it is made of.
struct Glyph
{
    char32_t code = 0; ///< 0: the byte is no character
    unsigned lead = 0;
    unsigned trail = 0;
    std::size_t bytes = 1;
};
using Glyphs = std::vector<Glyph>;

bool has(std::u32string_view set, char32_t code) { return set.find(code) != std::u32string_view::npos; }
bool isAscii(char32_t c) { return c > 0 && c < 0x80; }
bool isLatin(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isHan(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000; }
bool isPrivate(char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }
bool isKana(char32_t c) { return c >= 0x3041 && c <= 0x30FF; }
bool isWide(char32_t c) { return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E); }

bool isUpper(char32_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F) || c == 0x152 || c == 0x160 ||
           c == 0x178 || c == 0x17D;
}
bool isLower(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) || (c >= 0x3AC && c <= 0x3CE) ||
           c == 0x390 || (c >= 0x430 && c <= 0x45F) || c == 0x153 || c == 0x161 || c == 0x17E;
}
bool isLetter(char32_t c) { return isUpper(c) || isLower(c); }

Glyphs glyphsOf(const Charset &charset, std::string_view bytes)
{
    Glyphs glyphs;
    Utf8Character character;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = charset.read(bytes, at, character);
        Glyph glyph{0, static_cast<unsigned char>(bytes[at]), 0, length};
        glyph.trail = length == 2 ? static_cast<unsigned char>(bytes[at + 1]) : 0U;
        glyph.code = core::codePoint(character.text());
        glyphs.push_back(glyph);
        at += length;
    }
    return glyphs;
}

/// Rates the characters of one set; `i` is the place of a character that is not ASCII.
class Rating
{
public:
    Rating(std::string_view name, const Glyphs &glyphs)
        : m_name(name)
        , m_glyphs(glyphs)
    {}

    double of(std::size_t i) const
    {
        if (code(i) == 0)
            return impossible;
        if (m_name == "windows-1252")
            return latin(i);
        if (m_name == "ISO-8859-7" || m_name == "windows-1251")
            return alphabet(i);
        return eastAsian(i);
    }

private:
    char32_t code(std::size_t i) const { return i < m_glyphs.size() ? m_glyphs[i].code : U' '; }
    char32_t before(std::size_t i) const { return i > 0 ? code(i - 1) : U' '; }

    double eastAsian(std::size_t i) const
    {
        const char32_t c = code(i);
        if (isPrivate(c))
            return 1.5 * unlikely;
        if (isHan(c)) {
            const bool isAlone = isLatin(before(i)) || isLatin(code(i + 1));
            const bool isInRun = isHan(before(i)) || isHan(code(i + 1));
            if (!isInRun && isLatin(m_glyphs[i].trail)) // rather a sign or an accent in front of a letter
                return unlikely;
            return han(m_glyphs[i]) + (has(tableWords, c) ? 0.5 : 0) + (isAlone && !isInRun ? unlikely : 0);
        }
        if (isWide(c) || has(signs, c))
            return 0.7;
        if (isKana(c))
            return m_name == "Shift_JIS" ? 1 : -0.3;
        return -0.4; // also half-width Katakana
    }

    /// The standards put frequent characters into a first level.
    double han(const Glyph &glyph) const
    {
        if (glyph.bytes == 4)
            return -0.5;
        if (m_name == "GB18030") {
            if (glyph.trail < 0xA1)
                return -0.3; // only in the extension
            return glyph.lead >= 0xB0 && glyph.lead <= 0xD7 ? 1 : glyph.lead > 0xD7 ? 0.4 : -0.3;
        }
        if (m_name == "Big5")
            return glyph.lead < 0xC0 ? 0.9 : glyph.lead < 0xC7 ? 0.5 : 0.1;
        return glyph.lead < 0x98 ? 0.7 : 0.1;
    }

    /// Letters with marks stand alone or in pairs between plain ones.
    double latin(std::size_t i) const
    {
        const char32_t c = code(i);
        const std::size_t run = runAt(i);
        if (!isLetter(c))
            return has(signs, c) ? (run < 3 ? 0.5 : unlikely) : -0.3;
        if (run > 2)
            return unlikely;
        if (isUpper(c) && isLower(before(i)))
            return unlikely;
        if (isLatin(before(i)) || isLatin(code(i + 1)))
            return run == 1 ? 0.9 : 0.5;
        return run == 1 ? 0.3 : -0.2;
    }

    /// Words of one script, capitals only at the beginning or throughout.
    double alphabet(std::size_t i) const
    {
        const char32_t c = code(i);
        const bool isOwn = isLetter(c) && c >= 0x370;
        if (!isOwn)
            return has(signs, c) && runAt(i) < 3 ? 0.3 : unlikely;
        if (isLatin(before(i)) || isLatin(code(i + 1)) || (isUpper(c) && isLower(before(i))))
            return unlikely;
        if (runAt(i) == 1)
            return 0.2;
        const bool isGreek = m_name == "ISO-8859-7";
        const char32_t lower = isLower(c) ? c : c + 0x20;
        return has(isGreek ? frequentGreek : frequentCyrillic, lower) ? 1 : 0.4;
    }

    /// Characters that are not ASCII side by side, this one included.
    std::size_t runAt(std::size_t i) const
    {
        constexpr std::size_t enough = 3;
        std::size_t first = i, last = i;
        while (first > 0 && !isAscii(code(first - 1)) && last - first < enough)
            --first;
        while (!isAscii(code(last + 1)) && last - first < enough)
            ++last;
        return last - first + 1;
    }

    std::string_view m_name;
    const Glyphs &m_glyphs;
};

} // namespace

double charsetScore(const Charset &charset, std::string_view name, std::string_view bytes)
{
    const Glyphs glyphs = glyphsOf(charset, bytes);
    const Rating rating(name, glyphs);
    double score = 0;
    std::size_t rated = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (isAscii(glyphs[i].code) || glyphs[i].lead < 0x80)
            continue;
        score += rating.of(i) * static_cast<double>(glyphs[i].bytes);
        rated += glyphs[i].bytes;
    }
    return rated == 0 ? 0 : score / static_cast<double>(rated);
}

} // namespace package
