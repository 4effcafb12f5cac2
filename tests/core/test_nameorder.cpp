#include "models/core/nameorder.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

using Texts = std::vector<std::string_view>;

Texts sorted(Texts texts)
{
    sortNames(texts);
    return texts;
}

} // namespace

TEST_CASE("Chinese names stand in the order of their pinyin", "[nameorder]")
{
    CHECK(sorted({"浙江", "临平", "北京", "杭州", "安"}) == Texts{"安", "北京", "杭州", "临平", "浙江"});
    CHECK(sorted({"长江", "常州", "钢铁", "车桥"}) == Texts{"常州", "长江", "车桥", "钢铁"}); // cháng, not zhǎng
    CHECK(sorted({"厦门", "西湖", "下沙"}) == Texts{"西湖", "下沙", "厦门"});
    CHECK(sorted({"鑫源", "新源", "星源"}) == Texts{"新源", "鑫源", "星源"}); // of the second level of GB 2312
}

TEST_CASE("A word that is read in another way than its characters stands by how it is read", "[nameorder]")
{
    CHECK(sorted({"重庆", "滁州", "常州", "中国"}) == Texts{"常州", "重庆", "滁州", "中国"}); // chóng
    CHECK(sorted({"乐清", "乐山", "余杭", "元通"}) == Texts{"乐山", "余杭", "元通", "乐清"}); // yuè
    CHECK(sorted({"单县", "山东", "上海", "单位"}) == Texts{"单位", "山东", "单县", "上海"}); // shàn
    CHECK(sorted({"解氏", "解放", "西湖", "新源"}) == Texts{"解放", "西湖", "解氏", "新源"}); // xiè
    CHECK(sorted({"仇氏", "丘氏", "曲阜", "常州"}) == Texts{"常州", "丘氏", "仇氏", "曲阜"}); // qiú
}

TEST_CASE("What begins alike is told apart by what follows, a part stands before the whole", "[nameorder]")
{
    CHECK(sorted({"杭州临平智能", "杭州", "杭州临平"}) == Texts{"杭州", "杭州临平", "杭州临平智能"});
}

TEST_CASE("Signs and numbers stand before Latin letters, and those before Han characters", "[nameorder]")
{
    CHECK(sorted({"安达", "Beta", "alpha", "3D打印", "（杭州）"}) ==
          Texts{"（杭州）", "3D打印", "alpha", "Beta", "安达"});
    CHECK(sorted({"A股", "Ａ股份", "a公司"}) == Texts{"a公司", "A股", "Ａ股份"}); // wide letters are letters
    CHECK(sorted({"龘", "阿", "座"}) == Texts{"阿", "座", "龘"});                 // a rare one at the end
}

TEST_CASE("Numbers in names stand by what they come to", "[nameorder]")
{
    CHECK(sorted({"企业10", "企业9", "企业０２", "企业100"}) == Texts{"企业０２", "企业9", "企业10", "企业100"});
    CHECK(sorted({"1", "01", "001a"}) == Texts{"01", "1", "001a"}); // equal ones by their bytes
}

TEST_CASE("Texts of the same place are the same text", "[nameorder]")
{
    CHECK(placesOf({"乙", "甲", "乙", "a", "A"}) == std::vector<std::uint32_t>{3, 2, 3, 1, 0});
    CHECK(placesOf({}).empty());
}
