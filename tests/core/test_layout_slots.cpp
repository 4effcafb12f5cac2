#include "models/core/layout/slots.h"
#include "tests/support/catch.h"

#include <set>

using namespace core;

namespace {

using Slots = std::vector<std::optional<std::size_t>>;

Slots of(std::vector<std::size_t> places, std::size_t count) { return slotsOf(places, count); }

} // namespace

TEST_CASE("a thing has the slot of its place whatever it is shown with")
{
    CHECK(of({0, 1, 2, 3}, 5) == Slots{0, 1, 2, 3});
    CHECK(of({3, 1}, 5) == Slots{3, 1});
    CHECK(of({3}, 5) == Slots{3});
    CHECK(of({8}, 5) == Slots{3});
}

TEST_CASE("of two with the same slot the earlier in the dataset keeps it, in whatever order they are shown")
{
    CHECK(of({0, 5}, 5) == Slots{0, 1});
    CHECK(of({5, 0}, 5) == Slots{1, 0});
    CHECK(of({0, 5, 1}, 5) == Slots{0, 2, 1}); // no third one loses its own to them
    CHECK(of({4, 9}, 5) == Slots{4, 0});
}

TEST_CASE("no two share a slot while there are enough, then the last ones have none")
{
    CHECK(of({0, 2, 4, 6}, 3) == Slots{0, 2, 1, std::nullopt});
    CHECK(of({1, 2}, 0) == Slots{std::nullopt, std::nullopt});
    for (std::size_t first = 0; first < 20; ++first) {
        std::set<std::size_t> seen;
        for (const auto &slot : of({first, first * 3 + 1, first + 7, 2 * first + 30}, 8)) {
            REQUIRE(slot);
            seen.insert(*slot);
        }
        CHECK(seen.size() == 4);
    }
}

TEST_CASE("what has no place in a list has one by its id")
{
    CHECK(placeOf("e1") == placeOf("e1"));
    CHECK(placeOf("e1") != placeOf("e2"));
}
