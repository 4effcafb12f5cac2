#include "models/core/renamedindicators.h"

#include "tests/core/diffsample.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

IndicatorTables stateOf(std::vector<Indicator> indicators, std::vector<Observation> observations)
{
    IndicatorTables state;
    state.indicators = std::move(indicators);
    state.observations = std::move(observations);
    return state;
}

const IndicatorTables before = stateOf({indicator("gdp"), indicator("patents", Kind::Count, "件")},
                                       {observation("gdp", "2022", "1006.7"), observation("gdp", "2023", "1119.1"),
                                        observation("gdp", "2024", "1175.09"), observation("patents", "2024", "5272")});

} // namespace

TEST_CASE("An indicator whose figures stand under another id seems renamed")
{
    const auto after = stateOf({indicator("gdp_total"), indicator("patents", Kind::Count, "件")},
                               {observation("gdp_total", "2023", "1119.1"), observation("gdp_total", "2024", "1175.10"),
                                observation("gdp_total", "2022", "1006.7"), observation("gdp_total", "2025", "1220")});
    CHECK(renamedIndicators(before, after) ==
          std::vector{RenamedIndicator{IndicatorId("gdp"), IndicatorId("gdp_total"), 2, 3}});
}

TEST_CASE("Other figures, another unit or an id that is still there are no renaming")
{
    CHECK(renamedIndicators(before, before).empty());
    const auto figures = {observation("gdp_total", "2022", "1006.7"), observation("gdp_total", "2023", "1119.1")};
    const Indicator patents = indicator("patents", Kind::Count, "件");
    CHECK(renamedIndicators(before, stateOf({indicator("gdp_total"), indicator("gdp"), patents}, figures)).empty());
    CHECK(renamedIndicators(before, stateOf({indicator("gdp_total", Kind::Level, "万元"), patents}, figures)).empty());
    const auto others = {observation("gdp_total", "2022", "1"), observation("gdp_total", "2023", "1119.1")};
    CHECK(renamedIndicators(before, stateOf({indicator("gdp_total"), patents}, others)).empty());
}

TEST_CASE("Without common figures the name decides")
{
    Indicator old = indicator("gdp");
    old.name.zh = "地区生产总值";
    Indicator now = indicator("gdp_total");
    now.name.zh = "地区生产总值";
    const auto earlier = stateOf({old}, {observation("gdp", "2023", "1119.1")});
    CHECK(renamedIndicators(earlier, stateOf({now}, {observation("gdp_total", "2024", "1175.09")})) ==
          std::vector{RenamedIndicator{IndicatorId("gdp"), IndicatorId("gdp_total"), 0, 0}});
    now.name.zh = "总产值";
    CHECK(renamedIndicators(earlier, stateOf({now}, {observation("gdp_total", "2024", "1175.09")})).empty());
}

TEST_CASE("Of several new indicators that with most in common took the place of the one that is gone")
{
    const auto after = stateOf({indicator("gdp_a"), indicator("gdp_b"), indicator("patents", Kind::Count, "件")},
                               {observation("gdp_a", "2022", "1006.7"), observation("gdp_b", "2022", "1006.7"),
                                observation("gdp_b", "2023", "1119.1")});
    CHECK(renamedIndicators(before, after) ==
          std::vector{RenamedIndicator{IndicatorId("gdp"), IndicatorId("gdp_b"), 2, 2}});
}
