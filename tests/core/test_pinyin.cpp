#include "models/core/pinyin.h"
#include "models/core/pinyintable.h"
#include "tests/support/catch.h"

#include <set>

using namespace core;

TEST_CASE("the initial of a Han character is the first letter of its pinyin")
{
    CHECK(initialOf(U'临') == 'l');
    CHECK(initialOf(U'啊') == 'a');
    CHECK(initialOf(U'座') == 'z');
    CHECK(initialOf(U'鑫') == 'x'); // of the second level, ordered by radical
    CHECK(initialOf(U'睿') == 'r');
    CHECK(initialOf(U'鄞') == 'y');
    CHECK(initialOf(U'珺') == 'j'); // a name's character beyond GB 2312
}

TEST_CASE("what is no Han character, or too rare, has no initial")
{
    CHECK(initialOf(U'a') == '\0');
    CHECK(initialOf(U'，') == '\0');
    CHECK(initialOf(U'\u9FFF') == '\0');
    CHECK(initialOf(U'\U00020000') == '\0');
    CHECK(initialOf(U'龘') == '\0');
}

TEST_CASE("every character of the table is in it once, under a letter that begins a syllable")
{
    std::set<char32_t> seen;
    for (const InitialCharacters &letter : initialCharacters) {
        CHECK(std::string_view("abcdefghjklmnopqrstwxyz").find(letter.initial) != std::string_view::npos);
        for (const char32_t character : letter.characters) {
            REQUIRE(seen.insert(character).second);
            REQUIRE(initialOf(character) == letter.initial);
        }
    }
    CHECK(seen.size() > 6763);
}

TEST_CASE("the initials of names")
{
    CHECK(initialsOf("临平智能") == "lpzn");
    CHECK(initialsOf("杭州鑫源机械有限公司") == "hzxyjxyxgs");
    CHECK(initialsOf("ABB（中国）第3工厂") == "abbzgd3gc");
    CHECK(initialsOf("长兴厦门台州沈阳曾") == "cxxmtzsyz");
    CHECK(initialsOf("龘龘科技") == "??kj");
    CHECK(initialsOf("").empty());
}

TEST_CASE("words in which a character is read in another way")
{
    CHECK(initialsOf("重庆银行大厦") == "cqyhds");
    CHECK(initialsOf("乐清音乐行业") == "yqyyhy");
    CHECK(initialsOf("单县东阿台州番禺六安") == "sxdetzpyla");
    CHECK(initialsOf("尉迟万俟解氏单氏") == "ycmqxsss");
    CHECK(initialsOf("仇") == "q"); // hardly read otherwise in a name
    CHECK(initialsOf("解放单位") == "jfdw");
    CHECK(initialsOf("重工行车") == "zgxc");
    CHECK(initialsOf("重") == "z");
}

TEST_CASE("bytes that are not UTF-8 do not matter")
{
    CHECK(initialsOf("\xBF\x80临\xFF平") == "lp");
    CHECK(initialsOf("智能\xE4\xB8") == "zn");
}

TEST_CASE("text, capitals, numbers and nothing are no initials")
{
    CHECK(isInitials("lpzn"));
    CHECK(isInitials("3d"));
    CHECK_FALSE(isInitials("LPZN"));
    CHECK_FALSE(isInitials("临平"));
    CHECK_FALSE(isInitials("lp zn"));
    CHECK_FALSE(isInitials("2024"));
    CHECK_FALSE(isInitials(""));
    CHECK_FALSE(isInitials("??"));
}
