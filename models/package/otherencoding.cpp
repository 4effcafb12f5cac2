#include "models/package/otherencoding.h"

#include "models/package/encoding.h"
#include "models/package/textdecoding.h"

#include <algorithm>

namespace package {

namespace {

constexpr std::size_t fewBroken = 2; ///< lines; fewer are slips, told one by one

bool isAscii(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Calls `use` with each line of a text and where it begins, until that says to stop.
template <class Use> void forEachLine(std::string_view text, Use &&use)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        if (!use(text.substr(at, end - at), at))
            return;
        at = end;
    }
}

} // namespace

std::string_view firstLines(std::string_view bytes)
{
    if (bytes.size() <= encodingLookedAt)
        return bytes;
    const std::size_t feed = bytes.substr(0, encodingLookedAt).rfind('\n');
    return bytes.substr(0, feed == std::string_view::npos ? encodingLookedAt : feed + 1);
}

std::string otherEncoding(std::string_view bytes)
{
    if (std::string name = sniffEncodingName(firstLines(bytes)); name.starts_with("UTF-16"))
        return name;
    if (isUtf8(bytes))
        return {};
    std::size_t broken = 0;
    bool hasUtf8 = false;
    forEachLine(bytes, [&](std::string_view line, std::size_t at) {
        broken = at;
        if (!isUtf8(line))
            return false;
        hasUtf8 = hasUtf8 || !isAscii(line);
        return !hasUtf8;
    });
    if (hasUtf8)
        return {};
    const std::size_t near = encodingLookedAt / 2;
    const std::string_view around = firstLines(bytes.substr(broken < near ? 0 : bytes.rfind('\n', broken - near) + 1));
    const std::string name = sniffEncodingName(around);
    std::size_t good = 0, bad = 0; // lines
    forEachLine(around, [&](std::string_view line, std::size_t) {
        good += isUtf8(line) && !isAscii(line) ? 1U : 0U;
        bad += isUtf8(line) ? 0U : 1U;
        return true;
    });
    return name == "UTF-8" || bad < fewBroken || bad <= good ? std::string() : name;
}

} // namespace package
