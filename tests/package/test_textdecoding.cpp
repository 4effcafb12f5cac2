#include "models/package/textdecoding.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using core::EncodingReason;
using namespace std::string_literals;

namespace {

std::string in(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder(text);
    return bytes.toStdString();
}

std::string encodingOf(const std::string &bytes) { return package::sniffEncoding(bytes).name; }

/// Encodes text, finds its encoding by itself and decodes it: the encoding found.
std::string found(const char *encoding, const QString &text)
{
    const auto decoded = package::decode(in(encoding, text)).value();
    CHECK(decoded.text == text.toStdString());
    CHECK_FALSE(decoded.encoding.firstBadByte);
    return decoded.encoding.name;
}

} // namespace

TEST_CASE("A byte order mark tells the encoding and is no part of the text")
{
    const auto [bytes, name] =
        GENERATE(table<std::string, std::string>({{"\xEF\xBB\xBF"
                                                   "a,b",
                                                   "UTF-8"},
                                                  {"\xFF\xFE"
                                                   "a\0,\0b\0"s,
                                                   "UTF-16LE"},
                                                  {"\xFE\xFF\0a\0,\0b"s, "UTF-16BE"},
                                                  {"\xFF\xFE\0\0a\0\0\0,\0\0\0b\0\0\0"s, "UTF-32LE"},
                                                  {"\0\0\xFE\xFF\0\0\0a\0\0\0,\0\0\0b"s, "UTF-32BE"},
                                                  {"\x84\x31\x95\x33"
                                                   "a,b",
                                                   "GB18030"}}));
    const auto decoded = package::decode(bytes).value();
    CHECK(decoded.text == "a,b");
    CHECK(decoded.encoding.name == name);
    CHECK(decoded.encoding.reason == EncodingReason::ByteOrderMark);
}

TEST_CASE("UTF-16 without a mark is known by its NULs, a stray NUL is none")
{
    CHECK(encodingOf("a\0,\0b\0\n\0"s) == "UTF-16LE");
    CHECK(encodingOf("\0a\0,\0b\0\n"s) == "UTF-16BE");
    CHECK(encodingOf("a,b,c\n\0,2,3\n"s) == "UTF-8");
    CHECK(package::decode("a,b,c\n\0,2,3\n"s)->text == "a,b,c\n\0,2,3\n"s);
}

TEST_CASE("UTF-8 is taken before any other, plain ASCII says so")
{
    CHECK(package::sniffEncoding("a,b\n1,2\n").reason == EncodingReason::Ascii);
    const core::TextEncoding utf8 = package::sniffEncoding("地区,人口\n临平区,1\n");
    CHECK(utf8.name == "UTF-8");
    CHECK(utf8.reason == EncodingReason::Utf8);
    CHECK_FALSE(utf8.alternatives.empty());
}

TEST_CASE("Text in Chinese is GB18030, however short")
{
    const char *text = GENERATE("年份,地区\n2024,临平\n", "亿元\n1\n", "GDP(亿元),2024\n", "1,镕\n2,北京\n",
                                "“十四五”规划，临平区：\n", "name,喆\nname2,李镕基\n", "a,𠀀临平区人口\n");
    INFO(text);
    CHECK(found("GB18030", QString::fromUtf8(text)) == "GB18030");
}

TEST_CASE("Accents of Western Europe are windows-1252, though GB18030 could read them")
{
    const char *text = GENERATE("id,name\n1,forêt\n", "Classement;Quartier;Année\n1;Hôpital;2015\n", "id\n©\n",
                                "Bevölkerung;Fläche\nFrüheres;größer\n", "Ort\nMünchen\nKöln\n", "a\n25 °C\n",
                                "prix\n3,00 €\n", "São Paulo,coração\n", "l’été à Noël\n");
    INFO(text);
    CHECK(found("windows-1252", QString::fromUtf8(text)) == "windows-1252");
}

TEST_CASE("Greek and Cyrillic words are known by their letters and their case")
{
    CHECK(found("ISO-8859-7", QStringLiteral("id,name\n1,Λεωνίδας\n2,Αλέξανδρος\n")) == "ISO-8859-7");
    CHECK(found("ISO-8859-7", QStringLiteral("έτος;πληθυσμός\n2020;10\n")) == "ISO-8859-7");
    CHECK(found("windows-1251", QStringLiteral("Год;Регион\n2020;Московская область\n")) == "windows-1251");
    CHECK(found("windows-1251", QStringLiteral("население,доход\n1,2\n")) == "windows-1251");
}

TEST_CASE("Traditional Chinese is Big5, Japanese is Shift_JIS")
{
    CHECK(found("Big5", QStringLiteral("縣市,人口數\n臺北市,2500000\n新北市,4000000\n")) == "Big5");
    CHECK(found("Shift_JIS", QStringLiteral("都道府県,人口\n東京都,1400\nデータは速報です\n")) == "Shift_JIS");
}

TEST_CASE("Text cut within a character, or with one broken byte, is still UTF-8")
{
    const auto decoded = package::decode("地区,人口\n临平区,1\xE5\n余杭区,2\n").value();
    CHECK(decoded.encoding.name == "UTF-8");
    CHECK(decoded.encoding.firstBadByte == 25U);
    CHECK(decoded.text == "地区,人口\n临平区,1\uFFFD\n余杭区,2\n");
}

TEST_CASE("Alternatives show the first line that tells them apart")
{
    const core::TextEncoding encoding = package::sniffEncoding("id\n1\n" + in("GB18030", QStringLiteral("临平区\n")));
    REQUIRE(encoding.alternatives.size() > 1);
    CHECK(encoding.alternatives.front().score >= encoding.alternatives.back().score);
    const auto latin = std::ranges::find(encoding.alternatives, "windows-1252", &core::EncodingAlternative::encoding);
    REQUIRE(latin != encoding.alternatives.end());
    CHECK(latin->sample == "ÁÙÆ½Çø");
}

TEST_CASE("A chosen encoding is obeyed, and the first byte that is none of it is told")
{
    const auto ascii = package::decode("a,b\nµ,€\n", "ascii").value();
    CHECK(ascii.encoding.firstBadByte == 4U);
    CHECK(ascii.encoding.reason == EncodingReason::Chosen);
    CHECK(package::decode("\xEF\xBB\xBF\xFF"
                          "a",
                          "utf-8")
              ->encoding.firstBadByte == 3U);
    CHECK(package::decode("地区\n", "UTF-8")->encoding.reason == EncodingReason::Utf8); // what it shows itself
    CHECK(package::decode("\xC1\xD9\xC6\xBD", "GBK")->text == "临平");
    CHECK(package::decode("\xC1\xD9\xC6\xBD", "latin-1")->text == "ÁÙÆ½");
    CHECK(package::decode("a\x81\x20z", "gb2312")->text == "a\uFFFD z");
    CHECK(package::decode("a\x81\x20z", "gb2312")->encoding.firstBadByte == 1U);
    CHECK(package::decode("a\0b"s, "UTF-16LE")->encoding.firstBadByte == 2U);
    CHECK(package::decode("\x3D\xD8\x00\xDE"s, "utf-16")->text == "😀");
    CHECK(package::decode("\xFE\xFF\0a"s, "utf-16")->text == "a");
    CHECK(package::decode("\x00\xD8"s, "utf-16")->text == "\uFFFD");
    const auto unknown = package::decode("a", "klingon");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == core::ErrorCode::UnknownEncoding);
    CHECK(unknown.error().args == std::vector<std::string>{"klingon"});
}
