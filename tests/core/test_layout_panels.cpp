#include "models/core/layout/panels.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

constexpr PanelNeeds needs{120, 80, 10};

} // namespace

TEST_CASE("one panel takes all the room")
{
    const PanelGrid grid = panelGrid(1, 600, 400, needs);
    CHECK(grid.box(0) == Box{0, 0, 600, 400});
    CHECK(grid.isLowest(0));
}

TEST_CASE("panels are nearly three by two")
{
    const PanelGrid grid = panelGrid(4, 610, 410, needs);
    CHECK(grid.columns == 2);
    CHECK(grid.box(3) == Box{310, 210, 300, 200});
    CHECK_FALSE(grid.isLowest(1));
    CHECK(grid.isLowest(2));
    CHECK(panelGrid(4, 1200, 200, needs).columns == 4);
    CHECK(panelGrid(4, 250, 900, needs).columns == 1);
}

TEST_CASE("where not all panels fit, as many as do are shown")
{
    const PanelGrid grid = panelGrid(100, 500, 300, needs);
    CHECK(grid.shown == 9);
    CHECK(grid.columns == 3);
    CHECK(grid.rows == 3);
    CHECK(panelGrid(5, 30, 20, needs).shown == 1);
    CHECK(panelGrid(0, 500, 300, needs).shown == 0);
}

TEST_CASE("panels lie inside the room, apart and not below their least size")
{
    for (std::size_t count = 1; count <= 40; ++count) {
        for (const double width : {130.0, 400.0, 1300.0}) {
            for (const double height : {90.0, 380.0, 800.0}) {
                CAPTURE(count, width, height);
                const PanelGrid grid = panelGrid(count, width, height, needs);
                REQUIRE(grid.shown >= 1);
                CHECK(grid.width >= needs.width);
                CHECK(grid.height >= needs.height);
                const Box last = grid.box(grid.shown - 1);
                CHECK(last.x + last.width <= width + 1e-9);
                CHECK(last.y + last.height <= height + 1e-9);
                CHECK(grid.rows * grid.columns - grid.shown < grid.columns); // no empty row
            }
        }
    }
}
