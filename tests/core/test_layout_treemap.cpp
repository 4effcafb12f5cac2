#include "models/core/layout/treemap.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace core;

namespace {

bool overlap(const Box &a, const Box &b)
{
    constexpr double slack = 1e-6;
    return a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack &&
           b.y + b.height > a.y + slack;
}

} // namespace

TEST_CASE("areas are in proportion to the weights and fill the whole")
{
    const std::vector<TreemapItem> items{{6, 0}, {6, 0}, {4, 0}, {3, 0}, {2, 0}, {2, 0}, {1, 0}};
    const std::vector<Box> boxes = treemap(items, {10, 20, 600, 400});
    double sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        CHECK(boxes[i].area() == Approx(items[i].weight * 10000));
        CHECK(boxes[i].x >= 10 - 1e-9);
        CHECK(boxes[i].y + boxes[i].height <= 420 + 1e-9);
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(overlap(boxes[i], boxes[j]));
        sum += boxes[i].area();
    }
    CHECK(sum == Approx(240000));
}

TEST_CASE("the known first row of the squarified example")
{
    // Bruls, Huizing, van Wijk: 6 6 4 3 2 2 1 in 6 × 4 starts with two boxes of 3 × 2 at the left.
    const std::vector<TreemapItem> items{{6, 0}, {6, 0}, {4, 0}, {3, 0}, {2, 0}, {2, 0}, {1, 0}};
    const std::vector<Box> boxes = treemap(items, {0, 0, 6, 4});
    CHECK(boxes[0] == Box{0, 0, 3, 2});
    CHECK(boxes[1] == Box{0, 2, 3, 2});
}

TEST_CASE("groups lie together, in order, with a gap between them")
{
    const std::vector<TreemapItem> items{{30, 1}, {20, 1}, {10, 2}, {5, 1}, {15, 2}, {20, 3}};
    const Box area{0, 0, 300, 200};
    const std::vector<Box> boxes = treemap(items, area, 6);
    const auto rightOf = [&](int group) {
        double right = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].group == group)
                right = std::max(right, boxes[i].x + boxes[i].width);
        }
        return right;
    };
    CHECK(boxes[0].x == 0);
    CHECK(boxes[2].x == Approx(rightOf(1) + 6));
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(overlap(boxes[i], boxes[j]));
    }
}

TEST_CASE("items without weight have an empty box, and nothing is drawn in no room")
{
    const std::vector<TreemapItem> items{{0, 0}, {5, 0}, {-1, 0}};
    const std::vector<Box> boxes = treemap(items, {0, 0, 10, 10});
    CHECK(boxes[0] == Box{});
    CHECK(boxes[1] == Box{0, 0, 10, 10});
    CHECK(boxes[2] == Box{});
    CHECK(treemap(items, {0, 0, 0, 10})[1] == Box{});
    CHECK(treemap({}, {0, 0, 10, 10}).empty());
}
