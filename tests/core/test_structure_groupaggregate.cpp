#include "models/core/structure/groupaggregate.h"
#include "tests/support/catch.h"

#include <random>
#include <vector>

using namespace core;

namespace {

using Members = std::vector<std::optional<Estimate>>;

std::optional<Estimate> exactly(double value) { return Estimate{value, Interval::point(value)}; }

} // namespace

TEST_CASE("sum, mean and median of 1, 2 and 6")
{
    const Members three{exactly(1), exactly(2), exactly(6)};
    CHECK(aggregateOf(three, GroupRule::Sum).estimate->value == 9);
    CHECK(aggregateOf(three, GroupRule::Mean).estimate->value == 3);
    CHECK(aggregateOf(three, GroupRule::Median).estimate->value == 2);
    CHECK(aggregateOf(Members{exactly(1), exactly(4)}, GroupRule::Median).estimate->value == 2.5);
}

TEST_CASE("withheld when more than a third is missing, and a sum as soon as one is")
{
    const Members third{exactly(1), exactly(2), std::nullopt};
    const GroupAggregate mean = aggregateOf(third, GroupRule::Mean);
    CHECK(mean.estimate->value == 1.5);
    CHECK(mean.known == 2);
    CHECK(mean.members == 3);
    CHECK_FALSE(aggregateOf(third, GroupRule::Sum).estimate);
    CHECK_FALSE(aggregateOf(Members{exactly(1), std::nullopt}, GroupRule::Median).estimate);
    CHECK_FALSE(aggregateOf(Members{}, GroupRule::Mean).estimate);
}

TEST_CASE("property: true members behind rounded ones give an aggregate inside")
{
    std::mt19937 random(41);
    std::uniform_real_distribution<double> sizes(-50, 500);
    std::uniform_real_distribution<double> offsets(-0.5, 0.5);
    for (int i = 0; i < 3000; ++i) {
        Members printed;
        Members truth;
        for (int member = 0; member < 1 + i % 9; ++member) {
            const double shown = sizes(random);
            printed.push_back(Estimate{shown, {shown - 0.5, shown + 0.5}});
            truth.push_back(exactly(shown + offsets(random)));
        }
        for (const GroupRule rule : {GroupRule::Sum, GroupRule::Mean, GroupRule::Median}) {
            const auto shown = aggregateOf(printed, rule).estimate;
            REQUIRE(shown);
            CHECK(shown->interval.contains(aggregateOf(truth, rule).estimate->value));
        }
    }
}
