#include "models/core/layout/waterfall.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace core;

namespace {

using Steps = std::vector<WaterfallStep>;

} // namespace

TEST_CASE("core: changes of a waterfall float between the levels, totals stand on zero")
{
    const Waterfall fall = waterfall(Steps{{100, true}, {40, false}, {-60, false}, {80, true}}, 6);
    CHECK(fall.bars == std::vector<WaterfallBar>{{0, 100}, {100, 140}, {140, 80}, {0, 80}});
    CHECK(fall.scale.low == 0);
    CHECK(fall.scale.high >= 140);
}

TEST_CASE("core: small changes of great totals leave zero on the axis")
{
    const Waterfall fall = waterfall(Steps{{1000, true}, {20, false}, {-5, false}, {1015, true}}, 6);
    CHECK(fall.scale.low == 0);
    CHECK(fall.bars.front() == WaterfallBar{0, 1000});
    CHECK(fall.bars[1] == WaterfallBar{1000, 1020});
}

TEST_CASE("core: a waterfall without changes, with losses or without steps keeps zero")
{
    for (const Steps &steps :
         {Steps{{5, true}, {0, false}, {5, true}}, Steps{{-100, true}, {1, false}, {-99, true}},
          Steps{{0, true}, {0, true}}, Steps{{100, true}, {-101, false}, {-1, true}}, Steps{{7, false}}, Steps{}}) {
        const Waterfall fall = waterfall(steps, 6);
        CHECK(fall.scale.low <= 0);
        CHECK(fall.scale.high >= 0);
        CHECK(fall.scale.low < fall.scale.high);
    }
}

TEST_CASE("core: every bar of a waterfall lies on its axis and begins where the one before ended")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> size(-3, 9);
    for (int round = 0; round < 200; ++round) {
        const double unit = std::pow(10, size(random));
        std::uniform_real_distribution<double> change(-unit, unit);
        Steps steps{{std::pow(10, size(random)), true}};
        double level = steps.front().value;
        for (int i = 0; i < 7; ++i) {
            steps.push_back({change(random), false});
            level += steps.back().value;
        }
        steps.push_back({level, true});
        const Waterfall fall = waterfall(steps, 7);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto [low, high] = std::minmax(fall.bars[i].from, fall.bars[i].to);
            const double dust = 1e-9 * (fall.scale.high - fall.scale.low);
            CHECK(low >= fall.scale.low - dust);
            CHECK(high <= fall.scale.high + dust);
            if (!steps[i].total)
                CHECK(fall.bars[i].from == fall.bars[i - 1].to);
        }
    }
}
