#include "models/core/interval.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace core;

namespace {

/// A decimal number of up to three places as the exact fraction whole/1000.
struct Thousandths
{
    long long whole;
    double value() const { return static_cast<double>(whole) / 1000; }
};

Interval around(long double value, long double radius)
{
    return {static_cast<double>(value - radius), static_cast<double>(value + radius), false, false};
}

} // namespace

TEST_CASE("whole numbers are computed without error: 5272 − 4041 is 1231 exactly")
{
    CHECK(Interval::point(5272) - Interval::point(4041) == Interval::point(1231));
    CHECK(Interval::point(12) * Interval::point(-3) == Interval::point(-36));
    CHECK(Interval::point(36) / Interval::point(12) == Interval::point(3));
}

TEST_CASE("the ends come from the corners: [1, 2] − [5, 7], [−2, 3]·[4, 5], [1, 2]/[4, 8]")
{
    CHECK(Interval{1, 2} - Interval{5, 7} == Interval{-6, -3});
    CHECK(Interval{-2, 3} * Interval{4, 5} == Interval{-10, 15});
    const Interval part = Interval{1, 2} / Interval{4, 8};
    CHECK(part.low == Approx(0.125));
    CHECK(part.high == Approx(0.5));
}

TEST_CASE("nothing is known of a quotient whose divisor may be zero")
{
    CHECK((Interval{1, 2} / Interval{-1, 1}) == Interval{-unbounded, unbounded, true, true});
    CHECK((Interval{1, 2} / Interval{0, 1}) == Interval{-unbounded, unbounded, true, true});
}

TEST_CASE("an unbounded whole leaves a part between nothing and its share of the least whole")
{
    const Interval over500{500, unbounded, false, true};
    const Interval share = Interval::point(100) / over500;
    CHECK(share.low == 0);
    CHECK(share.high == Approx(0.2));
    CHECK((over500 / Interval::point(2)).high == unbounded);
}

TEST_CASE("open ends stay open, and a closed one at the same place wins in a hull")
{
    const Interval nearly70{63, 70, true, true};
    CHECK((nearly70 + Interval::point(1)) == Interval{64, 71, true, true});
    CHECK(hull(nearly70, Interval{60, 70}) == Interval{60, 70});
    CHECK(intersection(nearly70, Interval{60, 70}) == nearly70);
    CHECK_FALSE(nearly70.covers(Interval{63, 65}));
    CHECK(nearly70.covers(Interval{64, 65}));
}

TEST_CASE("a formula in which an input occurs twice is as narrow as its corners: x/(x + y)")
{
    const auto share = [](const std::array<Interval, 2> &v) { return v[0] / (v[0] + v[1]); };
    const Interval exact = atCorners(std::array{Interval{1, 2}, Interval{3, 4}}, share);
    CHECK(exact.low == Approx(0.2));
    CHECK(exact.high == Approx(0.4));
    const Interval naive = Interval{1, 2} / (Interval{1, 2} + Interval{3, 4});
    CHECK(naive.low < exact.low);
}

TEST_CASE("property: what decimals give exactly is inside, though doubles cannot hold them")
{
    std::mt19937 random(5);
    std::uniform_int_distribution<long long> numbers(-999999, 999999);
    for (int i = 0; i < 20000; ++i) {
        const Thousandths a{numbers(random)};
        const Thousandths b{numbers(random)};
        const Interval x = Interval::point(a.value());
        const Interval y = Interval::point(b.value());
        const long double p = static_cast<long double>(a.whole) / 1000;
        const long double q = static_cast<long double>(b.whole) / 1000;
        INFO(a.whole << " and " << b.whole << " thousandths");
        const auto holds = [](const Interval &result, long double truth) {
            // The truth itself is known to a long double's last place.
            const long double slack = std::abs(truth) * 1e-18L;
            return static_cast<long double>(result.low) <= truth + slack &&
                   truth - slack <= static_cast<long double>(result.high);
        };
        CHECK(holds(x + y, p + q));
        CHECK(holds(x - y, p - q));
        CHECK(holds(x * y, p * q));
        if (b.whole != 0) {
            CHECK(holds(x / y, p / q));
            CHECK(holds((x / y - Interval::point(1)) * Interval::point(100), (p / q - 1) * 100));
        }
    }
}

TEST_CASE("property: no sampled pair escapes, and the ends are reached")
{
    std::mt19937 random(9);
    std::uniform_real_distribution<double> middles(-50, 50);
    std::uniform_real_distribution<double> radii(0, 5);
    std::uniform_real_distribution<double> parts(0, 1);
    for (int i = 0; i < 3000; ++i) {
        const Interval a = around(middles(random), radii(random));
        const Interval b = around(middles(random), radii(random));
        const Interval product = a * b;
        const Interval difference = a - b;
        for (int draw = 0; draw < 8; ++draw) {
            const double x = a.low + parts(random) * (a.high - a.low);
            const double y = b.low + parts(random) * (b.high - b.low);
            REQUIRE(product.contains(x * y));
            REQUIRE(difference.contains(x - y));
        }
        const double corners[] = {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high};
        CHECK(product.low == Approx(*std::min_element(corners, corners + 4)).margin(1e-9));
        CHECK(product.high == Approx(*std::max_element(corners, corners + 4)).margin(1e-9));
        CHECK(difference.low == Approx(a.low - b.high).margin(1e-12));
    }
}

TEST_CASE("a factor of zero is reached whatever the open end of the other: x·y, x in (1,2), y in [0,1]")
{
    const auto product = [](const std::array<Interval, 2> &v) { return v[0] * v[1]; };
    const Interval all = atCorners(std::array{Interval{1, 2, true, true}, Interval{0, 1}}, product);
    CHECK(all.contains(0));
    CHECK(all.highOpen);
}
