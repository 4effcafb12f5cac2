#include "models/core/layout/heat.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("classes of a heat map lie between round bounds and hold every value")
{
    const HeatScale scale = heatScale(417, 3568.03, false);
    CHECK(scale.bounds == std::vector<double>{0, 1000, 2000, 3000, 4000});
    CHECK(scale.classOf(417) == 0);
    CHECK(scale.classOf(999.99) == 0);
    CHECK(scale.classOf(1000) == 1);
    CHECK(scale.classOf(3568.03) == 3);
    CHECK(scale.classOf(4000) == 3);
    CHECK(scale.classOf(-5) == 0);
    CHECK(scale.along(0) == 0);
    CHECK(scale.along(3) == 1);
}

TEST_CASE("a value on a bound of tenths belongs to the class above it")
{
    const HeatScale scale = heatScale(0, 0.7, false);
    REQUIRE(scale.bounds.size() == 8);
    for (std::size_t i = 0; i < scale.classes(); ++i)
        CHECK(scale.classOf(static_cast<double>(i) / 10) == i);
}

TEST_CASE("growth parts at zero: as far from the middle as its size says, on the sides that have any")
{
    const HeatScale both = heatScale(-3, 12, true);
    CHECK(both.bounds == std::vector<double>{-12.5, -10, -7.5, -5, -2.5, 0, 2.5, 5, 7.5, 10, 12.5});
    CHECK(both.alongOf(12) == 1);
    CHECK(both.alongOf(-3) == Approx(-0.4));
    CHECK(both.alongOf(3) == Approx(0.4));
    CHECK(both.alongOf(0) == 0);
    CHECK(heatScale(2, 12, true).bounds.front() == 0);
    CHECK(heatScale(-12, -2, true).bounds.back() == 0);
    CHECK(heatScale(-12, -2, true).alongOf(-12) == -1);
}

TEST_CASE("one value, none or no number still have a class")
{
    for (const bool diverging : {false, true}) {
        for (const double value : {0.0, 5.0, 1e300}) {
            const HeatScale scale = heatScale(value, value, diverging);
            REQUIRE(scale.bounds.size() >= 2);
            CHECK(scale.classOf(value) < scale.classes());
        }
        CHECK(heatScale(1, -1, false).bounds.size() >= 2);
    }
}
