#include "models/package/container.h"

#include "models/package/compoundfile.h"
#include "models/package/gzip.h"
#include "models/package/textdecoding.h"

#include <algorithm>
#include <array>

namespace package {

using core::ErrorCode;
using namespace std::string_view_literals;

namespace {

constexpr std::uint64_t maximumTextBytes = std::uint64_t{1} << 30;
constexpr std::size_t lookedAt = std::size_t{1} << 16;

struct Magic
{
    std::string_view bytes;
    Container container;
};
constexpr std::array magics{Magic{"\x1F\x8B"sv, Container::Gzip},
                            Magic{"PK\x03\x04"sv, Container::Zip},
                            Magic{"PK\x05\x06"sv, Container::Zip},
                            Magic{"BZh"sv, Container::Packed},
                            Magic{"\xFD"
                                  "7zXZ\0"sv,
                                  Container::Packed},
                            Magic{"\x28\xB5\x2F\xFD"sv, Container::Packed},
                            Magic{"7z\xBC\xAF\x27\x1C"sv, Container::Packed},
                            Magic{"Rar!\x1A\x07"sv, Container::Packed},
                            Magic{"%PDF-"sv, Container::Binary},
                            Magic{"\x89PNG\r\n"sv, Container::Binary},
                            Magic{"\x7F"
                                  "ELF"sv,
                                  Container::Binary},
                            Magic{"SQLite format 3\0"sv, Container::Binary}};

Container compoundContainer(std::string_view bytes)
{
    const std::vector<std::u16string> names = compoundNames(bytes);
    const auto has = [&names](std::u16string_view name) { return std::ranges::find(names, name) != names.end(); };
    if (has(u"EncryptionInfo") || has(u"EncryptedPackage"))
        return Container::EncryptedWorkbook;
    return has(u"Workbook") || has(u"Book") ? Container::LegacyWorkbook : Container::Binary;
}

/// Text has hardly any control characters, and a stray NUL does not make it something else.
bool isText(std::string_view bytes)
{
    bytes = bytes.substr(0, lookedAt & ~std::size_t{3});
    const core::TextEncoding encoding = sniffEncoding(bytes);
    if (encoding.reason == core::EncodingReason::ByteOrderMark || encoding.reason == core::EncodingReason::Nuls)
        return true;
    constexpr std::string_view usual = "\t\n\r\f\x1A";
    std::size_t controls = 0, nuls = 0;
    for (const char c : bytes) {
        nuls += c == '\0' ? 1U : 0U;
        controls += c > '\0' && c < ' ' && usual.find(c) == std::string_view::npos ? 1U : 0U;
    }
    return controls * 20 <= bytes.size() && nuls * 4 <= bytes.size();
}

} // namespace

Container containerOf(std::string_view bytes)
{
    if (bytes.empty())
        return Container::Empty;
    if (isCompoundFile(bytes))
        return compoundContainer(bytes);
    const auto magic = std::ranges::find_if(magics, [&](const Magic &m) { return bytes.starts_with(m.bytes); });
    if (magic != magics.end())
        return magic->container;
    return isText(bytes) ? Container::Text : Container::Binary;
}

core::Result<std::string> textBytes(const QByteArray &bytes, const std::string &name)
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    switch (containerOf(view)) {
    case Container::Text:
        return std::string(view);
    case Container::Empty:
        return core::Error{ErrorCode::EmptyFile, {name}};
    case Container::Zip:
    case Container::Packed:
        return core::Error{ErrorCode::PackedFile, {name}};
    case Container::LegacyWorkbook:
        return core::Error{ErrorCode::LegacyWorkbook, {name}};
    case Container::EncryptedWorkbook:
        return core::Error{ErrorCode::Encrypted, {name}};
    case Container::Binary:
        return core::Error{ErrorCode::NotText, {name}};
    case Container::Gzip:
        break;
    }
    const core::Result<QByteArray> unpacked = gunzip(bytes, name, maximumTextBytes);
    if (!unpacked)
        return unpacked.error();
    if (isGzip(*unpacked)) // packed twice: a bomb rather than a table
        return core::Error{ErrorCode::PackedFile, {name}};
    return textBytes(*unpacked, name);
}

} // namespace package
