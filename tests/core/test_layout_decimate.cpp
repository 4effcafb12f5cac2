#include "models/core/layout/decimate.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace core;

TEST_CASE("few points all stay")
{
    const std::vector<double> x{0, 1, 2}, y{5, 6, 7};
    CHECK(decimate(x, y, 100) == std::vector<std::size_t>{0, 1, 2});
    CHECK(decimate({}, {}, 100).empty());
}

TEST_CASE("many points keep ends and extremes")
{
    std::vector<double> x, y;
    for (int i = 0; i < 10000; ++i) {
        x.push_back(i);
        y.push_back(std::sin(i * 0.01));
    }
    y[5003] = 40;
    y[7001] = -40;
    const std::vector<std::size_t> kept = decimate(x, y, 100);
    CHECK(kept.size() <= 400);
    CHECK(std::is_sorted(kept.begin(), kept.end()));
    CHECK(kept.front() == 0);
    CHECK(kept.back() == 9999);
    CHECK(std::count(kept.begin(), kept.end(), 5003u) == 1);
    CHECK(std::count(kept.begin(), kept.end(), 7001u) == 1);
}
