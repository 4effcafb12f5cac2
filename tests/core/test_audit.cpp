#include "models/core/audit/audit.h"
#include "tests/core/qiantang.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace tests;

namespace {

Audit audit(const IndicatorTables &tables) { return auditOf(*datasetOf(tables).indicators); }

const Finding *find(const Audit &audit, Check check)
{
    const auto it =
        std::find_if(audit.findings.begin(), audit.findings.end(), [&](const Finding &f) { return f.check == check; });
    return it == audit.findings.end() ? nullptr : &*it;
}

Observation &at(IndicatorTables &tables, const char *indicator, const char *period)
{
    return *std::find_if(tables.observations.begin(), tables.observations.end(), [&](const Observation &row) {
        return row.indicator == IndicatorId(indicator) && row.region == RegionCode("330114") &&
               row.period.text() == period;
    });
}

} // namespace

TEST_CASE("a communiqué that fits has no contradiction: 12.78 + 824.37 + 433.24 = 1270.39, and 64.9 % of it")
{
    const Audit all = audit(qiantangTables());
    CHECK(all.made[static_cast<std::size_t>(Check::Sum)] == 1);
    CHECK(all.made[static_cast<std::size_t>(Check::Ratio)] == 1);
    for (const Finding &finding : all.findings)
        CHECK_FALSE(finding.verdict);
}

TEST_CASE("parts that do not make the whole are found with their arithmetic; rounding is no fault")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "tertiary", "2023").value = "434.24";
    const Audit all = audit(tables);
    const Finding *sum = find(all, Check::Sum);
    REQUIRE(sum);
    CHECK(sum->verdict == Verdict::Contradict);
    CHECK(sum->computed.value == Approx(1271.39));
    CHECK(sum->arithmetic == "12.78 + 824.37 + 434.24 = 1271.39 [1271.37, 1271.41] ≠ 1270.39 [1270.385, 1270.395]");
    CHECK(sum->relation == "by_industry");
    CHECK(sum->inputs.size() == 4);
    at(tables, "tertiary", "2023").value = "433.25";
    CHECK_FALSE(find(audit(tables), Check::Sum));
}

TEST_CASE("a whole is not tested while one of its parts is missing")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "tertiary", "2023").value.clear();
    CHECK(audit(tables).made[static_cast<std::size_t>(Check::Sum)] == 0);
}

TEST_CASE("regions of partial coverage may be less than the whole, never more")
{
    IndicatorTables tables = qiantangTables();
    tables.regions.push_back({RegionCode("330199"), {"他区", ""}, RegionCode("330100"), "district", "", ""});
    Observation other = at(tables, "gdp", "2023");
    other.region = RegionCode("330199");
    other.value = "18000";
    tables.observations.push_back(other);
    CHECK_FALSE(find(audit(tables), Check::Sum));
    tables.observations.back().value = "19000";
    const Audit all = audit(tables);
    REQUIRE(find(all, Check::Sum));
    CHECK(find(all, Check::Sum)->keys.region == RegionCode("330100"));
}

TEST_CASE("a published share that its parts do not give: 824.37 of 1270.39 is not 57.7 %")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "share_secondary", "2023").value = "57.7";
    const Audit all = audit(tables);
    const Finding *ratio = find(all, Check::Ratio);
    REQUIRE(ratio);
    CHECK(ratio->computed.value == Approx(64.891).margin(5e-4));
    CHECK(ratio->verdict == Verdict::Contradict);
}

TEST_CASE("a count that grew 5.3 % from 800 to 842 fits; to 860 it contradicts")
{
    IndicatorTables tables = qiantangTables();
    CHECK(audit(tables).made[static_cast<std::size_t>(Check::Growth)] > 0);
    at(tables, "firms", "2023").value = "860";
    const Audit all = audit(tables);
    const Finding *growth = find(all, Check::Growth);
    REQUIRE(growth);
    CHECK(growth->keys.indicator == IndicatorId("firms"));
    CHECK(growth->verdict == Verdict::Contradict);
    CHECK(growth->computed.value == Approx(7.5));
}

TEST_CASE("real growth beside a change of level is a gap without a verdict; nominal growth of one vintage decides")
{
    IndicatorTables tables = qiantangTables();
    const auto gap = [](const Audit &all) {
        return *std::find_if(all.findings.begin(), all.findings.end(), [](const Finding &f) {
            return f.check == Check::Growth && f.keys.region == RegionCode("330100");
        });
    };
    CHECK_FALSE(gap(audit(tables)).verdict); // Hangzhou 2023: +6.96 % against +5.6 % real
    for (Observation &row : tables.observations)
        row.vintage = "2024";
    CHECK_FALSE(gap(audit(tables)).verdict);
    for (Observation &row : tables.observations)
        row.growthBasis = row.growth.empty() ? GrowthBasis::Unstated : GrowthBasis::Nominal;
    CHECK(gap(audit(tables)).verdict == Verdict::Contradict);
}

TEST_CASE("values outside the range of their kind: a share of 104 %, a count with a fraction")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "share_secondary", "2023").value = "104";
    at(tables, "firms", "2022").value = "800.5";
    const Audit all = audit(tables);
    CHECK(std::count_if(all.findings.begin(), all.findings.end(),
                        [](const Finding &f) { return f.check == Check::Range; }) == 2);
}

TEST_CASE("growth rates of one basis contradict, of an unstated basis say nothing about each other")
{
    IndicatorTables tables = qiantangTables();
    Observation other = at(tables, "gdp", "2023");
    other.value.clear();
    other.growth = "5.0";
    other.source = SourceId("copy");
    tables.observations.push_back(other);
    const Audit all = audit(tables);
    REQUIRE(find(all, Check::Conflict));
    CHECK(find(all, Check::Conflict)->arithmetic == "4.2 − 5.0 = −0.8; [4.15, 4.25] ∩ [4.95, 5.05] = ∅");
    tables.observations.back().growthBasis = GrowthBasis::Unstated;
    CHECK_FALSE(find(audit(tables), Check::Conflict));
}

TEST_CASE("the audit as a figure: filtered by region, with the counts of what was tested")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "share_secondary", "2023").value = "57.7";
    FigureSpec spec;
    spec.id = "audit";
    spec.subject = FigureSubject::Audit;
    const auto figure = build(datasetOf(tables), {}, spec);
    REQUIRE(figure);
    CHECK(figure->marks.front().attribute("check")->text.zh == "ratio");
    CHECK(figure->checks[static_cast<std::size_t>(Check::Ratio)] == CheckCount{"ratio", 1, 1, 0});
    CHECK(figure->marks.front().measure("computed")->value);
    const auto city = build(datasetOf(tables), in({"330100"}), spec);
    CHECK(city->shown < city->of);
}

TEST_CASE("property: the order of rows does not change what is found")
{
    IndicatorTables tables = qiantangTables();
    at(tables, "share_secondary", "2023").value = "57.7";
    at(tables, "tertiary", "2023").value = "434.24";
    const auto texts = [](const Audit &all) {
        std::vector<std::string> list;
        for (const Finding &finding : all.findings)
            list.push_back(finding.arithmetic);
        std::sort(list.begin(), list.end());
        return list;
    };
    const auto expected = texts(audit(tables));
    std::mt19937 random(12);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(tables.observations.begin(), tables.observations.end(), random);
        CHECK(texts(audit(tables)) == expected);
    }
}
