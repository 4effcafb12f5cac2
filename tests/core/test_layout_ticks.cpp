#include "models/core/layout/ticks.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <limits>

using namespace core;

TEST_CASE("ticks are round and hold the values")
{
    const Scale scale = roundScale(849.6, 1175.09, 6, false);
    CHECK(scale.ticks == std::vector<double>{800, 900, 1000, 1100, 1200});
    CHECK(scale.low == 800);
    CHECK(scale.high == 1200);
    CHECK(scale.decimals == 0);
}

TEST_CASE("bars keep zero on their axis")
{
    CHECK(roundScale(849.6, 1175.09, 6, true).ticks == std::vector<double>{0, 250, 500, 750, 1000, 1250});
    const Scale below = roundScale(-3.2, -0.4, 5, true);
    CHECK(below.high == 0);
    CHECK(below.low <= -3.2);
}

TEST_CASE("small steps say how many decimals they need")
{
    const Scale scale = roundScale(1.02, 1.24, 6, false);
    CHECK(scale.ticks == std::vector<double>{1.0, 1.05, 1.1, 1.15, 1.2, 1.25});
    CHECK(scale.decimals == 2);
    CHECK(roundScale(0, 10, 5, true).decimals == 1); // 0, 2.5, 5 …
}

TEST_CASE("a single value and nonsense still give an axis")
{
    const Scale one = roundScale(5, 5, 5, false);
    CHECK(one.low < 5);
    CHECK(one.high > 5);
    CHECK(roundScale(0, 0, 5, true).ticks.size() >= 2);
    CHECK(roundScale(std::numeric_limits<double>::infinity(), 1, 5, true).ticks.size() >= 2);
}

TEST_CASE("never more ticks than asked for, never fewer than two")
{
    for (const double high : {0.003, 1.0, 7.0, 99.0, 1234.5, 8.1e8}) {
        for (int most = 2; most < 9; ++most) {
            const Scale scale = roundScale(-high / 3, high, most, false);
            CHECK(scale.ticks.size() >= 2);
            CHECK(scale.ticks.size() <= static_cast<std::size_t>(std::max(most, 3)));
            CHECK(scale.low <= -high / 3);
            CHECK(scale.high >= high);
        }
    }
}

TEST_CASE("an axis of counts has whole steps only")
{
    CHECK(countScale(0, 1, 5, true).ticks == std::vector<double>{0, 1});
    CHECK(countScale(0, 3, 7, true).ticks == std::vector<double>{0, 1, 2, 3});
    CHECK(countScale(-1, 2, 7, true).ticks == std::vector<double>{-1, 0, 1, 2});
    CHECK(countScale(0, 9, 5, true).ticks == std::vector<double>{0, 5, 10});
    CHECK(countScale(0, 1, 5, true).decimals == 0);
    CHECK(countScale(0, 940, 6, true).ticks == roundScale(0, 940, 6, true).ticks);
}

TEST_CASE("ranks go from 1 to the worst in whole steps")
{
    CHECK(rankScale(13, 5).ticks == std::vector<double>{1, 4, 7, 10, 13});
    CHECK(rankScale(8, 5).ticks == std::vector<double>{1, 3, 5, 7, 9});
    CHECK(rankScale(1, 5).ticks == std::vector<double>{1, 2});
}

TEST_CASE("core: logarithmic ticks are 1, 2 and 5 times powers of ten, over many decades whole powers")
{
    const Scale few = logScale(3, 400, 9);
    CHECK(few.ticks == std::vector<double>{2, 5, 10, 20, 50, 100, 200, 500});
    CHECK(few.logarithmic);
    const Scale many = logScale(0.3, 2e7, 9);
    CHECK(many.low == 0.2);
    CHECK(many.high == 2e7);
    CHECK(many.ticks == std::vector<double>{1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7});
    CHECK(logScale(1e-6, 1e12, 7).ticks == std::vector<double>{1e-6, 1e-3, 1, 1e3, 1e6, 1e9, 1e12});
}

TEST_CASE("core: a logarithmic axis of one value, of nothing positive or of nonsense still has room")
{
    CHECK(logScale(100, 100, 7).ticks == std::vector<double>{50, 100, 200});
    CHECK(logScale(-5, 150, 7).ticks == std::vector<double>{50, 100, 200, 500});
    for (const double high : {0.0, -3.0, std::numeric_limits<double>::infinity()}) {
        const Scale scale = logScale(-5, high, 7);
        CHECK(scale.low > 0);
        CHECK(scale.ticks.size() >= 2);
    }
}

TEST_CASE("core: a logarithmic axis holds its values with few ticks at any size")
{
    for (double low = 1.3e-9; low < 1e12; low *= 7.7) {
        for (const double ratio : {1.0, 1.0000000001, 1.01, 2.0, 3.3, 10.0, 1e3, 1e7, 1e15}) {
            const Scale scale = logScale(low, low * ratio, 6);
            CHECK(scale.low <= low * (1 + 1e-9));
            CHECK(scale.high >= low * ratio * (1 - 1e-9));
            CHECK(scale.low < scale.high);
            CHECK(scale.ticks.size() >= 2);
            CHECK(scale.ticks.size() <= 6);
            CHECK(std::is_sorted(scale.ticks.begin(), scale.ticks.end()));
        }
    }
}

TEST_CASE("core: values lie along an axis from 0 to 1, those beyond on its ends")
{
    const Scale line = roundScale(0, 10, 6, true);
    CHECK(line.along(2.5) == Approx(0.25));
    CHECK(line.along(-4) == 0);
    CHECK(line.along(40) == 1);
    const Scale log = logScale(1, 100, 7);
    CHECK(log.along(10) == Approx(0.5));
    CHECK(log.along(0) == 0);
    CHECK(log.along(-1) == 0);
    CHECK(log.along(std::numeric_limits<double>::quiet_NaN()) == 0);
}

TEST_CASE("core: counts step up a ramp in even ratios")
{
    CHECK(logStep(1, 1000, 7) == 0);
    CHECK(logStep(1000, 1000, 7) == 6);
    CHECK(logStep(10, 1000, 7) == 2);
    CHECK(logStep(2, 1000, 7) == 1);
    CHECK(logStep(1, 1, 7) == 0);
    CHECK(logStep(5, 3, 7) == 6);
}

TEST_CASE("core: values that differ by less than doubles can tell share one axis")
{
    const Scale scale = roundScale(1e17, 1e17 + 16, 6, false);
    CHECK(scale.ticks.size() <= 6);
    CHECK(scale.low < scale.high);
}
