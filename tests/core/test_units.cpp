#include "models/core/units.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("units convert by exact powers of ten")
{
    CHECK(powerOfTenBetween("亿元", "万亿元") == -4);
    CHECK(powerOfTenBetween("元", "万元") == -4);
    CHECK(powerOfTenBetween("亿元", "亿元") == 0);
    CHECK(powerOfTenBetween("亿元", "元") == 8);
    CHECK(powerOfTenBetween("%", "%") == 0);
}

TEST_CASE("units of different things do not convert")
{
    CHECK_FALSE(powerOfTenBetween("亿元", "亿美元"));
    CHECK_FALSE(powerOfTenBetween("万人", "元"));
}
