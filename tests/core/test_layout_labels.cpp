#include "models/core/layout/labels.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("labels with room stay where they are")
{
    CHECK(spreadLabels(std::vector<double>{10, 50, 90}, 16, 0, 100) == std::vector<double>{10, 50, 90});
}

TEST_CASE("labels that collide move apart around their middle")
{
    CHECK(spreadLabels(std::vector<double>{50, 50}, 16, 0, 100) == std::vector<double>{42, 58});
    CHECK(spreadLabels(std::vector<double>{52, 50, 10}, 16, 0, 100) == std::vector<double>{59, 43, 10});
}

TEST_CASE("labels stay inside and shrink their distance when there are too many")
{
    CHECK(spreadLabels(std::vector<double>{99, 100}, 16, 0, 100) == std::vector<double>{84, 100});
    CHECK(spreadLabels(std::vector<double>{5, 5, 5}, 16, 0, 20) == std::vector<double>{0, 10, 20});
    CHECK(spreadLabels({}, 16, 0, 20).empty());
}

TEST_CASE("axis labels are thinned from the newest")
{
    const std::vector<double> centres{0, 10, 20, 30}, widths{18, 18, 18, 18};
    CHECK(thinLabels(centres, widths, 0) == std::vector<std::size_t>{1, 3});
    CHECK(thinLabels(centres, std::vector<double>{4, 4, 4, 4}, 2) == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("flags never cover each other's labels or stems")
{
    const std::vector<Flag> flags{{0, 50}, {10, 50}, {100, 30}, {110, 30}};
    CHECK(lanesOf(flags, 5, 20) == std::vector<Lane>{{1, 50}, {0, 50}, {1, 30}, {0, 30}});
}

TEST_CASE("flags without room get no lane, the newest come first")
{
    const std::vector<Flag> flags{{0, 50}, {10, 50}, {20, 50}};
    CHECK(lanesOf(flags, 2, 20) == std::vector<Lane>{{std::nullopt, 0}, {1, 50}, {0, 50}});
}

TEST_CASE("a label is cut before a stem when that makes room")
{
    const std::vector<Flag> flags{{0, 90}, {40, 50}, {60, 50}};
    CHECK(lanesOf(flags, 2, 20) == std::vector<Lane>{{0, 40}, {1, 50}, {0, 50}});
}
