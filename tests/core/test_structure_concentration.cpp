#include "models/core/structure/concentration.h"
#include "models/core/structure/locationquotient.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>
#include <vector>

using namespace core;

namespace {

Estimate exactly(double value) { return {value, Interval::point(value)}; }

double hhiOf(const std::vector<double> &sizes)
{
    double whole = 0;
    double squares = 0;
    for (const double size : sizes) {
        whole += size;
        squares += size * size;
    }
    return squares / (whole * whole) * 10000;
}

} // namespace

TEST_CASE("HHI and CR4 by hand: 50, 30, 10, 5 and 5 of 100")
{
    const std::vector<Estimate> firms{exactly(50), exactly(30), exactly(10), exactly(5), exactly(5)};
    const auto result = concentrationOf(firms);
    REQUIRE(result);
    CHECK(result->hhi.value == Approx(2500 + 900 + 100 + 25 + 25));
    CHECK(result->cr4.value == Approx(95));
    CHECK(result->cr4.interval.contains(95));
}

TEST_CASE("a monopoly has 10 000, equal firms 10 000/n")
{
    const std::vector<Estimate> one{exactly(7)};
    CHECK(concentrationOf(one)->hhi.value == Approx(10000));
    const std::vector<Estimate> equal(8, exactly(3));
    CHECK(concentrationOf(equal)->hhi.value == Approx(1250));
    CHECK(concentrationOf(equal)->cr4.value == Approx(50));
}

TEST_CASE("no concentration without firms, with losses or with unbounded sizes")
{
    CHECK_FALSE(concentrationOf({}));
    const std::vector<Estimate> loss{exactly(5), exactly(-1)};
    CHECK_FALSE(concentrationOf(loss));
    const std::vector<Estimate> over{{5, {5, unbounded, false, true}}, exactly(1)};
    CHECK_FALSE(concentrationOf(over));
}

TEST_CASE("an index of 1 650 is moderate in the edition of 2010 and of 2023; 2 000 is high only in the latter")
{
    CHECK(classOf(exactly(1650), thresholdEditions[0]) == ConcentrationClass::Moderate);
    CHECK(classOf(exactly(1650), thresholdEditions[1]) == ConcentrationClass::Moderate);
    CHECK(classOf(exactly(2000), thresholdEditions[0]) == ConcentrationClass::Moderate);
    CHECK(classOf(exactly(2000), thresholdEditions[1]) == ConcentrationClass::High);
    CHECK(classOf(exactly(412), thresholdEditions[0]) == ConcentrationClass::Low);
    CHECK_FALSE(classOf({1000, {990, 1010}}, thresholdEditions[1]));
}

TEST_CASE("a location quotient by hand: 28.2 % here against 21.0 % there is 1.34")
{
    const auto quotient = locationQuotient(exactly(28.2), exactly(100), exactly(21), exactly(100));
    REQUIRE(quotient);
    CHECK(quotient->value == Approx(1.3429).margin(5e-5));
    CHECK_FALSE(locationQuotient(exactly(1), exactly(10), exactly(0), exactly(100)));
}

TEST_CASE("property: the interval of an index holds a fine grid of sizes, and not much more")
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> sizes(0, 20);
    std::uniform_real_distribution<double> radii(0, 0.5);
    for (int i = 0; i < 400; ++i) {
        std::vector<Estimate> firms;
        for (int firm = 0; firm < 3; ++firm) {
            const double middle = sizes(random) + 3.1;
            const double radius = radii(random);
            firms.push_back({middle, {middle - radius, middle + radius}});
        }
        const auto result = concentrationOf(firms);
        REQUIRE(result);
        double least = 10000;
        double most = 0;
        constexpr int steps = 8;
        for (int a = 0; a <= steps; ++a) {
            for (int b = 0; b <= steps; ++b) {
                for (int c = 0; c <= steps; ++c) {
                    const auto at = [&](int firm, int step) {
                        const Interval &range = firms[static_cast<std::size_t>(firm)].interval;
                        return range.low + (range.high - range.low) * step / steps;
                    };
                    const double hhi = hhiOf({at(0, a), at(1, b), at(2, c)});
                    least = std::min(least, hhi);
                    most = std::max(most, hhi);
                }
            }
        }
        INFO("case " << i);
        CHECK(result->hhi.interval.low <= least + 1e-6);
        CHECK(most <= result->hhi.interval.high + 1e-6);
        // What each share can be is bounded apart from the others, which costs little.
        CHECK(result->hhi.interval.high <= most + 0.1 * most);
        CHECK(result->hhi.interval.low >= least - 0.1 * least);
    }
}

TEST_CASE("property: the share of the four largest of any true sizes is inside")
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> sizes(0, 20);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> truth;
        std::vector<Estimate> printed;
        for (int firm = 0; firm < 4 + i % 6; ++firm) {
            truth.push_back(sizes(random));
            const double shown = std::round(truth.back());
            printed.push_back({shown, {std::max(0.0, shown - 0.5), shown + 0.5}});
        }
        std::vector<Estimate> exact;
        for (const double size : truth)
            exact.push_back(exactly(size));
        const auto result = concentrationOf(printed);
        const auto real = concentrationOf(exact);
        if (!result || !real)
            continue;
        CHECK(result->cr4.interval.contains(real->cr4.value));
        CHECK(result->hhi.interval.contains(real->hhi.value));
    }
}
