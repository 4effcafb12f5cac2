#include "models/core/quantity.h"
#include "models/core/structure/pull.h"
#include "tests/support/catch.h"

#include <array>
#include <cmath>
#include <random>

using namespace core;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
const Measurement rate{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};

Estimate printed(const char *literal, const Measurement &measurement = money)
{
    const Quantity quantity = *quantityOf(literal, Qualifier::Exact, Note::None, measurement);
    return {quantity.value(), quantity.interval};
}

Estimate percent(const char *literal) { return printed(literal, rate); }

/// Printed with `decimals`, as a publisher would round it.
Estimate rounded(double value, int decimals)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return printed(text);
}

Estimate exactly(double value) { return {value, Interval::point(value)}; }

} // namespace

TEST_CASE("Qiantang 2023: agriculture pulled 0.04558 to 0.04662 points, so that the published 0.06 is outside")
{
    const auto pull = pullFromRates(printed("12.78"), percent("4.6"), printed("1270.39"), percent("4.2"));
    REQUIRE(pull);
    CHECK(pull->interval.low == Approx(0.04558).margin(5e-6));
    CHECK(pull->interval.high == Approx(0.04662).margin(5e-6));
    CHECK(pullVerdict(pull->interval, percent("0.06").interval) == PullVerdict::Outside);
}

TEST_CASE("Qiantang 2023: industry pulled 1.80880 to 1.87459 points, the published 1.83 is inside")
{
    const auto pull = pullFromRates(printed("824.37"), percent("2.8"), printed("1270.39"), percent("4.2"));
    REQUIRE(pull);
    CHECK(pull->interval.low == Approx(1.80880).margin(5e-6));
    CHECK(pull->interval.high == Approx(1.87459).margin(5e-6));
    CHECK(pullVerdict(pull->interval, percent("1.83").interval) == PullVerdict::Inside);
}

TEST_CASE("Qiantang 2023: services pulled 2.27698 to 2.31035 points, which overlaps the published 2.31")
{
    const auto pull = pullFromRates(printed("433.24"), percent("6.9"), printed("1270.39"), percent("4.2"));
    REQUIRE(pull);
    CHECK(pull->interval.low == Approx(2.27698).margin(5e-6));
    CHECK(pull->interval.high == Approx(2.31035).margin(5e-6));
    CHECK(pullVerdict(pull->interval, percent("2.31").interval) == PullVerdict::Overlaps);
}

TEST_CASE("the pulls of rounded rates add up to 4.18, which is consistent with 4.2, not equal")
{
    Estimate sum{0, Interval::point(0)};
    for (const auto &[level, growth] : {std::pair{"12.78", "4.6"}, {"824.37", "2.8"}, {"433.24", "6.9"}}) {
        const auto pull = pullFromRates(printed(level), percent(growth), printed("1270.39"), percent("4.2"));
        sum = {sum.value + pull->value, sum.interval + pull->interval};
    }
    CHECK(sum.value == Approx(4.18).margin(0.005));
    CHECK(sum.value != 4.2);
    CHECK(sum.interval.overlaps(percent("4.2").interval));
}

TEST_CASE("from levels: 20 of an increment of 50 on 1000 are 2 points and 40 %")
{
    const auto pull = pullFromLevels(exactly(100), exactly(120), exactly(1000));
    CHECK(pull->value == Approx(2));
    CHECK(contributionFromLevels(exactly(100), exactly(120), exactly(1000), exactly(1050))->value == Approx(40));
    // A part may shrink while the whole grows.
    CHECK(pullFromLevels(exactly(120), exactly(100), exactly(1000))->value == Approx(-2));
}

TEST_CASE("no pull on a whole that may be nothing, no contribution to a whole that may not have grown")
{
    CHECK_FALSE(pullFromLevels(exactly(1), exactly(2), {0.4, {-0.1, 0.9}}));
    CHECK_FALSE(pullFromRates(exactly(1), exactly(-100), exactly(10), exactly(5)));
    CHECK_FALSE(contributionFromRates(printed("12.78"), percent("4.6"), printed("1270.39"), percent("0.0")));
    CHECK_FALSE(contributionFromLevels(printed("1.0"), printed("2.0"), printed("10"), printed("10")));
}

TEST_CASE("a part of over 100 pulls by at least so much, of nearly 100 by less than so much")
{
    const auto part = [](Qualifier qualifier) {
        const Quantity quantity = *quantityOf("100", qualifier, Note::None, money);
        return *pullFromRates({quantity.value(), quantity.interval}, percent("10.0"), printed("200"), percent("5.0"));
    };
    CHECK(part(Qualifier::Over).interval.high == unbounded);
    CHECK(part(Qualifier::Over).interval.low == Approx(100 * 9.95 / 109.95 * 104.95 / 200.5));
    CHECK(part(Qualifier::Nearly).interval.highOpen);
}

TEST_CASE("property: the true pull is inside what rounded figures give, and no wider than their corners")
{
    std::mt19937 random(32);
    std::uniform_real_distribution<double> sizes(5, 900);
    std::uniform_real_distribution<double> rates(-30, 60);
    for (int i = 0; i < 3000; ++i) {
        const double part0 = sizes(random);
        const double rest0 = sizes(random);
        const double part1 = part0 * (1 + rates(random) / 100);
        const double rest1 = rest0 * (1 + rates(random) / 100);
        const double whole0 = part0 + rest0;
        const double whole1 = part1 + rest1;
        const Estimate x = rounded(part1, 2);
        const Estimate g = rounded((part1 / part0 - 1) * 100, 1);
        const Estimate whole = rounded(whole1, 2);
        const Estimate growth = rounded((whole1 / whole0 - 1) * 100, 1);
        const auto pull = pullFromRates(x, g, whole, growth);
        REQUIRE(pull);
        const double truth = (part1 - part0) / whole0 * 100;
        CHECK(pull->interval.contains(truth));
        double least = 1e9;
        double most = -1e9;
        for (int corner = 0; corner < 16; ++corner) {
            const auto end = [&](const Estimate &e, int bit) {
                return (corner >> bit) & 1 ? e.interval.high : e.interval.low;
            };
            const double value = end(x, 0) * end(g, 1) / (100 + end(g, 1)) * (100 + end(growth, 2)) / end(whole, 3);
            least = std::min(least, value);
            most = std::max(most, value);
        }
        CHECK(pull->interval.low == Approx(least).margin(1e-9));
        CHECK(pull->interval.high == Approx(most).margin(1e-9));
    }
}
