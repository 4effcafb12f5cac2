#include "models/package/encoding.h"
#include "tests/support/catch.h"

using package::isUtf8;
using package::shown;

namespace {

std::string longText(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += 'x';
    return text;
}

} // namespace

TEST_CASE("UTF-8 is decoded strictly")
{
    CHECK(isUtf8(""));
    CHECK(isUtf8("plain"));
    CHECK(isUtf8("临平 – ½ – 😀"));
    CHECK(isUtf8("\xF4\x8F\xBF\xBF"));
    CHECK(isUtf8("\xEF\xBF\xBD"));
    CHECK(isUtf8("\xED\x9F\xBF"));
}

TEST_CASE("Every broken sequence is refused")
{
    const std::string_view broken =
        GENERATE(as<std::string_view>(), "\x80", "\xBF", "\xC3", "\xC0\xAF", "\xC1\x81", "\xE0\x80\xAF", "\xE4\xB8",
                 "\xE4\xB8z", "\xED\xA0\x80", "\xF0\x80\x80\xAF", "\xF0\x9F\x98", "\xF4\x90\x80\x80",
                 "\xF5\x80\x80\x80", "\xFE", "\xFF", "\xC1\xD9\xC6\xBD");
    CHECK_FALSE(isUtf8(broken));
    CHECK_FALSE(isUtf8("before" + std::string(broken)));
}

TEST_CASE("A NUL is no text") { CHECK_FALSE(isUtf8(std::string_view("a\0b", 3))); }

TEST_CASE("Only a mark at the beginning is a byte order mark")
{
    CHECK(package::withoutBom("\xEF\xBB\xBFid") == "id");
    CHECK(package::withoutBom("id\xEF\xBB\xBF") == "id\xEF\xBB\xBF");
    CHECK(package::withoutBom("\xEF\xBB") == "\xEF\xBB");
}

TEST_CASE("A finding shows bytes that are no text")
{
    CHECK(shown("临平") == "临平");
    CHECK(shown("\xC1\xD9z") == "\\xC1\\xD9z");
    CHECK(shown(std::string_view("a\0b", 3)) == "a\\x00b");
    CHECK(shown(longText(200)) == longText(200));
    CHECK(shown(longText(201)) == longText(200) + "…");
    CHECK(shown(longText(199) + "临平") == longText(199) + "临…");
}
