#include "models/core/panel/textarena.h"

#include "tests/support/catch.h"

using core::TextArena;

TEST_CASE("Texts keep their order and their ends")
{
    TextArena arena;
    CHECK(arena.size() == 0);
    CHECK(arena.bytes().empty());
    arena.add("临平");
    arena.add("");
    arena.add("a");
    CHECK(arena.size() == 3);
    CHECK(arena[0] == "临平");
    CHECK(arena[1].empty());
    CHECK(arena[2] == "a");
    CHECK(TextArena::of("xyz", {1, 3})[1] == "yz");
}

TEST_CASE("Copies share their texts until one adds another, which the others do not see")
{
    TextArena first;
    first.add("one");
    TextArena second = first;
    CHECK(second.bytes().data() == first.bytes().data());
    CHECK(second == first);
    second.add("two");
    CHECK(first.size() == 1);
    CHECK(second.size() == 2);
    CHECK(second[0] == "one");
    CHECK_FALSE(second == first);
    first.add("two");
    CHECK(second == first);
    CHECK(TextArena() == TextArena::of({}, {}));
}
