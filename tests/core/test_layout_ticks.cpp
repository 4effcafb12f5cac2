#include "models/core/layout/ticks.h"
#include "tests/support/catch.h"

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

TEST_CASE("ranks go from 1 to the worst in whole steps")
{
    CHECK(rankScale(13, 5).ticks == std::vector<double>{1, 4, 7, 10, 13});
    CHECK(rankScale(8, 5).ticks == std::vector<double>{1, 3, 5, 7, 9});
    CHECK(rankScale(1, 5).ticks == std::vector<double>{1, 2});
}
