#include "models/core/stretches.h"
#include "tests/support/catch.h"

#include <string>

using core::Stretches;

TEST_CASE("Stretches are one list: counted, passed over and asked by place")
{
    Stretches<std::string> list;
    CHECK(list.empty());
    CHECK(list.size() == 0);
    CHECK(list.begin() == list.end());

    list.append({"a", "b"});
    list.append({});
    list.append({"c"});
    list.append({"d", "e", "f"});
    CHECK_FALSE(list.empty());
    REQUIRE(list.size() == 6);
    std::string all;
    for (const std::string &one : list)
        all += one;
    CHECK(all == "abcdef");
    std::string asked;
    for (std::size_t i = 0; i < list.size(); ++i)
        asked += list[i];
    CHECK(asked == "abcdef");
}

TEST_CASE("A copy of stretches stands on its own")
{
    Stretches<std::string> list;
    list.append({"a"});
    Stretches<std::string> copy = list;
    list = {};
    REQUIRE(copy.size() == 1);
    CHECK(copy[0] == "a");
    CHECK(*copy.begin() == "a");
}
