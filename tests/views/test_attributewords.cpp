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
          u"atv cumulative 100 万辆; part count ≥ 2 万个; partner companies"_qs);
    CHECK(metricsText("gdp 5 亿元", bundled.names(Language::Chinese)) == u"地区生产总值 5 亿元"_qs);
}
