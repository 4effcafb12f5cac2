#include "models/core/tabular/celltext.h"

#include "models/core/utf8.h"

#include <algorithm>

namespace core {

namespace {

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

/// The character at `at` and its length; bytes that are no UTF-8 count singly as U+FFFD.
char32_t characterAt(std::string_view text, std::size_t at, std::size_t &length)
{
    length = utf8Length(text, at);
    switch (length) {
    case 1:
        return byteAt(text, at);
    case 2:
        return ((byteAt(text, at) & 0x1FU) << 6) | (byteAt(text, at + 1) & 0x3FU);
    case 3:
        return ((byteAt(text, at) & 0x0FU) << 12) | ((byteAt(text, at + 1) & 0x3FU) << 6) |
               (byteAt(text, at + 2) & 0x3FU);
    case 4:
        return 0x10000; // no character beyond the basic plane matters here
    default:
        length = 1;
        return 0xFFFD;
    }
}

bool isZeroWidth(char32_t c) { return c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060; }

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || isZeroWidth(c);
}

/// The ASCII character that a full-width or typographic one stands for, or 0.
char asciiOf(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char>(c - 0xFF01 + '!');
    if (c == 0x2212 || c == 0xFE63 || c == 0xFE58 || (c >= 0x2010 && c <= 0x2015))
        return '-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0xB4)
        return '\'';
    if (c == 0x3002)
        return '.';
    return isSpace(c) ? ' ' : '\0';
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    std::size_t length = 1;
    while (!text.empty() && (byteAt(text, 0) <= ' ' || byteAt(text, 0) >= 0x80) &&
           isSpace(characterAt(text, 0, length)))
        text.remove_prefix(length);
    while (!text.empty()) {
        std::size_t at = text.size() - 1;
        if (byteAt(text, at) > ' ' && byteAt(text, at) < 0x80)
            break;
        while (at > 0 && (byteAt(text, at) & 0xC0) == 0x80)
            --at;
        if (!isSpace(characterAt(text, at, length)))
            break;
        text = text.substr(0, at);
    }
    return text;
}

std::string folded(std::string_view text)
{
    text = trimmed(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0, length = 1; at < text.size(); at += length) {
        if (byteAt(text, at) > ' ' && byteAt(text, at) < 0x80) {
            length = 1;
            out += text[at];
            continue;
        }
        const char32_t c = characterAt(text, at, length);
        if (isZeroWidth(c))
            continue;
        if (const char plain = asciiOf(c))
            out += plain;
        else
            out += text.substr(at, length);
    }
    return out;
}

std::string foldedLower(std::string_view text)
{
    std::string out = folded(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string squeezed(std::string_view text)
{
    std::string out = foldedLower(text);
    std::erase(out, ' ');
    return out;
}

bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isAllDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit); }

bool cutSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

bool cutPrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool hasHan(std::string_view text)
{
    for (std::size_t at = 0, length = 1; at < text.size(); at += length) {
        const char32_t c = characterAt(text, at, length);
        if (c >= 0x3400 && c <= 0x9FFF)
            return true;
    }
    return false;
}

} // namespace core
