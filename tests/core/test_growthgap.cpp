#include "models/core/growthgap.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tests;

namespace {

/// GDP (or another indicator) of one region in one year, after `change` has altered the sample's rows.
template <class Change> Mark markAt(const char *indicator, const char *region, int year, Change change)
{
    IndicatorTables tables = sampleTables();
    for (Observation &row : tables.observations)
        change(row);
    return build(datasetOf(tables), in({region}, years(year, year)), seriesSpec({indicator}))->marks.front();
}

Mark markAt(const char *indicator, const char *region, int year)
{
    return markAt(indicator, region, year, [](Observation &) {});
}

} // namespace

TEST_CASE("Yuhang 2022: 2502.20 to 2651.25 is +5.96 % of level against +1.0 % published, a gap of 4.96 points")
{
    const Mark mark = markAt("gdp", "110", 2022);
    REQUIRE(mark.gap);
    CHECK(*mark.change->value == Approx(5.957).margin(5e-4));
    CHECK(mark.growth->literal == "1.0");
    CHECK(mark.gap->points == Approx(4.957).margin(5e-4));
    CHECK(mark.gap->interval.contains(mark.gap->points));
    CHECK_FALSE(mark.gap->verdict); // prices or a revised base may explain it
    CHECK_FALSE(mark.change->nominal);
}

TEST_CASE("Qiantang 2024: +11.46 % of level against +5.1 % published")
{
    const Mark mark = markAt("gdp", "114", 2024);
    CHECK(*mark.change->value == Approx(11.46).margin(0.005));
    CHECK(mark.gap->points == Approx(6.36).margin(0.005));
}

TEST_CASE("the change of levels is called nominal only when both carry the same vintage")
{
    const auto vintage = [](const char *early, const char *late) {
        return markAt("gdp", "110", 2022,
                      [=](Observation &row) {
                          if (row.region == RegionCode("110"))
                              row.vintage = row.period.year() == 2021 ? early : late;
                      })
            .change->nominal;
    };
    CHECK(vintage("2023", "2023"));
    CHECK_FALSE(vintage("2022", "2023"));
    CHECK_FALSE(vintage("", ""));
}

TEST_CASE("nominal growth of one vintage must be the change of level; real growth need not")
{
    const auto verdict = [](GrowthBasis basis, const char *growth) {
        return markAt("gdp", "110", 2022,
                      [=](Observation &row) {
                          row.vintage = "2023";
                          if (row.period.year() == 2022 && row.region == RegionCode("110")) {
                              row.growthBasis = basis;
                              row.growth = growth;
                          }
                      })
            .gap->verdict;
    };
    CHECK(verdict(GrowthBasis::Nominal, "6.0") == Verdict::Agree);
    CHECK(verdict(GrowthBasis::Nominal, "1.0") == Verdict::Contradict);
    CHECK_FALSE(verdict(GrowthBasis::Real, "1.0"));
    CHECK_FALSE(verdict(GrowthBasis::Unstated, "1.0"));
}

TEST_CASE("a count decides, unless its growth is of a matched scope: other firms were compared")
{
    const auto verdict = [](GrowthScope scope) {
        IndicatorTables tables = sampleTables();
        Observation before = *std::find_if(tables.observations.begin(), tables.observations.end(),
                                           [](const Observation &o) { return o.indicator == IndicatorId("patents"); });
        before.period = Period::ofYear(2023);
        before.value = "5000";
        before.growth.clear();
        for (Observation &row : tables.observations)
            row.growthScope = row.growth.empty() ? GrowthScope::Unstated : scope;
        tables.observations.push_back(before);
        const auto figure = build(datasetOf(tables), in({"113"}, years(2024, 2024)), seriesSpec({"patents"}));
        return figure->marks.front().gap->verdict; // 5272 after 5000 is not +30.5 %
    };
    CHECK(verdict(GrowthScope::Unstated) == Verdict::Contradict);
    CHECK_FALSE(verdict(GrowthScope::Matched));
}

TEST_CASE("no gap without both readings")
{
    CHECK_FALSE(markAt("gdp", "113", 2022).gap); // no growth published
    CHECK_FALSE(markAt("gdp", "113", 2024).gap); // no level of 2023
    CHECK_FALSE(markAt("rate", "113", 2024).gap);
}

TEST_CASE("from a loss no percentage but a word: 扭亏, 增亏, 减亏, and 由盈转亏")
{
    const auto turn = [](const char *before, const char *after) {
        const Mark mark = markAt("profit", "113", 2024, [=](Observation &row) {
            if (row.indicator == IndicatorId("profit"))
                row.value = row.period.year() == 2023 ? before : after;
        });
        return mark.change->turn;
    };
    CHECK(turn("-2.0", "1.0") == Turn::ToProfit);
    CHECK(turn("-2.0", "-3.0") == Turn::LossWidened);
    CHECK(turn("-2.0", "-1.0") == Turn::LossNarrowed);
    CHECK(turn("2.0", "-1.0") == Turn::ToLoss);
    CHECK_FALSE(turn("-2.0", "-2.0"));
    CHECK_FALSE(turn("2.0", "3.0"));
    CHECK(markAt("profit", "113", 2024).change->empty == EmptyReason::NonpositiveBase);
}
