#include "models/package/unicodetext.h"

#include "models/core/utf8.h"

#include <cstdint>
#include <cstring>

namespace package {

namespace {

constexpr char32_t replacement = 0xFFFD;

char32_t unitAt(std::string_view bytes, std::size_t at, WideForm form)
{
    char32_t unit = 0;
    for (std::size_t i = 0; i < form.unit; ++i) {
        const std::size_t from = form.isBigEndian ? at + i : at + form.unit - 1 - i;
        unit = unit << 8 | static_cast<unsigned char>(bytes[from]);
    }
    return unit;
}

bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

} // namespace

UnicodeText fromWide(std::string_view bytes, WideForm form)
{
    UnicodeText result;
    result.text.reserve(bytes.size());
    std::size_t at = 0;
    while (bytes.size() - at >= form.unit) {
        const std::size_t begin = at;
        char32_t code = unitAt(bytes, at, form);
        at += form.unit;
        if (form.unit == 2 && isHighSurrogate(code) && bytes.size() - at >= 2) {
            const char32_t low = unitAt(bytes, at, form);
            if (isLowSurrogate(low)) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        const bool isCharacter = code <= 0x10FFFF && !isHighSurrogate(code) && !isLowSurrogate(code);
        if (!isCharacter && !result.firstFault)
            result.firstFault = begin;
        core::addUtf8(result.text, isCharacter ? code : replacement);
    }
    if (at < bytes.size()) {
        result.firstFault = result.firstFault.value_or(at);
        core::addUtf8(result.text, replacement);
    }
    return result;
}

std::optional<std::size_t> firstNotUtf8(std::string_view bytes, std::size_t from, unsigned allowed)
{
    for (std::size_t at = from; at < bytes.size();) {
        std::uint64_t word = 0;
        if (bytes.size() - at >= sizeof word) {
            std::memcpy(&word, bytes.data() + at, sizeof word);
            if ((word & 0x8080808080808080U) == 0) {
                at += sizeof word;
                continue;
            }
        }
        const std::size_t length = bytes[at] == '\0' ? 1 : core::utf8Length(bytes, at);
        if (length == 0 || static_cast<unsigned char>(bytes[at]) > allowed)
            return at;
        at += length;
    }
    return {};
}

UnicodeText fromBrokenUtf8(std::string_view bytes, unsigned allowed)
{
    UnicodeText result;
    std::size_t begin = 0;
    result.firstFault = firstNotUtf8(bytes, 0, allowed);
    for (auto fault = result.firstFault; fault; fault = firstNotUtf8(bytes, begin, allowed)) {
        result.text += bytes.substr(begin, *fault - begin);
        core::addUtf8(result.text, replacement);
        begin = *fault + 1;
    }
    result.text += bytes.substr(begin);
    return result;
}

} // namespace package
