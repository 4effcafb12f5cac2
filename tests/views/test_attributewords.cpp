#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/text/attributewords.h"

using namespace views;

TEST_CASE("A code of a mark has a word, a text has none", "[attributewords]")
{
    const tests::Bundled bundled;
    CHECK(attributeWord({"status", {"planned", {}}}) == u"planned"_qs);
    CHECK(attributeWord({"status", {"happened", {}}}) == u"happened"_qs);
    CHECK(attributeWord({"verdict", {"contradict", {}}}) == u"contradicts"_qs);
    CHECK(attributeWord({"title", {"点火成功", {}}}).isEmpty());
    CHECK(attributeWord({"tier", {"none", {}}}).isEmpty());
}

TEST_CASE("A metric that the data do not name is its number alone in Chinese, its code as words in English",
          "[attributewords]")
{
    const tests::Bundled bundled;
    const std::string codes = "atv_cumulative 100 万辆; part_count ≥ 2 万个; partner_companies";
    CHECK(metricsText(codes, bundled.names(Language::Chinese)) == u"100 万辆; ≥ 2 万个"_qs);
    CHECK(metricsText(codes, bundled.names(Language::English)) ==
          u"atv cumulative 100 (10,000\u00A0vehicles); part count ≥ 2 (10,000\u00A0items); partner companies"_qs);
    CHECK(metricsText("gdp 5 亿元", bundled.names(Language::Chinese)) == u"地区生产总值 5 亿元"_qs);
}

TEST_CASE("The number of a metric is printed as others are, its unit in the language", "[attributewords]")
{
    const tests::Bundled bundled;
    const auto shown = [&](const char *codes, Language language) {
        return metricsText(codes, bundled.names(language));
    };
    CHECK(shown("temperature ≥ 1300 摄氏度", Language::English) == u"temperature ≥ 1,300 °C"_qs);
    CHECK(shown("temperature ≥ 1300 摄氏度", Language::Chinese) == u"≥ 1,300 摄氏度"_qs);
    CHECK(shown("equivalent 1 个中等县城/年", Language::English) ==
          u"equivalent 1 medium-sized county towns a year"_qs);
    CHECK(shown("sampling_rate 5 Gsps", Language::English) == u"sampling rate 5 Gsps"_qs);
    CHECK(shown("share ≈ 8.50 pp", Language::Chinese) == u"≈ 8.50 个百分点"_qs);
    CHECK(shown("unknown < 3 斗", Language::English) == u"unknown < 3 斗"_qs);
    CHECK(shown("plain 12 ", Language::English) == u"plain 12"_qs);
}
