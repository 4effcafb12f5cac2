#include "models/core/layout/ends.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

using Table = std::vector<std::vector<bool>>;

constexpr bool x = true, o = false;

} // namespace

TEST_CASE("a comparison shows the first and the last period when every series has them")
{
    CHECK(endsOf(Table{{x, x, x}, {x, o, x}}, std::nullopt) == Ends{0, 2});
}

TEST_CASE("the leading series chooses the two periods, however few others have them")
{
    const Table table{{x, o, o, x}, {o, x, x, o}, {x, o, o, x}};
    CHECK(endsOf(table, 1) == Ends{1, 2});
    CHECK(endsOf(table, std::nullopt) == Ends{0, 3});
}

TEST_CASE("among spans of one width most series decide, then the latest")
{
    CHECK(endsOf(Table{{x, x, o}, {x, x, o}, {o, x, x}}, std::nullopt) == Ends{0, 1});
    CHECK(endsOf(Table{{x, x, o}, {o, x, x}}, std::nullopt) == Ends{1, 2});
}

TEST_CASE("a leading series with one number leaves the choice to the others")
{
    CHECK(endsOf(Table{{o, x, o}, {x, x, o}}, 0) == Ends{0, 1});
}

TEST_CASE("where no series has two numbers the whole range is shown, with one period nothing is")
{
    CHECK(endsOf(Table{{o, x, o}, {x, o, o}}, 0) == Ends{0, 2});
    CHECK_FALSE(endsOf(Table{{x}, {x}}, std::nullopt));
    CHECK_FALSE(endsOf(Table{}, std::nullopt));
}

TEST_CASE("rows go by the later value, then by the earlier one, gaps last")
{
    const std::vector<EndValues> rows{{5, 1}, {9, std::nullopt}, {std::nullopt, std::nullopt}, {1, 3}, {2, 3}};
    CHECK(orderByLater(rows, false) == std::vector<std::size_t>{3, 4, 0, 1, 2});
    CHECK(orderByLater(rows, true) == std::vector<std::size_t>{0, 3, 4, 1, 2});
}
