#include "models/core/utf8.h"

namespace core {

namespace {

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

} // namespace

std::size_t utf8Length(std::string_view bytes, std::size_t at)
{
    const unsigned lead = byteAt(bytes, at);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.size())
        return 0;
    // The second byte alone decides about overlong forms, surrogates and the end of Unicode.
    const unsigned second = byteAt(bytes, at + 1);
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8Length(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

char32_t codePoint(std::string_view text)
{
    const std::size_t length = text.empty() ? 0 : utf8Length(text, 0);
    if (length == 0)
        return 0;
    char32_t code = length == 1 ? byteAt(text, 0) : byteAt(text, 0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (byteAt(text, i) & 0x3FU);
    return code;
}

void addUtf8(std::string &text, char32_t code)
{
    constexpr unsigned bits = 6;
    const auto follower = [code](unsigned shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80)
        text += static_cast<char>(code);
    else if (code < 0x800)
        text += {static_cast<char>(0xC0 | code >> bits), follower(0)};
    else if (code < 0x10000)
        text += {static_cast<char>(0xE0 | code >> 2 * bits), follower(bits), follower(0)};
    else
        text += {static_cast<char>(0xF0 | code >> 3 * bits), follower(2 * bits), follower(bits), follower(0)};
}

std::u32string charactersOf(std::string_view utf8)
{
    std::u32string characters;
    characters.reserve(utf8.size());
    std::size_t following = 0; // bytes of the present character still to come
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            characters += char32_t{byte};
            following = 0;
        } else if (byte >= 0xC0) {
            following = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            characters += char32_t{byte} & (0x3Fu >> following);
        } else if (following > 0) {
            characters.back() = characters.back() << 6 | (byte & 0x3Fu);
            --following;
        }
    }
    return characters;
}

} // namespace core
