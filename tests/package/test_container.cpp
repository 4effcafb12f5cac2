#include "models/package/container.h"
#include "tests/support/catch.h"

#include <zlib.h>

using core::ErrorCode;
using package::Container;
using package::containerOf;
using namespace std::string_literals;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int gzip = 16 + MAX_WBITS, memory = 8;
    REQUIRE(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip, memory, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray from = bytes;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(from.data());
    stream.avail_in = static_cast<uInt>(from.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

void put(std::string &bytes, std::size_t at, std::size_t size, std::uint32_t value)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> i * 8);
}

/// A compound file of one table sector, then a directory sector with these names.
std::string compound(const std::vector<std::u16string> &names)
{
    std::string bytes(3 * 512, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put(bytes, 30, 2, 9);
    put(bytes, 48, 4, 1);               // the directory begins in sector 1
    put(bytes, 512 + 4, 4, 0xFFFFFFFE); // and ends there
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t entry = 1024 + i * 128;
        for (std::size_t c = 0; c < names[i].size(); ++c)
            put(bytes, entry + c * 2, 2, names[i][c]);
        put(bytes, entry + 64, 2, static_cast<std::uint32_t>(names[i].size() * 2 + 2));
        put(bytes, entry + 66, 1, 2);
    }
    return bytes;
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto text = package::textBytes(bytes, "x.csv");
    REQUIRE_FALSE(text);
    CHECK(text.error().args.front() == "x.csv");
    return text.error().code;
}

} // namespace

TEST_CASE("A file is what its bytes say")
{
    CHECK(containerOf("") == Container::Empty);
    CHECK(containerOf("a,b\n1,2\n") == Container::Text);
    CHECK(containerOf("\x1F\x8B\x08") == Container::Gzip);
    CHECK(containerOf("PK\x03\x04xl/") == Container::Zip);
    CHECK(containerOf("BZh9") == Container::Packed);
    CHECK(containerOf("%PDF-1.7") == Container::Binary);
    CHECK(containerOf(std::string(64, '\0')) == Container::Binary);
    CHECK(containerOf("\x01\x02\x03\x04\x05\x06\x07\x08") == Container::Binary);
}

TEST_CASE("Text may be UTF-16, in Chinese, or hold a stray NUL")
{
    CHECK(containerOf("\xFF\xFE"
                      "a\0,\0b\0"s) == Container::Text);
    CHECK(containerOf("a\0,\0b\0\n\0"s) == Container::Text);
    CHECK(containerOf("\xC1\xD9\xC6\xBD") == Container::Text);
    CHECK(containerOf("a,b,c\n\0,2,3\n"s) == Container::Text);
}

TEST_CASE("An old workbook is told from an encrypted one by its streams")
{
    CHECK(containerOf(compound({u"Root Entry", u"Workbook"})) == Container::LegacyWorkbook);
    CHECK(containerOf(compound({u"Root Entry", u"Book"})) == Container::LegacyWorkbook);
    CHECK(containerOf(compound({u"Root Entry", u"EncryptionInfo", u"EncryptedPackage"})) ==
          Container::EncryptedWorkbook);
    CHECK(containerOf(compound({u"Root Entry", u"WordDocument"})) == Container::Binary);
}

TEST_CASE("A damaged compound file is read as far as it goes")
{
    std::string circle = compound({u"Root Entry"});
    put(circle, 512 + 4, 4, 1); // the directory goes on in itself
    CHECK(containerOf(circle) == Container::Binary);
    const std::string whole = compound({u"Root Entry", u"Workbook"});
    for (std::size_t size = 8; size < whole.size(); size += 7)
        CHECK(containerOf(whole.substr(0, size)) != Container::Text);
}

TEST_CASE("Text comes out of gzip, one member or several")
{
    CHECK(package::textBytes("a,b\n", "x.csv").value() == "a,b\n");
    CHECK(package::textBytes(gzipped("a,b\n"), "x.csv").value() == "a,b\n");
    CHECK(package::textBytes(gzipped("a,b\n") + gzipped("1,2\n"), "x.csv").value() == "a,b\n1,2\n");
}

TEST_CASE("What is no text is refused by what it is")
{
    CHECK(errorOf("") == ErrorCode::EmptyFile);
    CHECK(errorOf(gzipped("")) == ErrorCode::EmptyFile);
    CHECK(errorOf("PK\x03\x04") == ErrorCode::PackedFile);
    CHECK(errorOf(gzipped(gzipped("a,b\n"))) == ErrorCode::PackedFile);
    CHECK(errorOf(QByteArray(64, '\0')) == ErrorCode::NotText);
    CHECK(errorOf(gzipped("a,b\n").chopped(6)) == ErrorCode::FileBroken);
    CHECK(errorOf(QByteArray::fromStdString(compound({u"Workbook"}))) == ErrorCode::LegacyWorkbook);
    CHECK(errorOf(QByteArray::fromStdString(compound({u"EncryptionInfo"}))) == ErrorCode::Encrypted);
}

TEST_CASE("A gzip bomb stops with a message")
{
    CHECK(errorOf(gzipped(QByteArray(qsizetype(200) << 20, ' '))) == ErrorCode::TooLarge);
}
