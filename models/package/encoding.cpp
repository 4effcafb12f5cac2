#include "models/package/encoding.h"

namespace package {

namespace {

constexpr std::size_t shownBytes = 200;

} // namespace

std::string_view withoutBom(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::string shown(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        if (at >= shownBytes)
            return text + "…";
        const std::size_t length = core::utf8Length(bytes, at);
        if (length > 0) {
            text += bytes.substr(at, length);
        } else {
            const unsigned byte = static_cast<unsigned char>(bytes[at]);
            text += {'\\', 'x', digits[byte >> 4], digits[byte & 0xF]};
        }
        at += length > 0 ? length : 1;
    }
    return text;
}

} // namespace package
