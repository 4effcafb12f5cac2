#include "models/core/tabular/namematch.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const std::vector<Region> regions{
    {RegionCode("330100"), {"杭州市", "Hangzhou"}, {}, "city", {}, {}},
    {RegionCode("330113"), {"临平区", "Linping District"}, RegionCode("330100"), "district", {}, {}},
    {RegionCode("330110"), {"余杭区", "Yuhang District"}, RegionCode("330100"), "district", {}, {}},
    {RegionCode("330112"), {"临安区", "Lin'an District"}, RegionCode("330100"), "district", {}, {}},
    {RegionCode("330182"), {"建德市", "Jiande City"}, RegionCode("330100"), "city", {}, {}},
    {RegionCode("x1"), {"西湖区", "West Lake"}, {}, "district", {}, {}},
    {RegionCode("x2"), {"西湖县", "West Lake County"}, {}, "county", {}, {}},
};

} // namespace

TEST_CASE("regions are matched by code, by name with or without rank, in both languages")
{
    const NameMatches matches = matchRegions({"330113", "临平", "临平区", "临　平 区", "Linping", "LINPING district",
                                              "Linping District", "建德", "杭州", "Lin'an", "余杭区"},
                                             regions);
    CHECK(matches.unmatched.empty());
    CHECK(matches.ambiguous.empty());
    for (const char *name :
         {"330113", "临平", "临平区", "临　平 区", "Linping", "LINPING district", "Linping District"})
        CHECK(matches.codes.at(name) == "330113");
    CHECK(matches.codes.at("建德") == "330182");
    CHECK(matches.codes.at("杭州") == "330100");
    CHECK(matches.codes.at("Lin'an") == "330112");
}

TEST_CASE("names that fit several regions or none are listed, not guessed")
{
    const NameMatches matches = matchRegions({"西湖", "西湖区", "钱塘区", "Atlantis"}, regions);
    CHECK(matches.codes.size() == 1);
    CHECK(matches.codes.at("西湖区") == "x1");
    CHECK(matches.ambiguous.at("西湖") == std::vector<std::string>{"x1", "x2"});
    CHECK(matches.unmatched == std::vector<std::string>{"钱塘区", "Atlantis"});
}

TEST_CASE("indicators are matched by id and name, unit aside")
{
    std::vector<Indicator> indicators(2);
    indicators[0].id = IndicatorId("gdp");
    indicators[0].name = {"地区生产总值", "Gross regional product"};
    indicators[1].id = IndicatorId("retail");
    indicators[1].name = {"社会消费品零售总额", "Retail sales of consumer goods"};
    const NameMatches matches = matchIndicators({"gdp", "地区生产总值(亿元)", "gross regional product",
                                                 "社会消费品零售总额_累计值", "二、社会消费品零售总额", "专利"},
                                                indicators);
    CHECK(matches.codes.at("gdp") == "gdp");
    CHECK(matches.codes.at("地区生产总值(亿元)") == "gdp");
    CHECK(matches.codes.at("gross regional product") == "gdp");
    CHECK(matches.codes.at("社会消费品零售总额_累计值") == "retail");
    CHECK(matches.codes.at("二、社会消费品零售总额") == "retail");
    CHECK(matches.unmatched == std::vector<std::string>{"专利"});
}

TEST_CASE("regions are known by their suffix or as countries without any dataset")
{
    for (const char *name : {"北京市", "新疆维吾尔自治区", "内蒙古", "临平区", "淳安县", "Belgium", "南苑街道",
                             "塘栖镇", "European Union - 27 countries (from 2020)"})
        CHECK(looksLikeRegion(name));
    for (const char *name : {"国内生产总值", "阿德利企鹅", "GDP", "Population", ""})
        CHECK_FALSE(looksLikeRegion(name));
}
