#include "models/core/tabular/periodcell.h"
#include "tests/support/catch.h"

#include <utility>

using namespace core;

namespace {

std::string period(std::string_view text, bool anyYear = false)
{
    const auto cell = readPeriodCell(text, anyYear);
    return cell ? cell->text() : "none";
}

} // namespace

TEST_CASE("periods are read in the forms that statistical offices write")
{
    const std::pair<const char *, const char *> forms[] = {
        {"2024", "2024"},
        {"2024年", "2024"},
        {"2024年度", "2024"},
        {"２０２４年", "2024"},
        {"2024.0", "2024"},
        {"1960 [YR1960]", "1960"},
        {"2024年5月", "2024-05"},
        {"2021年05月", "2021-05"},
        {"2024年 12 月", "2024-12"},
        {"2024年5月份", "2024-05"},
        {"2022年第一季度", "2022-Q1"},
        {"2022年一季度", "2022-Q1"},
        {"2022年4季度", "2022-Q4"},
        {"2024年前三季度", "2024-M01M09"},
        {"2024年1-9月", "2024-M01M09"},
        {"2024年1—9月", "2024-M01M09"},
        {"2024年1-9月累计", "2024-M01M09"},
        {"2024年9月累计", "2024-M01M09"},
        {"2024年1至9月", "2024-M01M09"},
        {"2024年上半年", "2024-H1"},
        {"2024年下半年", "2024-H2"},
        {"2024年全年", "2024"},
        {"2024Q1", "2024-Q1"},
        {"2024-Q1", "2024-Q1"},
        {"2024 Q1", "2024-Q1"},
        {"Q1 2024", "2024-Q1"},
        {"Q1/2024", "2024-Q1"},
        {"1Q2024", "2024-Q1"},
        {"2024-T3", "2024-Q3"},
        {"T1 2024", "2024-Q1"},
        {"2024-S1", "2024-H1"},
        {"2024H2", "2024-H2"},
        {"2024M05", "2024-05"},
        {"2024-M05", "2024-05"},
        {"2024-05", "2024-05"},
        {"2024/5", "2024-05"},
        {"2024.05", "2024-05"},
        {"202405", "2024-05"},
        {"2024-M01M09", "2024-M01M09"},
        {"May 2024", "2024-05"},
        {"May-24", "2024-05"},
        {"Sept. 1998", "1998-09"},
        {"Jan-99", "1999-01"},
        {"Jan-Sep 2024", "2024-M01M09"},
        {"September 2024", "2024-09"},
        {"2024 May", "2024-05"},
        {"mayo 2024", "2024-05"},
        {"1. Quartal 2024", "2024-Q1"},
        {"-2150", "-2150"},
        {"2024(p)", "2024"},
        {"2025年(预计)", "2025"},
    };
    for (const auto &[text, expected] : forms) {
        INFO(text);
        CHECK(period(text) == expected);
    }
    CHECK(readPeriodCell("2024(p)")->status == "preliminary");
    CHECK(readPeriodCell("2025年(预计)")->status == "expected");
}

TEST_CASE("years of one to three digits are years only where the column says so")
{
    CHECK(period("1") == "none");
    CHECK(period("1", true) == "0001");
    CHECK(period("987", true) == "0987");
    CHECK(period("-50", true) == "-0050");
}

TEST_CASE("what is no whole number of months within one year is no period")
{
    for (const char *text :
         {"", "北京市", "2023-24", "FY2024", "2024-W05", "2024-13", "2024年13月", "12", "05", "1-9", "2024Q5", "20240",
          "12345", "abc", "2024年9-1月", "1990-2021", "最近10年", "last25", "M13"})
        CHECK(period(text) == "none");
}

TEST_CASE("a day is read as such: what it stands for is decided by its column")
{
    for (const char *text : {"31.12.1950", "1950-12-31", "1950/12/31", "12/31/1950", "1950-12-31T00:00:00",
                             "1950年12月31日", "31 de diciembre de 1950", "09.12.1950 12:00:00"}) {
        INFO(text);
        const auto cell = readPeriodCell(text);
        REQUIRE(cell);
        CHECK(cell->year == 1950);
        CHECK(cell->first == 12);
        CHECK(cell->day > 0);
        CHECK(cell->text().empty());
    }
}

TEST_CASE("parts of a year stand alone")
{
    const std::pair<const char *, const char *> parts[] = {
        {"T1", "Q1"},  {"5月", "05"}, {"1-9月", "M01M09"}, {"第三季度", "Q3"},    {"Q4", "Q4"},     {"上半年", "H1"},
        {"May", "05"}, {"M11", "11"}, {"H2", "H2"},        {"9月累计", "M01M09"}, {"十二月", "12"},
    };
    for (const auto &[text, expected] : parts) {
        INFO(text);
        const auto cell = readPeriodCell(text);
        REQUIRE(cell);
        CHECK_FALSE(cell->year);
        CHECK(cell->subperiodText() == expected);
    }
    CHECK(joinedPeriod("2025", "Q1") == "2025-Q1");
    CHECK(joinedPeriod("2025", "").empty() == false);
    CHECK(joinedPeriod("x", "Q1").empty());
    CHECK(cumulativePeriod("2024-09") == "2024-M01M09");
    CHECK(cumulativePeriod("2024-Q3") == "2024-M01M09");
    CHECK(cumulativePeriod("2024-01") == "2024-01");
    CHECK(cumulativePeriod("2024") == "2024");
}

TEST_CASE("a title's period is found among its words")
{
    CHECK(findPeriod("临平区2024年1-9月主要经济指标")->text() == "2024-M01M09");
    CHECK(findPeriod("2023年杭州市统计年鉴")->text() == "2023");
    CHECK(findPeriod("Employment, Q3 2024")->text() == "2024");
    CHECK_FALSE(findPeriod("主要经济指标"));
    CHECK_FALSE(findPeriod("code 123456789"));
}
