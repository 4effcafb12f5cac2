#include "tests/core/rows.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

constexpr const char *levels = "gdp 114 2022 200.0\nprimary 114 2022 20.0\nsecondary 114 2022 80.0\n"
                               "tertiary 114 2022 100.0\n"
                               "gdp 114 2023 250.0\nprimary 114 2023 15.0\nsecondary 114 2023 100.0\n"
                               "tertiary 114 2023 135.0\n";

constexpr const char *qiantang = "gdp 114 2023 1270.39 +4.2 real\nprimary 114 2023 12.78 +4.6 real\n"
                                 "secondary 114 2023 824.37 +2.8 real\ntertiary 114 2023 433.24 +6.9 real\n"
                                 "pull 114 2023 2.31\n";

} // namespace

TEST_CASE("contribution: 20 of 50 more are 40 %, a falling part takes away")
{
    const auto secondary = figureOf(levels, "secondary", Transform::Contribution);
    CHECK(dump(*secondary) == "114 2022 - base-missing\n114 2023 40\n");
    CHECK(secondary->marks[1].interval.low == Approx(19.9 / 50.1 * 100));
    CHECK(secondary->marks[1].interval.high == Approx(20.1 / 49.9 * 100));
    CHECK(secondary->marks[1].inputs.size() == 4);
    CHECK(dump(*figureOf(levels, "primary", Transform::Contribution)) == "114 2022 - base-missing\n114 2023 -10\n");
    CHECK(dump(*figureOf(levels, "tertiary", Transform::Contribution)) == "114 2022 - base-missing\n114 2023 70\n");
}

TEST_CASE("no contribution to a whole that may not have changed, nor without a declared whole")
{
    CHECK(dump(*figureOf("gdp 114 2022 200\ngdp 114 2023 200\nprimary 114 2022 5\nprimary 114 2023 6\n", "primary",
                         Transform::Contribution)) == "114 2022 - base-missing\n114 2023 - divide-by-zero\n");
    CHECK(dump(*figureOf("primary 114 2022 5\nprimary 114 2023 6\n", "primary", Transform::Contribution)) ==
          "114 2022 - reference-missing\n114 2023 - reference-missing\n");
    const auto none = figureOf("firms 114 2022 5\n", "firms", Transform::Contribution);
    REQUIRE_FALSE(none);
    CHECK(none.error().args == std::vector<std::string>{"contribution", "firms", "not-a-part"});
}

TEST_CASE("a pull comes from published rates where part and whole have them")
{
    const auto figure = figureOf(qiantang, "tertiary", Transform::Pull, years(2023, 2023));
    const Mark &mark = figure->marks.front();
    CHECK(*mark.value == Approx(433.24 * 6.9 / 106.9 * 104.2 / 1270.39));
    CHECK(mark.interval.low == Approx(2.27698).margin(5e-6));
    CHECK(mark.interval.high == Approx(2.31035).margin(5e-6));
    CHECK(mark.measurement.unit == "pp");
    CHECK(mark.attribute("method")->text.zh == "published-rates");
    CHECK(*mark.measure("published_pull")->value == 2.31);
    CHECK(mark.attribute("pull_verdict")->text.zh == "overlaps");
    CHECK(mark.inputs.size() == 4);
}

TEST_CASE("else a pull comes from levels of two years")
{
    const auto figure = figureOf(levels, "secondary", Transform::Pull);
    CHECK(dump(*figure) == "114 2022 - base-missing\n114 2023 10\n");
    CHECK(figure->marks[1].attribute("method")->text.zh == "levels");
    CHECK(figure->marks[1].interval.low == Approx(19.9 / 200.05 * 100));
    CHECK_FALSE(figure->marks[1].measure("published_pull"));
    // A real rate beside a nominal one pulls at nothing.
    CHECK(dump(*figureOf("gdp 114 2023 250 +5 real\nprimary 114 2023 15 +5 nominal\n", "primary", Transform::Pull,
                         years(2023, 2023))) == "114 2023 - base-missing\n");
}

TEST_CASE("a region pulls at its parent, a sector at the sector above it")
{
    const auto region = figureOf("gdp 100 2022 1000.0\ngdp 100 2023 1100.0\ngdp 114 2022 200.0\ngdp 114 2023 250.0\n",
                                 "gdp", Transform::Pull, in({"114"}));
    CHECK(dump(*region) == "114 2022 - base-missing\n114 2023 5\n");
    const auto sector =
        figureOf("secondary 114 2022 80\nsecondary 114 2023 100\nsecondary 114 2022 40 sector=equipment\n"
                 "secondary 114 2023 50 sector=equipment\n",
                 "secondary", Transform::Pull, [] {
                     Filter filter = in({"114"}, years(2023, 2023));
                     filter.sectors.emplace_back("equipment");
                     return filter;
                 }());
    // The whole of the industry would be the GDP, which has no figures here; that of its sector is the industry.
    CHECK(dump(*sector) == "114 2023 - reference-missing\n114 equipment 2023 12.5\n");
}

TEST_CASE("a part and its whole must be of one area in both years")
{
    CHECK(dump(*figureOf("gdp 113 2020 200\ngdp 113 2021 250\nprimary 113 2020 20\nprimary 113 2021 25\n", "primary",
                         Transform::Pull)) == "113 2020 - base-missing\n113 2021 - other-boundary\n");
}
