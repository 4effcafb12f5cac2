#include "models/output/borneout.h"
#include "models/output/jsonemitter.h"
#include "tests/support/catch.h"

namespace {

QByteArray clean(double value, const core::Interval &interval = {})
{
    return output::shortest(output::withoutNoise(value, interval));
}

} // namespace

TEST_CASE("a sum of decimals has no noise of binary fractions and keeps all its decimals")
{
    const auto sum = [](double value) { return clean(value, core::Interval::point(value)); };
    CHECK(sum(42865.409999999996) == "42865.41");
    CHECK(sum(3090388.5100000002) == "3090388.51");
    CHECK(sum(0.1 + 0.2) == "0.3");
    CHECK(sum(123456789012.34) == "123456789012.34");
    CHECK(sum(9007199254740991.0) == "9007199254740991");
    CHECK(sum(-8.3) == "-8.3");
    CHECK(sum(0) == "0");
}

TEST_CASE("a quotient has twelve digits, or six more than its interval is wide")
{
    CHECK(clean(100.0 / 6) == "16.6666666667");
    CHECK(clean(2.0 / 3e7) == "6.66666666667e-08");
    CHECK(clean(849.9909584086798, {849.9, 850.1, false, false}) == "849.9909584");
    CHECK(clean(1119.1333333333334, {1113.8246, 1124.4928, false, false}) == "1119.13333");
}

TEST_CASE("a small difference of great numbers has no noise of their size")
{
    CHECK(clean(1119.1 - 1119.0, {0, 0.2, false, false}) == "0.1");
    CHECK(output::shortest(output::withoutNoise(1119.1 - 1119.0, 1119.1)) == "0.1");
    CHECK(clean(-5.7000000000000455, {-6.2500000000000462, -5.1499999999999453, false, false}) == "-5.7");
    const core::Interval ends = output::roundedOutward({-6.2500000000000462, -5.1499999999999453, false, false});
    CHECK(output::shortest(ends.low) == "-6.25");
    CHECK(output::shortest(ends.high) == "-5.15");
}
