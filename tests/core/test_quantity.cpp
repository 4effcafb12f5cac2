#include "models/core/quantity.h"
#include "tests/support/catch.h"

#include <random>

using namespace core;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
const Measurement pieces{"件", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
const Measurement share{"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated};

Interval interval(const char *literal, Qualifier qualifier = Qualifier::Exact, Measurement measurement = money,
                  Note note = Note::None)
{
    return quantityOf(literal, qualifier, note, measurement)->interval;
}

} // namespace

TEST_CASE("a literal keeps its digits and knows its precision")
{
    const auto number = Decimal::parse("23.10");
    REQUIRE(number);
    CHECK(number->literal == "23.10");
    CHECK(number->value == 23.1);
    CHECK(number->decimals == 2);
    CHECK(Decimal::parse("+5")->value == 5);
    CHECK(Decimal::parse("-8.3")->value == -8.3);
    CHECK(Decimal::parse("11.1436748121")->value == 11.1436748121);
    CHECK_FALSE(Decimal::parse("123456789012345678")->exact);
    CHECK(Decimal::parse("123456789012345678")->plusTenths(5) == Approx(123456789012345678.5));
}

TEST_CASE("what is no number is refused")
{
    for (const char *text : {"", "-", "1.2.3", ".5", "5.", "1e3", "1,175", " 5", "５", "nan", "0x1"}) {
        INFO(text);
        REQUIRE_FALSE(Decimal::parse(text));
        CHECK(Decimal::parse(text).error().code == ErrorCode::BadNumber);
    }
    CHECK_FALSE(quantityOf("many", Qualifier::Exact, Note::None, money));
}

TEST_CASE("a printed number stands for half a unit of its last place on either side")
{
    CHECK(interval("1175.09") == Interval{1175.085, 1175.095});
    CHECK(interval("5") == Interval{4.5, 5.5});
    CHECK(interval("5.0") == Interval{4.95, 5.05});
    CHECK(interval("-8.3") == Interval{-8.35, -8.25});
    CHECK(interval("0") == Interval{-0.5, 0.5});
}

TEST_CASE("a truncated number covers one whole unit, away from zero")
{
    CHECK(interval("45.25", Qualifier::Exact, money, Note::Truncated) == Interval{45.25, 45.26, false, true});
    CHECK(interval("-45.25", Qualifier::Exact, money, Note::Truncated) == Interval{-45.26, -45.25, true, false});
}

TEST_CASE("a count is exact, unless it is printed in ten thousands")
{
    CHECK(interval("5272", Qualifier::Exact, pieces) == Interval::point(5272));
    CHECK(isCounted({"个", Kind::Level, PriceBasis::Unstated, StockFlow::Stock}));
    CHECK_FALSE(isCounted({"万辆", Kind::Count, PriceBasis::Unstated, StockFlow::Flow}));
    CHECK_FALSE(isCounted({"万人", Kind::Level, PriceBasis::Unstated, StockFlow::Stock}));
    CHECK_FALSE(isCounted(money));
}

TEST_CASE("qualifiers")
{
    CHECK(interval("1000", Qualifier::Over).low == 1000);
    CHECK(interval("1000", Qualifier::Over).high == unbounded);
    CHECK(interval("90", Qualifier::Over, share) == Interval{90, 100});
    CHECK(interval("20", Qualifier::JustOver) == Interval{20, 22, false, true}); // 20余: the place is 10, the cap 2
    CHECK(interval("2.8", Qualifier::JustOver) == Interval{2.8, 2.8 + 0.1, false, true});
    CHECK(interval("70", Qualifier::Nearly, share) == Interval{63, 70, true, true}); // the place is 10, the cap 7
    CHECK(interval("286", Qualifier::About) == Interval{285, 287});
    CHECK(interval("80", Qualifier::UpTo, share) == Interval::point(80));
    CHECK_FALSE(interval("1000", Qualifier::Class).isBounded());
    CHECK_FALSE(quantityOf("1000", Qualifier::Class, Note::None, money)->isPoint());
    CHECK(quantityOf("1000", Qualifier::Over, Note::None, money)->isPoint());
}

TEST_CASE("intervals stay in the domain of their kind")
{
    CHECK(interval("0.0", Qualifier::Exact, share) == Interval{0, 0.05});
    CHECK(interval("100", Qualifier::Exact, share) == Interval{99.5, 100});
    CHECK(interval("1", Qualifier::About, {"x", Kind::Rank, PriceBasis::Unstated, StockFlow::Unstated}).low == 1);
    // A share of 120 % is a fault that has to show: it keeps its own interval.
    CHECK(interval("120", Qualifier::Exact, share) == Interval{119.5, 120.5});
}

TEST_CASE("open ends do not meet")
{
    const Interval below{0, 5, false, true};
    const Interval above{5, 9, false, false};
    CHECK_FALSE(below.overlaps(above));
    CHECK(Interval{0, 5}.overlaps(above));
    CHECK(above.contains(5));
    CHECK_FALSE(below.contains(5));
    CHECK(Interval{}.contains(1e300));
}

TEST_CASE("property: the true value is inside the interval of its rounded literal")
{
    std::mt19937 random(20251123);
    std::uniform_real_distribution<double> values(-5000, 5000);
    for (int i = 0; i < 5000; ++i) {
        const double truth = values(random);
        const int decimals = i % 4;
        char literal[40];
        std::snprintf(literal, sizeof literal, "%.*f", decimals, truth);
        const Interval stands = interval(literal);
        INFO(literal);
        CHECK(stands.low <= truth + 1e-9);
        CHECK(truth <= stands.high + 1e-9);
        CHECK(stands.high - stands.low == Approx(std::pow(10, -decimals)));
    }
}
