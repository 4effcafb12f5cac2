#include "models/core/additivity.h"
#include "tests/support/catch.h"

using core::Kind;

TEST_CASE("A unit tells whether numbers can be added up")
{
    for (const char *rate : {"%", "‰", "pp", "百分点", "个百分点"})
        CHECK(core::kindOf(rate) == Kind::Rate);
    for (const char *ratio : {"元/人", "万元/亩", "件/万人", "元每人", "倍", "yuan per head"})
        CHECK(core::kindOf(ratio) == Kind::Ratio);
    CHECK(core::kindOf("指数") == Kind::Index);
    for (const char *amount : {"万元", "亿元", "件", "人", ""})
        CHECK(core::isAmount({amount, core::kindOf(amount)}));
    for (const char *other : {"%", "元/人", "指数"})
        CHECK_FALSE(core::isAmount({other, core::kindOf(other)}));
    CHECK(core::kindOf("件") == Kind::Count);
    CHECK(core::kindOf("万件") == Kind::Level);
}
