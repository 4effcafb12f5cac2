#include "models/core/transforms/transform.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace tests;

namespace {

Result<Figure> onBase(const char *rows, Transform transform, int base, Filter filter = {})
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.transform = transform;
    spec.base = Period::ofYear(base);
    spec.regionChoice = RegionChoice::All;
    return build(datasetOf(tablesOf(rows)), filter, spec);
}

constexpr const char *doubling = "gdp 114 2020 100.0\n"
                                 "gdp 114 2021 110.0 +9.0 real\n"
                                 "gdp 114 2022 121.0 +8.0 real\n";

} // namespace

TEST_CASE("average growth and indexes say from which period each number starts")
{
    const auto base = [](const Mark &mark) {
        const Attribute *found = mark.attribute("base_period");
        return found ? found->text.zh : std::string();
    };
    const char *rows = "gdp 110 2021 50\ngdp 110 2022 60\ngdp 114 2020 100\ngdp 114 2021 110\ngdp 114 2022 121\n";
    FigureSpec spec = seriesSpec({"gdp"});
    spec.transform = Transform::Cagr;
    spec.regionChoice = RegionChoice::All;
    const auto average = build(datasetOf(tablesOf(rows)), {}, spec);
    std::vector<std::string> bases;
    for (const Mark &mark : average->marks) {
        if (mark.value && mark.keys.period->year() == 2022)
            bases.push_back(base(mark));
    }
    CHECK(bases == std::vector<std::string>{"2020", "2021"});
    const auto &reasons = average->comparability.reasons;
    CHECK(std::ranges::find(reasons, ComparabilityReason::BasePeriodDiffers) != reasons.end());
    const auto index = onBase(rows, Transform::Index, 2021);
    for (const Mark &mark : index->marks)
        CHECK(base(mark) == (mark.value ? "2021" : ""));
    // A chain of rates says the year before its first one, or where it ends.
    const auto chained = onBase(doubling, Transform::RealIndex, 2021);
    for (const Mark &mark : chained->marks)
        CHECK(base(mark) == (mark.value ? "2021" : ""));
}

TEST_CASE("average growth: from 100 to 121 in two years is 10 % a year")
{
    const auto figure = figureOf(doubling, "gdp", Transform::Cagr);
    CHECK(dump(*figure) == "114 2020 - base-missing\n114 2021 10\n114 2022 10\n");
    const Mark &mark = figure->marks[2];
    CHECK(mark.interval.low == Approx((std::sqrt(120.95 / 100.05) - 1) * 100));
    CHECK(mark.interval.high == Approx((std::sqrt(121.05 / 99.95) - 1) * 100));
    CHECK(mark.inputs[0].role == "level");
    CHECK(mark.inputs[1].role == "base");
    CHECK(mark.measurement.unit == "%");
}

TEST_CASE("beside the average of levels stand the published rates compounded, by themselves")
{
    const auto figure = figureOf(doubling, "gdp", Transform::Cagr);
    const auto &compounded = figure->marks[2].compounded;
    REQUIRE(compounded);
    CHECK(compounded->growth.value == Approx((std::sqrt(1.09 * 1.08) - 1) * 100));
    CHECK(compounded->growth.interval.low == Approx((std::sqrt(1.0895 * 1.0795) - 1) * 100));
    CHECK(compounded->basis == GrowthBasis::Real);
    CHECK(compounded->inputs.size() == 2);
    // Where a year's rate is missing or of another basis there is none.
    const auto gap = figureOf("gdp 114 2020 100\ngdp 114 2021 - \ngdp 114 2022 121 +8.0\n", "gdp", Transform::Cagr);
    CHECK_FALSE(gap->marks[2].compounded);
    const auto mixed =
        figureOf("gdp 114 2020 100\ngdp 114 2021 - +9 real\ngdp 114 2022 121 +8 nominal\n", "gdp", Transform::Cagr);
    CHECK_FALSE(mixed->marks[2].compounded);
}

TEST_CASE("the base of an average growth can be chosen, and a filter never removes it")
{
    CHECK(dump(*onBase(doubling, Transform::Cagr, 2021)) == "114 2020 - base-missing\n114 2021 - base-missing\n"
                                                            "114 2022 10\n");
    CHECK(dump(*onBase(doubling, Transform::Cagr, 2020, years(2022, 2022))) == "114 2022 10\n");
}

TEST_CASE("no average growth across a boundary change, on a base not positive or to a loss")
{
    // 113 has its present area since April 2021.
    CHECK(dump(*figureOf("gdp 113 2019 500\ngdp 113 2020 550\ngdp 113 2021 600\ngdp 113 2022 660\n", "gdp",
                         Transform::Cagr)) ==
          "113 2019 - base-missing\n113 2020 10\n113 2021 - base-missing\n113 2022 10\n");
    CHECK(dump(*onBase("gdp 113 2020 550\ngdp 113 2022 660\n", Transform::Cagr, 2020)) ==
          "113 2020 - base-missing\n113 2021 - not-published\n113 2022 - other-boundary\n");
    CHECK(dump(*figureOf("gdp 114 2021 -2.0\ngdp 114 2022 3.0\n", "gdp", Transform::Cagr)) ==
          "114 2021 - base-missing\n114 2022 - nonpositive-base\n");
    CHECK(dump(*figureOf("gdp 114 2021 2.0\ngdp 114 2022 -3.0\n", "gdp", Transform::Cagr)) ==
          "114 2021 - base-missing\n114 2022 - not-comparable\n");
    CHECK(dump(*figureOf("gdp 114 2021 2.0\ngdp 114 2022 1000 class\n", "gdp", Transform::Cagr)) ==
          "114 2021 - base-missing\n114 2022 - not-comparable\n");
}

TEST_CASE("a base of over 100 leaves an average growth of at most so much")
{
    const auto figure = figureOf("gdp 114 2020 100 over\ngdp 114 2022 121.0\n", "gdp", Transform::Cagr);
    const Mark &mark = figure->marks[2];
    CHECK(mark.qualifier == Qualifier::UpTo);
    CHECK(mark.interval.low == -100);
    CHECK(mark.interval.high == Approx((std::sqrt(121.05 / 100) - 1) * 100));
    const auto over = figureOf("gdp 114 2020 100.0\ngdp 114 2022 121 over\n", "gdp", Transform::Cagr);
    CHECK(over->marks[2].qualifier == Qualifier::AtLeast);
    CHECK(over->marks[2].interval.high == unbounded);
}

TEST_CASE("a real index is chained from rates that say they are real, levels have no say")
{
    const auto figure = figureOf(doubling, "gdp", Transform::RealIndex);
    CHECK(dump(*figure) == "114 2020 100\n114 2021 109\n114 2022 117.72\n");
    CHECK(figure->marks[0].interval == Interval::point(100));
    CHECK(figure->marks[2].interval.low == Approx(100 * 1.0895 * 1.0795));
    CHECK(figure->marks[2].interval.high == Approx(100 * 1.0905 * 1.0805));
    CHECK(figure->marks[2].inputs.size() == 2);
    CHECK(figure->measurement.priceBasis == PriceBasis::Constant);
}

TEST_CASE("a real index can be read backwards from its base")
{
    const auto figure = onBase(doubling, Transform::RealIndex, 2022);
    CHECK(*figure->marks[0].value == Approx(100 / (1.09 * 1.08)));
    CHECK(*figure->marks[2].value == 100);
    // The years between base and what is shown are read whatever the filter.
    CHECK(dump(*onBase(doubling, Transform::RealIndex, 2020, years(2022, 2022))) == "114 2022 117.72\n");
}

TEST_CASE("a missing or unstated rate breaks the chain: the base moves behind it")
{
    CHECK(dump(*figureOf("gdp 114 2019 90 +5 real\ngdp 114 2020 100 +4\ngdp 114 2021 110 +9 real\n"
                         "gdp 114 2022 121 +8 real\n",
                         "gdp", Transform::RealIndex, years(2019, 2022))) ==
          "114 2019 - not-comparable\n114 2020 100\n114 2021 109\n114 2022 117.72\n");
    CHECK(dump(*figureOf("gdp 114 2020 100\ngdp 114 2021 110\ngdp 114 2022 121 +8 real\ngdp 114 2023 130\n", "gdp",
                         Transform::RealIndex)) ==
          "114 2020 - not-published\n114 2021 100\n114 2022 108\n114 2023 - not-published\n");
    CHECK(dump(*figureOf("gdp 114 2021 110\ngdp 114 2022 121 +8 nominal\n", "gdp", Transform::RealIndex,
                         years(2021, 2022))) == "114 2021 - not-published\n114 2022 - not-comparable\n");
}

TEST_CASE("a real index never goes through a boundary change, unless the earlier figure was recalculated")
{
    const char *rows = "gdp 113 2020 850\ngdp 113 2021 940 +10 real\ngdp 113 2022 950 +1 real\n";
    CHECK(dump(*figureOf(rows, "gdp", Transform::RealIndex)) == "113 2020 - other-boundary\n113 2021 100\n"
                                                                "113 2022 101\n");
    const char *backcast = "gdp 113 2020 850 backcast\ngdp 113 2021 940 +10 real\ngdp 113 2022 950 +1 real\n";
    CHECK(dump(*figureOf(backcast, "gdp", Transform::RealIndex)) == "113 2020 100\n113 2021 110\n113 2022 111.1\n");
}

TEST_CASE("a series that does not reach the common base of real indexes says so")
{
    const auto figure = figureOf("gdp 114 2021 110 +9 real\ngdp 114 2022 121 +8 real\n"
                                 "gdp 122 2021 110 +9\ngdp 122 2022 121 +8\n",
                                 "gdp", Transform::RealIndex, years(2021, 2022));
    CHECK(dump(*figure) == "114 2021 100\n114 2022 108\n122 2021 - base-missing\n122 2022 - not-comparable\n");
    CHECK(figure->notices == std::vector{Notice::SeriesLeftOutOfIndex});
}

TEST_CASE("implied deflator: 100 to 110 with 4 % real growth leaves 5.77 % of prices")
{
    const auto figure = figureOf("gdp 114 2021 100.0\ngdp 114 2022 110.0 +4.0 real\n", "gdp", Transform::Deflator);
    const Mark &mark = figure->marks[1];
    CHECK(*mark.value == Approx((1.1 / 1.04 - 1) * 100));
    CHECK(mark.interval.low == Approx((109.95 / 100.05 / 1.0405 - 1) * 100));
    CHECK(mark.interval.high == Approx((110.05 / 99.95 / 1.0395 - 1) * 100));
    CHECK(mark.inputs.size() == 3);
    CHECK(mark.attribute("base_vintage")->text.zh == "unknown");
    CHECK(dump(*figure) == "114 2021 - not-published\n114 2022 5.76923\n");
}

TEST_CASE("no deflator without a stated real rate or a base; its vintage is told")
{
    const auto last = [](const char *rows) { return line(figureOf(rows, "gdp", Transform::Deflator)->marks.back()); };
    CHECK(last("gdp 114 2021 100\ngdp 114 2022 110 +4\n") == "114 2022 - not-comparable");
    CHECK(last("gdp 114 2021 100\ngdp 114 2022 110\n") == "114 2022 - not-published");
    CHECK(last("gdp 114 2022 110 +4 real\n") == "114 2022 - base-missing");
    CHECK(last("gdp 113 2020 100\ngdp 113 2021 110 +4 real\n") == "113 2021 - other-boundary");
    CHECK(last("gdp 114 2021 -5\ngdp 114 2022 110 +4 real\n") == "114 2022 - nonpositive-base");
    const auto same =
        figureOf("gdp 114 2021 100 vintage=a\ngdp 114 2022 110 +4 real vintage=a\n", "gdp", Transform::Deflator);
    CHECK(same->marks[1].attribute("base_vintage")->text.zh == "same");
}
