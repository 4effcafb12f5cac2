#include "models/store/rowtext.h"
#include "tests/support/strings.h"

using namespace store;

namespace {

/// The cells that come of a joined row of three; nothing where they cannot be told apart.
TextRow splitThree(std::string_view joined)
{
    TextRow cells(3, "of the row before");
    return split(joined, cells) ? cells : TextRow{};
}

} // namespace

TEST_CASE("Only rows with the same cells are joined to the same text")
{
    CHECK(joined({"ab", "c"}) == joined({"ab", "c"}));
    CHECK(joined({"ab", "c"}) != joined({"a", "bc"}));
    CHECK(joined({"1:a", ""}) != joined({"", "1:a"}));
    CHECK(joined({"临平"}) != joined({"临安"}));
    // A cell that holds the separator.
    CHECK(joined({"a\x1f", "b"}) != joined({"a", "\x1f"
                                                 "b"}));
    CHECK(joined({"a\x1f"
                  "b",
                  "c"}) != joined({"a", "b", "c"}));
}

TEST_CASE("A joined row is split into its cells again")
{
    for (const TextRow &row : {TextRow{"gdp", "330113", "临平"}, TextRow{"", "", ""}, TextRow{"a,b", "", "c\nd"}})
        CHECK(splitThree(joined(row)) == row);
}

TEST_CASE("A joined row with a cell that holds the separator is not split")
{
    CHECK(splitThree("a\x1f\x1f"
                     "b\x1f"
                     "c")
              .empty());
    CHECK(splitThree("a\x1f"
                     "b")
              .empty());
    CHECK(splitThree("").empty());
}
