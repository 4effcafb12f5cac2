#include "models/core/period.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a period keeps the form in which it was written")
{
    for (const char *text : {"2024", "2024-05", "2024-Q1", "2024-H2", "2024-M01M09", "0987", "-2150", "-0050"}) {
        const auto period = Period::parse(text);
        REQUIRE(period);
        CHECK(period->text() == text);
    }
}

TEST_CASE("what is no period is refused with its text")
{
    for (const char *text :
         {"", "24", "2024-", "2024-13", "2024-00", "2024-Q5", "2024-Q0", "2024-H3", "2024-M09M01", "2024-M00M03",
          "2024-M01M13", "2024/05", "2024-5", "-50", "--2150", "2024年", "2024-M01-09", "20a4"}) {
        const auto period = Period::parse(text);
        REQUIRE_FALSE(period);
        CHECK(period.error().code == ErrorCode::BadPeriod);
        CHECK(period.error().args == std::vector<std::string>{text});
    }
}

TEST_CASE("a flow's quarter and half are spans from the first month")
{
    CHECK(*Period::parse("2024-Q1") == *Period::parse("2024-M01M03"));
    CHECK(*Period::parse("2024-H1") == *Period::parse("2024-M01M06"));
    CHECK(*Period::parse("2024") == *Period::parse("2024-M01M12"));
    CHECK_FALSE(*Period::parse("2024-Q2") == *Period::parse("2024-M01M06"));
    CHECK(Period::parse("2024-Q3")->spanText() == "2024-M07M09");
}

TEST_CASE("a stock stands at the end of its period")
{
    const Period year = Period::ofYear(2024);
    for (const char *text : {"2024-12", "2024-Q4", "2024-H2", "2024-M01M12"})
        CHECK(year.sameEnd(*Period::parse(text)));
    CHECK_FALSE(year.sameEnd(*Period::parse("2024-Q3")));
    CHECK_FALSE(year.sameEnd(Period::ofYear(2023)));
}

TEST_CASE("first and last day follow the calendar")
{
    CHECK(Period::parse("2024-02")->lastDay() == "2024-02-29");
    CHECK(Period::parse("1900-02")->lastDay() == "1900-02-28");
    CHECK(Period::parse("2000-02")->lastDay() == "2000-02-29");
    CHECK(Period::parse("2023-Q2")->firstDay() == "2023-04-01");
    CHECK(Period::parse("2023-Q2")->lastDay() == "2023-06-30");
    CHECK(Period::ofYear(2021).lastDay() == "2021-12-31");
}

TEST_CASE("a year earlier keeps form and months")
{
    CHECK(Period::parse("2024-Q1")->plusYears(-1).text() == "2023-Q1");
    CHECK(Period::parse("2024-M01M09")->plusYears(2).text() == "2026-M01M09");
}

TEST_CASE("periods are in the order of their ends, longer spans first")
{
    const std::vector<std::string> ordered{"2023",        "2024-M01M03", "2024-03", "2024-H1",
                                           "2024-M01M09", "2024",        "2024-12"};
    for (std::size_t i = 1; i < ordered.size(); ++i)
        CHECK(*Period::parse(ordered[i - 1]) < *Period::parse(ordered[i]));
}

TEST_CASE("a partial date counts as its first day")
{
    CHECK(firstDayOf("2025") == "2025-01-01");
    CHECK(firstDayOf("2025-05") == "2025-05-01");
    CHECK(firstDayOf("2025-05-09") == "2025-05-09");
    CHECK(firstDayOf("").empty());
}
