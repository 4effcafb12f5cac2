#include "models/package/issuelist.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

using core::Rule;
using tests::Lines;

TEST_CASE("Findings are listed by row and, within a row, as they were found")
{
    package::IssueList issues("a.csv");
    issues.error(Rule::Type, {3, "value"}, "x", {"number"});
    issues.notice(Rule::ColumnUnknown, {1, "remark"}, "remark");
    issues.warning(Rule::Semantic, {3, "period"}, "2024", {"period"});
    issues.error(Rule::EmptyFile, {}, {});
    CHECK(tests::linesOf(issues.sorted()) ==
          Lines{"error a.csv empty-file", "notice a.csv:1:remark \"remark\" column-unknown",
                "error a.csv:3:value \"x\" type(number)", "warning a.csv:3:period \"2024\" semantic(period)"});
}

TEST_CASE("A flood of findings is bounded and counted")
{
    package::IssueList issues("a.csv");
    for (std::size_t i = 0; i < package::IssueList::maximum + 7; ++i) {
        CHECK(issues.isFull() == (i >= package::IssueList::maximum));
        issues.error(Rule::Type, {1, "value"}, "x");
    }
    const auto sorted = issues.sorted();
    REQUIRE(sorted.size() == package::IssueList::maximum + 1);
    CHECK(tests::lineOf(sorted.back()) == "error a.csv \"100007\" too-large(100000)");
}
