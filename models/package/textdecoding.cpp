#include "models/package/textdecoding.h"

#include "models/core/utf8.h"
#include "models/package/charsetscore.h"
#include "models/package/unicodetext.h"

#include <algorithm>
#include <array>

namespace package {

using core::EncodingReason;
using core::TextEncoding;

namespace {

constexpr std::size_t sampleBytes = std::size_t(1) << 17;
constexpr std::size_t sampleLineBytes = 200;
constexpr unsigned lastAscii = 0x7F;

struct Mark
{
    std::string_view bytes;
    std::string_view encoding;
};
using namespace std::string_view_literals;
/// Longer ones first: that of UTF-32LE begins with that of UTF-16LE.
constexpr std::array marks{Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
                           Mark{"\x84\x31\x95\x33"sv, "GB18030"}, Mark{"\xEF\xBB\xBF"sv, "UTF-8"},
                           Mark{"\xFF\xFE"sv, "UTF-16LE"},        Mark{"\xFE\xFF"sv, "UTF-16BE"}};

/// What is scored, with a little for those that are likelier among this program's files.
struct Prior
{
    const char *name;
    double bonus;
};
constexpr std::array scored{Prior{"GB18030", 0.05},   Prior{"windows-1252", 0.02}, Prior{"ISO-8859-7", 0},
                            Prior{"windows-1251", 0}, Prior{"Big5", -0.05},        Prior{"Shift_JIS", -0.05}};

/// The bytes that tell: from the line with the first one that is not ASCII, whole lines.
std::string_view sampleOf(std::string_view bytes)
{
    const std::size_t first = firstNotUtf8(bytes, 0, lastAscii).value_or(0);
    const std::size_t line = bytes.substr(0, first).find_last_of("\r\n");
    const std::string_view rest = bytes.substr(line == std::string_view::npos ? 0 : line + 1);
    if (rest.size() <= sampleBytes)
        return rest;
    const std::size_t end = rest.find_last_of("\r\n", sampleBytes);
    return rest.substr(0, end == std::string_view::npos ? sampleBytes : end);
}

std::string sampleLine(const Charset &charset, std::string_view sample)
{
    std::string line = charset.toUtf8(sample.substr(0, std::min(sample.find_first_of("\r\n"), sampleLineBytes)));
    return fromBrokenUtf8(line).text;
}

/// UTF-16 without a mark: where separators and digits stand, the other byte of the unit is NUL.
std::optional<std::string_view> wideByNuls(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, sampleBytes & ~std::size_t(1));
    if (bytes.size() % 2 != 0 || sample.find('\0') == std::string_view::npos)
        return {};
    for (const std::size_t low : {std::size_t{0}, std::size_t{1}}) {
        std::size_t plain = 0, beside = 0;
        for (std::size_t at = 0; at + 1 < sample.size(); at += 2) {
            const bool isPlain = "\n\r\t,;|0123456789"sv.find(sample[at + low]) != std::string_view::npos;
            plain += isPlain ? 1U : 0U;
            beside += isPlain && sample[at + 1 - low] == '\0' ? 1U : 0U;
        }
        if (plain > 0 && beside * 10 >= plain * 9 && !fromWide(sample, {2, low == 1}).firstFault)
            return low == 0 ? "UTF-16LE" : "UTF-16BE";
    }
    return {};
}

/// A few broken bytes among many characters of UTF-8.
bool isMostlyUtf8(std::string_view sample)
{
    std::size_t characters = 0, faults = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t length = sample[at] == '\0' ? 1 : core::utf8Length(sample, at);
        characters += length > 1 ? 1U : 0U;
        faults += length == 0 ? 1U : 0U;
        at += std::max<std::size_t>(length, 1);
    }
    return characters > 2 && faults * 5 <= characters;
}

std::vector<core::EncodingAlternative> scoredAlternatives(std::string_view sample)
{
    std::vector<core::EncodingAlternative> found;
    for (const Prior &prior : scored) {
        if (const Charset *charset = Charset::named(prior.name)) {
            const double score = charsetScore(*charset, prior.name, sample) + prior.bonus;
            found.push_back({prior.name, score, sampleLine(*charset, sample)});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &core::EncodingAlternative::score);
    return found;
}

/// An encoding and what it is called as well, in lower case without hyphens.
struct Aliases
{
    std::string_view name;
    std::string_view others;
};
constexpr std::array aliases{Aliases{"US-ASCII", " ascii usascii "},
                             Aliases{"UTF-8", " utf8 utf8sig "},
                             Aliases{"UTF-16LE", " utf16le utf16 "},
                             Aliases{"UTF-16BE", " utf16be "},
                             Aliases{"UTF-32LE", " utf32le utf32 "},
                             Aliases{"UTF-32BE", " utf32be "},
                             Aliases{"GB18030", " gb18030 gbk gb2312 cp936 "},
                             Aliases{"Big5", " big5 cp950 "},
                             Aliases{"Shift_JIS", " shiftjis sjis cp932 "},
                             Aliases{"windows-1252", " windows1252 cp1252 "},
                             Aliases{"ISO-8859-1", " iso88591 latin1 "},
                             Aliases{"ISO-8859-2", " iso88592 latin2 "},
                             Aliases{"ISO-8859-7", " iso88597 greek "},
                             Aliases{"ISO-8859-15", " iso885915 latin9 "},
                             Aliases{"windows-1250", " windows1250 cp1250 "},
                             Aliases{"windows-1251", " windows1251 cp1251 "},
                             Aliases{"windows-1253", " windows1253 cp1253 "},
                             Aliases{"KOI8-R", " koi8r "},
                             Aliases{"EUC-KR", " euckr "}};

/// The name as it stands in the table; blank when the encoding is not known.
std::string canonical(std::string_view name)
{
    std::string plain = " ";
    for (const char c : name) {
        if (c != '-' && c != '_' && c != ' ')
            plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    plain += ' ';
    const auto found = std::ranges::find_if(
        aliases, [&plain](const Aliases &known) { return known.others.find(plain) != std::string_view::npos; });
    return found == aliases.end() || plain.size() == 2 ? std::string() : std::string(found->name);
}

/// Decodes what has no mark.
std::optional<UnicodeText> decodedAs(std::string bytes, std::string_view encoding)
{
    if (encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32"))
        return fromWide(bytes, {encoding[4] == '1' ? std::size_t{2} : std::size_t{4}, encoding.ends_with("BE")});
    if (encoding == "UTF-8" || encoding == "US-ASCII") {
        const unsigned allowed = encoding == "UTF-8" ? 0xFF : lastAscii;
        return firstNotUtf8(bytes, 0, allowed) ? fromBrokenUtf8(bytes, allowed) : UnicodeText{std::move(bytes), {}};
    }
    const Charset *charset = Charset::named(encoding);
    if (!charset)
        return {};
    UnicodeText decoded{charset->toUtf8(bytes), {}};
    if (decoded.text.find(noCharacter) != std::string::npos) {
        decoded = fromBrokenUtf8(decoded.text);
        decoded.firstFault = charset->firstFault(bytes);
    }
    return decoded;
}

/// The mark that the bytes begin with, where it is one of the encoding or of its other byte order.
const Mark *markOf(std::string_view bytes, std::string_view encoding)
{
    constexpr std::size_t form = 6; // of UTF-16LE
    const auto found = std::ranges::find_if(marks, [&](const Mark &mark) {
        return bytes.starts_with(mark.bytes) && mark.encoding.substr(0, form) == encoding.substr(0, form);
    });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

TextEncoding sniffEncoding(std::string_view bytes)
{
    constexpr double ofNuls = 0.95, ofUtf8 = 0.99, ofMostly = 0.7;
    const auto mark = std::ranges::find_if(marks, [&](const Mark &m) { return bytes.starts_with(m.bytes); });
    if (mark != marks.end())
        return {std::string(mark->encoding), EncodingReason::ByteOrderMark, 1, {}, {}};
    if (const auto wide = wideByNuls(bytes))
        return {std::string(*wide), EncodingReason::Nuls, ofNuls, {}, {}};
    if (!firstNotUtf8(bytes, 0, lastAscii))
        return {"UTF-8", EncodingReason::Ascii, 1, {}, {}};
    const std::string_view sample = sampleOf(bytes);
    TextEncoding found{"UTF-8", EncodingReason::Utf8, ofUtf8, scoredAlternatives(sample), firstNotUtf8(bytes)};
    if (!found.firstBadByte)
        return found;
    found.reason = EncodingReason::Score;
    found.confidence = ofMostly;
    if (isMostlyUtf8(sample) || found.alternatives.empty())
        return found;
    const core::EncodingAlternative best = found.alternatives.front();
    found.alternatives.erase(found.alternatives.begin());
    const double second = found.alternatives.empty() ? -1 : found.alternatives.front().score;
    found.name = best.encoding;
    found.firstBadByte.reset();
    found.confidence = best.score <= 0 ? 0 : std::clamp(0.5 + (best.score - second) / 2, 0.5, ofUtf8);
    return found;
}

std::string sniffEncodingName(std::string_view bytes)
{
    return firstNotUtf8(bytes) || wideByNuls(bytes) ? sniffEncoding(bytes).name : "UTF-8";
}

core::Result<DecodedText> decode(std::string bytes, std::string_view encoding)
{
    // What a mapping names is chosen only where the text does not say the same.
    TextEncoding found = sniffEncoding(bytes);
    if (!encoding.empty() && found.name != canonical(encoding))
        found = {canonical(encoding), EncodingReason::Chosen, 1, {}, {}};
    const Mark *mark = markOf(bytes, found.name);
    const std::size_t begin = mark ? mark->bytes.size() : 0;
    if (mark)
        found.name = mark->encoding;
    bytes.erase(0, begin);
    auto decoded = decodedAs(std::move(bytes), found.name);
    if (!decoded)
        return core::Error{core::ErrorCode::UnknownEncoding, {std::string(encoding)}};
    found.firstBadByte.reset();
    if (decoded->firstFault)
        found.firstBadByte = *decoded->firstFault + begin;
    return DecodedText{std::move(decoded->text), std::move(found)};
}

} // namespace package
