#include "models/package/charset.h"
#include "tests/support/catch.h"

#include <QString>
#include <QStringEncoder>

using package::Charset;

namespace {

std::string in(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder(text);
    return bytes.toStdString();
}

} // namespace

TEST_CASE("GB18030 becomes UTF-8, whatever the length of its characters")
{
    QString text = QStringLiteral("a,b\n临平区，€ é \"ＡＢＣ\" 𠀀𪛖 ㍿ 1234567890");
    for (char16_t c = 0x4E00; c < 0x9FA5; ++c)
        text += QChar(c);
    for (char16_t c = 0x400; c < 0x500; ++c)
        text += QChar(c);
    const std::string bytes = in("GB18030", text);
    CHECK(Charset::named("GB18030")->toUtf8(bytes) == text.toStdString());
    CHECK_FALSE(Charset::named("GB18030")->firstFault(bytes));
}

TEST_CASE("Each character set reads what Qt writes in it")
{
    const auto [name, text] = GENERATE(table<const char *, const char *>({{"Big5", "縣市,臺北市,100%"},
                                                                          {"Shift_JIS", "都道府県,ｶﾅ,ひらがな"},
                                                                          {"windows-1252", "é,€,“x”"},
                                                                          {"ISO-8859-1", "é,©"},
                                                                          {"ISO-8859-7", "Αθήνα"},
                                                                          {"windows-1251", "Москва"},
                                                                          {"EUC-KR", "서울"}}));
    const QString wanted = QString::fromUtf8(text);
    INFO(name);
    REQUIRE(Charset::named(name));
    CHECK(Charset::named(name)->toUtf8(in(name, wanted)) == wanted.toStdString());
}

TEST_CASE("What is no character becomes one byte that is none of UTF-8")
{
    const Charset &gb18030 = *Charset::named("GB18030");
    CHECK(gb18030.toUtf8("a\x81\x20z\xFF") == "a\xFF z\xFF");
    CHECK(gb18030.firstFault("a\x81\x20z") == 1U);
    CHECK(gb18030.toUtf8("\x81") == "\xFF");
    CHECK(gb18030.toUtf8("\xE3\x32\x9A\x36") == "\xFF"
                                                "2\xFF"
                                                "6"); // beyond Unicode
    CHECK(gb18030.toUtf8("\xE3\x32\x9A\x35") == "\xF4\x8F\xBF\xBF");
    CHECK(Charset::named("windows-1252")->firstFault("ab\x81") == 2U);
    CHECK(Charset::named("no such set") == nullptr);
}
