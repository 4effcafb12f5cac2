#include "models/core/structure/shiftshare.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace core;

namespace {

Estimate exactly(double value) { return {value, Interval::point(value)}; }

Estimate rounded(double value) { return {std::round(value), {std::round(value) - 0.5, std::round(value) + 0.5}}; }

} // namespace

TEST_CASE("shift-share by hand: 100 jobs become 130 while the sector grows 20 % and all sectors 10 %")
{
    const ShiftShareInput sector{exactly(100), exactly(130), exactly(1000), exactly(1200)};
    const auto effects = shiftShareOf(std::span(&sector, 1), exactly(5000), exactly(5500));
    REQUIRE(effects);
    CHECK(effects->front().national.value == Approx(10));
    CHECK(effects->front().mix.value == Approx(10));
    CHECK(effects->front().competitive.value == Approx(10));
    CHECK(effects->front().change() == Approx(30));
}

TEST_CASE("no shift-share on a reference that may be nothing")
{
    const ShiftShareInput sector{exactly(100), exactly(130), exactly(0), exactly(10)};
    CHECK_FALSE(shiftShareOf(std::span(&sector, 1), exactly(5000), exactly(5500)));
    const ShiftShareInput fine{exactly(100), exactly(130), exactly(10), exactly(10)};
    CHECK_FALSE(shiftShareOf(std::span(&fine, 1), exactly(0), exactly(5500)));
}

TEST_CASE("property: the three effects add up to the change, and the truth behind rounded figures is inside")
{
    std::mt19937 random(21);
    std::uniform_real_distribution<double> sizes(50, 5000);
    std::uniform_real_distribution<double> factors(0.6, 1.7);
    for (int i = 0; i < 3000; ++i) {
        const double e0 = sizes(random);
        const double e1 = e0 * factors(random);
        const double r0 = sizes(random) * 10;
        const double r1 = r0 * factors(random);
        const double w0 = sizes(random) * 100;
        const double w1 = w0 * factors(random);
        const ShiftShareInput truth{exactly(e0), exactly(e1), exactly(r0), exactly(r1)};
        const auto exact = shiftShareOf(std::span(&truth, 1), exactly(w0), exactly(w1));
        REQUIRE(exact);
        CHECK(exact->front().change() == Approx(e1 - e0).margin(1e-9 * e1));
        const ShiftShareInput printed{rounded(e0), rounded(e1), rounded(r0), rounded(r1)};
        const auto shown = shiftShareOf(std::span(&printed, 1), rounded(w0), rounded(w1));
        REQUIRE(shown);
        CHECK(shown->front().national.interval.contains(exact->front().national.value));
        CHECK(shown->front().mix.interval.contains(exact->front().mix.value));
        CHECK(shown->front().competitive.interval.contains(exact->front().competitive.value));
    }
}
