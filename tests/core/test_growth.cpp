#include "models/core/growth.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace core;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
const Measurement pieces{"件", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
const Measurement rate{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};

Quantity level(const char *literal, Measurement measurement = money, Qualifier qualifier = Qualifier::Exact)
{
    return *quantityOf(literal, qualifier, Note::None, measurement);
}

PublishedGrowth growth(const char *literal)
{
    const auto number = *Decimal::parse(literal);
    return {number, intervalOf(number, Qualifier::Exact, Note::None, rate), GrowthBasis::Unstated,
            GrowthScope::Unstated};
}

} // namespace

TEST_CASE("Linping 2021: 940.09 after +10.6 % implies 849.99 for 2020, between 849.60 and 850.38")
{
    const auto base = impliedBase(level("940.09"), growth("10.6"), money);
    REQUIRE(base);
    CHECK(base->value == Approx(849.99).margin(0.005));
    CHECK(base->interval.low == Approx(940.085 / 1.1065));
    CHECK(base->interval.high == Approx(940.095 / 1.1055));
    CHECK_FALSE(base->wholeNumbers);
}

TEST_CASE("patents 2024: 5272 after +30.5 % leave 4039 to 4041 for 2023")
{
    const auto base = impliedBase(level("5272", pieces), growth("30.5"), pieces);
    REQUIRE(base);
    CHECK(base->wholeNumbers);
    CHECK(base->interval == Interval{4039, 4041});
}

TEST_CASE("new patents 2024: 1498 after +60.6 % leave 933 as the only whole number")
{
    const auto base = impliedBase(level("1498", pieces), growth("60.6"), pieces);
    REQUIRE(base);
    CHECK(base->value == 933);
    CHECK(base->interval == Interval::point(933));
}

TEST_CASE("no base is implied by a word, a total loss or a count that no whole number explains")
{
    CHECK_FALSE(impliedBase(level("1000", money, Qualifier::Class), growth("5"), money));
    CHECK_FALSE(impliedBase(level("10"), growth("-100"), money));
    CHECK_FALSE(impliedBase(level("-10"), growth("5"), money));
    CHECK_FALSE(impliedBase(level("3", pieces), growth("7.13"), pieces));
}

TEST_CASE("a lower bound implies a lower bound")
{
    const auto base = impliedBase(level("500", money, Qualifier::Over), growth("10"), money);
    REQUIRE(base);
    CHECK(base->interval.low == Approx(500 / 1.105));
    CHECK(base->interval.high == unbounded);
}

TEST_CASE("Yuhang 2022: 2502.20 to 2651.25 is a change of level of 5.96 %")
{
    const Change change = changeOf(level("2502.20"), level("2651.25"));
    REQUIRE(change.percent);
    CHECK(*change.percent == Approx(5.96).margin(0.005));
    CHECK(change.percentInterval.contains(*change.percent));
    CHECK(change.absolute == Approx(149.05));
}

TEST_CASE("no percentage on a base that may be zero or below")
{
    CHECK_FALSE(changeOf(level("-2.0"), level("1.0")).percent);
    CHECK_FALSE(changeOf(level("0"), level("1")).percent);
    CHECK(changeOf(level("-2.0"), level("1.0")).absolute == 3.0);
    const Change fall = changeOf(level("2.0"), level("-1.0"));
    REQUIRE(fall.percent);
    CHECK(*fall.percent == Approx(-150));
    CHECK(fall.percentInterval.low == Approx((-1.05 / 1.95 - 1) * 100));
    CHECK(fall.percentInterval.high == Approx((-0.95 / 2.05 - 1) * 100));
}

TEST_CASE("property: the true base is inside the implied interval")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> bases(1, 5000);
    std::uniform_real_distribution<double> rates(-60, 150);
    for (int i = 0; i < 5000; ++i) {
        const double base = bases(random);
        const double truth = rates(random);
        char printedLevel[40];
        char printedGrowth[40];
        std::snprintf(printedLevel, sizeof printedLevel, "%.*f", i % 3, base * (1 + truth / 100));
        std::snprintf(printedGrowth, sizeof printedGrowth, "%.*f", i % 2 + 1, truth);
        const auto implied = impliedBase(level(printedLevel), growth(printedGrowth), money);
        if (!implied)
            continue;
        INFO(printedLevel << " after " << printedGrowth << " from " << base);
        CHECK(implied->interval.low <= base + 1e-7);
        CHECK(base <= implied->interval.high + 1e-7);
    }
}

TEST_CASE("property: for counts, enumeration finds the same whole numbers")
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> bases(1, 3000);
    std::uniform_int_distribution<int> levels(1, 6000);
    for (int i = 0; i < 2000; ++i) {
        const int base = bases(random);
        const int now = levels(random);
        char printed[40];
        std::snprintf(printed, sizeof printed, "%.1f", (static_cast<double>(now) / base - 1) * 100);
        const auto implied = impliedBase(level(std::to_string(now).c_str(), pieces), growth(printed), pieces);
        if (std::string_view(printed).starts_with("-100") || std::string_view(printed).starts_with("-99.9"))
            continue;
        INFO(now << " from " << base << " printed " << printed);
        REQUIRE(implied);
        CHECK(implied->interval.low <= base);
        CHECK(base <= implied->interval.high);
        // Every end of the range reproduces the printed rate, its outer neighbour does not.
        const auto gives = [&](double candidate) {
            return std::abs((now / candidate - 1) * 100 - growth(printed).percent()) <= 0.05 + 1e-9;
        };
        CHECK(gives(implied->interval.low));
        CHECK(gives(implied->interval.high));
        CHECK_FALSE(gives(implied->interval.high + 1));
        CHECK((implied->interval.low == 1 || !gives(implied->interval.low - 1)));
    }
}
