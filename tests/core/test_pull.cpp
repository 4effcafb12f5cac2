#include "models/core/structure/pull.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
const Measurement points{"百分点", Kind::Change, PriceBasis::Unstated, StockFlow::Unstated};

Quantity level(const char *literal, Qualifier qualifier = Qualifier::Exact)
{
    return *quantityOf(literal, qualifier, Note::None, money);
}

PublishedGrowth growth(const char *literal)
{
    const auto number = *Decimal::parse(literal);
    return {number, intervalOf(number, Qualifier::Exact, Note::None, points), GrowthBasis::Real, GrowthScope::Unstated};
}

Interval published(const char *literal) { return quantityOf(literal, Qualifier::Exact, Note::None, points)->interval; }

/// Qiantang 2023: GDP 1270.39, +4.2 %.
Computed qiantang(const char *part, const char *rate)
{
    return *pullFromRates(level(part), growth(rate), level("1270.39"), growth("4.2"));
}

} // namespace

TEST_CASE("Qiantang 2023: pulls of three industries from rounded rates, against the published ones")
{
    const Computed primary = qiantang("12.78", "4.6");
    CHECK(primary.interval.low == Approx(0.04558).margin(5e-6));
    CHECK(primary.interval.high == Approx(0.04662).margin(5e-6));
    CHECK(pullVerdict(primary.interval, published("0.06")) == PullVerdict::Outside);

    const Computed secondary = qiantang("824.37", "2.8");
    CHECK(secondary.interval.low == Approx(1.80880).margin(5e-6));
    CHECK(secondary.interval.high == Approx(1.87459).margin(5e-6));
    CHECK(pullVerdict(secondary.interval, published("1.83")) == PullVerdict::Inside);

    const Computed tertiary = qiantang("433.24", "6.9");
    CHECK(tertiary.interval.low == Approx(2.27698).margin(5e-6));
    CHECK(tertiary.interval.high == Approx(2.31035).margin(5e-6));
    CHECK(published("2.31").low == Approx(2.305));
    CHECK(published("2.31").high == Approx(2.315));
    CHECK(pullVerdict(tertiary.interval, published("2.31")) == PullVerdict::Overlaps);

    // From rounded rates the sum is consistent with the total, not equal to it.
    CHECK(primary.value + secondary.value + tertiary.value == Approx(4.18).margin(0.005));
    CHECK((primary.interval + secondary.interval + tertiary.interval).overlaps(published("4.2")));
}

TEST_CASE("a pull from levels: 20 more of a part is 10 points of a whole of 200")
{
    const auto pull = pullFromLevels(level("100.0"), level("120.0"), level("200.0"));
    REQUIRE(pull);
    CHECK(pull->value == Approx(10));
    CHECK(pull->interval.low == Approx(19.9 / 200.05 * 100));
    CHECK(pull->interval.high == Approx(20.1 / 199.95 * 100));
    // A falling part pulls down, at the other corner of the whole.
    CHECK(pullFromLevels(level("120.0"), level("100.0"), level("200.0"))->interval.low == Approx(-20.1 / 199.95 * 100));
}

TEST_CASE("a contribution: 20 of 50 more are 40 %")
{
    const auto contribution = contributionOf({level("100.0"), level("120.0")}, {level("200.0"), level("250.0")});
    REQUIRE(contribution);
    CHECK(contribution->value == Approx(40));
    CHECK(contribution->interval.low == Approx(19.9 / 50.1 * 100));
    CHECK(contribution->interval.high == Approx(20.1 / 49.9 * 100));
    CHECK_FALSE(contributionOf({level("100.0"), level("120.0")}, {level("200.0"), level("200.1")}));
}

TEST_CASE("no pull on a whole that may be zero, with a rate of -100 % or from a word")
{
    CHECK_FALSE(pullFromRates(level("5"), growth("-100"), level("10"), growth("1")));
    CHECK_FALSE(pullFromRates(level("5"), growth("1"), level("0"), growth("1")));
    CHECK_FALSE(pullFromLevels(level("5"), level("6"), level("0")));
    CHECK_FALSE(pullFromLevels(level("5", Qualifier::Class), level("6"), level("10")));
}

TEST_CASE("a part of over 100 pulls by at least so much")
{
    const auto pull = pullFromRates(level("100", Qualifier::Over), growth("10.0"), level("200"), growth("5.0"));
    REQUIRE(pull);
    CHECK(pull->interval.high == unbounded);
    CHECK(pull->interval.low == Approx(100 * 9.95 / 109.95 * 104.95 / 200.5));
    const auto nearly = pullFromRates(level("100", Qualifier::Nearly), growth("10.0"), level("200"), growth("5.0"));
    CHECK(nearly->interval.highOpen);
    CHECK_FALSE(pull->interval.lowOpen);
}
