#include "models/core/axisvalue.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Mark published(double value)
{
    Mark mark;
    mark.value = value;
    mark.interval = Interval::point(value);
    return mark;
}

Mark implied(double value)
{
    Mark mark;
    mark.implied = ImpliedReading{{value, {value - 1, value + 1, false, false}, false}, {}, {}};
    return mark;
}

} // namespace

TEST_CASE("a published number stands on the axis, an implied one in its place")
{
    CHECK(axisValueOf(published(5)) == AxisValue{5, Interval::point(5), false});
    CHECK(axisValueOf(implied(7)) == AxisValue{7, {6, 8, false, false}, true});
    Mark both = published(5);
    both.implied = implied(7).implied;
    CHECK(axisValueOf(both) == AxisValue{5, Interval::point(5), false});
}

TEST_CASE("words and gaps have no place on an axis")
{
    CHECK_FALSE(axisValueOf(Mark()));
    Mark scale = published(1000);
    for (const Qualifier word : {Qualifier::Class, Qualifier::Several, Qualifier::Equivalent}) {
        scale.qualifier = word;
        CHECK_FALSE(axisValueOf(scale));
    }
    scale.qualifier = Qualifier::Over;
    CHECK(axisValueOf(scale));
}

TEST_CASE("a line joins published numbers of one area and one measurement, and no bound")
{
    const Mark one = published(1);
    CHECK(areJoinable(one, published(2)));
    CHECK_FALSE(areJoinable(one, implied(2)));
    CHECK_FALSE(areJoinable(implied(2), one));
    Mark other = published(2);
    other.earlierArea = true;
    CHECK_FALSE(areJoinable(one, other));
    other = published(2);
    other.qualifier = Qualifier::AtLeast;
    CHECK_FALSE(areJoinable(one, other));
    other = published(2);
    other.measurement.priceBasis = PriceBasis::Constant;
    CHECK_FALSE(areJoinable(one, other));
}

TEST_CASE("a group of which some members lack a number is joined to nothing")
{
    Mark group = published(3);
    group.measures = {{"members_known", 2, {}, {}, {}}, {"members", 3, {}, {}, {}}};
    CHECK_FALSE(areJoinable(group, published(1)));
    group.measures.front().value = 3;
    CHECK(areJoinable(group, published(1)));
}
