#include "models/core/transforms/spans.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

Result<Figure> all(const char *rows, Transform transform, Filter filter = {})
{
    return figureOf(rows, "gdp", transform, filter, PeriodChoice::All);
}

constexpr const char *toDate = "gdp 114 2023-Q1 100.0\ngdp 114 2023-H1 220.0\ngdp 114 2023-M01M09 350.0\n"
                               "gdp 114 2023 500.0\n";

} // namespace

TEST_CASE("year-to-date to single quarters, with both intervals")
{
    const auto figure = all(toDate, Transform::SinglePeriod);
    CHECK(dump(*figure) == "114 2023-Q1 100.0\n114 2023-Q2 120\n114 2023-Q3 130\n114 2023-Q4 150\n");
    CHECK_FALSE(figure->marks[0].computed);
    CHECK(figure->marks[2].interval.low == Approx(129.9));
    CHECK(figure->marks[2].interval.high == Approx(130.1));
    CHECK(figure->marks[2].inputs[0].role == "year-to-date");
    CHECK(figure->marks[2].inputs[1].keys.period == *Period::parse("2023-H1"));
    CHECK(figure->periods.size() == 4);
    CHECK(figure->comparability.verdict != Comparability::Red);
}

TEST_CASE("a single period is what a year-to-date figure adds to the one before it")
{
    CHECK(dump(*all("gdp 114 2023-H1 220\ngdp 114 2023 500\n", Transform::SinglePeriod)) ==
          "114 2023-Q2 - base-missing\n114 2023-H2 280\n");
    CHECK(dump(*all("gdp 114 2023-M01M02 30\ngdp 114 2023-M01M03 50\ngdp 114 2023-M01M04 65\n",
                    Transform::SinglePeriod)) == "114 2023-M01M02 30\n114 2023-03 20\n114 2023-04 15\n");
    CHECK(dump(*all("gdp 114 2023-M01M08 65\n", Transform::SinglePeriod)) == "114 2023-08 - base-missing\n");
    // A published single period is kept; here from the year alone the fourth quarter is asked.
    CHECK(dump(*all("gdp 114 2023-Q3 33\ngdp 114 2023-H1 50\ngdp 114 2023-M01M09 84\n", Transform::SinglePeriod)) ==
          "114 2023-Q2 - base-missing\n114 2023-Q3 33\n");
    CHECK(dump(*figureOf(toDate, "gdp", Transform::SinglePeriod)) == "114 2023-Q4 150\n");
}

TEST_CASE("single periods are not drawn from both sides of a boundary change, nor from words")
{
    CHECK(dump(*all("gdp 113 2021-Q1 100\ngdp 113 2021-H1 220\n", Transform::SinglePeriod)) ==
          "113 2021-Q1 100\n113 2021-Q2 - other-boundary\n");
    CHECK(dump(*all("gdp 114 2023-Q1 100\ngdp 114 2023-H1 200 class\n", Transform::SinglePeriod)) ==
          "114 2023-Q1 100\n114 2023-Q2 - not-comparable\n");
    const auto over = all("gdp 114 2023-Q1 100.0\ngdp 114 2023-H1 200 over\n", Transform::SinglePeriod);
    CHECK(over->marks[1].qualifier == Qualifier::AtLeast);
    CHECK(over->marks[1].interval.low == Approx(99.95));
    CHECK(over->marks[1].interval.high == unbounded);
}

TEST_CASE("single periods add up from January")
{
    const auto figure =
        all("gdp 114 2023-Q1 100.0\ngdp 114 2023-Q2 120.0\ngdp 114 2023-Q3 130.0\n", Transform::Cumulative);
    CHECK(dump(*figure) == "114 2023-Q1 100.0\n114 2023-H1 220\n114 2023-M01M09 350\n");
    CHECK(figure->marks[2].interval.low == Approx(349.85));
    CHECK(figure->marks[2].inputs.size() == 3);
    CHECK(dump(*all("gdp 114 2023-H1 220\ngdp 114 2023-07 20\ngdp 114 2023-08 30\n", Transform::Cumulative)) ==
          "114 2023-H1 220\n114 2023-M01M07 240\n114 2023-M01M08 270\n");
    CHECK(dump(*figureOf("gdp 114 2023-H1 220\ngdp 114 2023-H2 280\ngdp 114 2022 450\ngdp 114 2024 1\n", "gdp",
                         Transform::Cumulative)) == "114 2022 450\n114 2023 500\n114 2024 1\n");
}

TEST_CASE("a missing part leaves no sum")
{
    CHECK(dump(*all("gdp 114 2023-Q1 100\ngdp 114 2023-Q3 130\n", Transform::Cumulative)) ==
          "114 2023-Q1 100\n114 2023-M01M09 - not-published\n");
    CHECK(dump(*all("gdp 113 2021-Q1 100\ngdp 113 2021-Q2 130\n", Transform::Cumulative)) ==
          "113 2021-Q1 100\n113 2021-H1 - other-boundary\n");
}

TEST_CASE("spans in their usual form")
{
    CHECK(spanOf(2024, 1, 12).text() == "2024");
    CHECK(spanOf(2024, 7, 12).text() == "2024-H2");
    CHECK(spanOf(2024, 4, 6).text() == "2024-Q2");
    CHECK(spanOf(2024, 5, 7).text() == "2024-M05M07");
    CHECK(spanOf(2024, 5, 5).text() == "2024-05");
}
