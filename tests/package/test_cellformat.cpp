#include "models/package/cellformat.h"
#include "tests/support/catch.h"

#include <chrono>

using core::CellKind;
using package::DateSystem;
using package::readCellFormat;
using package::shownIsoDate;
using package::shownNumber;

namespace {

std::string shown(std::string_view stored, std::string_view format, DateSystem system = DateSystem::From1900)
{
    return shownNumber(stored, readCellFormat(format), system).text;
}

} // namespace

TEST_CASE("A plain format tells the published decimals")
{
    CHECK(shown("23.1", "0.00") == "23.10");
    CHECK(shown("1234.5", "#,##0.00") == "1234.50");
    CHECK(shown("1234.5", "#,##0.00_ ;[Red]\\-#,##0.00\\ ") == "1234.50");
    CHECK(shown("5", "_-* #,##0.0_-") == "5.0");
    CHECK(shown("5", "\"¥\"#,##0.00") == "5.00");
    CHECK(shown("5", "0.0\"亿元\"") == "5.0");
    CHECK(shown("5", "0.0#") == "5.0");
    CHECK(shown("1175.09", "0") == "1175.09");
    CHECK(shown("23.1", "General") == "23.1");
    CHECK(shown("23.1", "G/通用格式") == "23.1");
    CHECK(shown("1234567", "0.0,") == "1234567");
    CHECK(shown("1234567", "0.00E+00") == "1234567");
    CHECK(shown("330113", "@") == "330113");
    CHECK(shown("123", "000000") == "000123");
    CHECK(shown("-7", "000") == "-007");
}

TEST_CASE("Percentages are shown as percentages, digit by digit")
{
    CHECK(shown("0.231", "0.00%") == "23.10%");
    CHECK(shown("0.231", "0%") == "23.1%");
    CHECK(shown("0.58299999999999996", "0.0%") == "58.3%");
    CHECK(shown("-1.2E-2", "0.0%") == "-1.2%");
    CHECK(shown("0", "0.0%") == "0.0%");
    CHECK(shown("1", "0%") == "100%");
}

TEST_CASE("Formats of dates are told from formats of numbers")
{
    for (const char *date : {"yyyy-mm-dd", "m/d/yyyy", "[$-804]yyyy\"年\"m\"月\"", "h:mm AM/PM", "mm:ss.0", "[h]:mm:ss",
                             "[$-F800]dddd, mmmm dd, yyyy", "yyyy年m月d日", "上午/下午h\"时\"mm\"分\"", "D"})
        CHECK(readCellFormat(date).isDate());
    for (const char *number : {"", "0", "0.00", "#,##0", "General", "@", "0.00E+00", "# ?/?", "[Red]0", "\"day\"0",
                               "0\\d", "[$USD] 0.00", "[DBNum1]0"})
        CHECK_FALSE(readCellFormat(number).isDate());
    for (unsigned id = 14; id <= 17; ++id)
        CHECK(readCellFormat(package::builtinFormat(id)).isDate());
    CHECK(readCellFormat(package::builtinFormat(57)).isDate());
    CHECK(readCellFormat(package::builtinFormat(58)).isDate());
    CHECK_FALSE(readCellFormat(package::builtinFormat(4)).isDate());
    CHECK(package::builtinFormat(0).empty());
    CHECK(package::builtinFormat(163).empty());
}

TEST_CASE("A date tells no more than its format shows")
{
    CHECK(shown("45413", "yyyy/m/d") == "2024-05-01");
    CHECK(shown("45413", "yyyy\"年\"m\"月\"") == "2024-05");
    CHECK(shown("45413", "mmm-yy") == "2024-05");
    CHECK(shown("45413", "yyyy") == "2024");
    CHECK(shown("45413", "m\"月\"d\"日\"") == "2024-05-01");
    CHECK(shown("45413.5", "yyyy/m/d") == "2024-05-01");
    CHECK(shown("45413.5", "yyyy/m/d h:mm") == "2024-05-01T12:00:00");
    CHECK(shown("45413", "yyyy/m/d h:mm") == "2024-05-01");
    CHECK(shown("0.5", "h:mm") == "12:00:00");
    CHECK(shown("10.6320601851852", "[h]:mm:ss") == "255:10:10");
    CHECK(shown("-1", "yyyy/m/d") == "-1");
    CHECK(shown("2958466", "yyyy/m/d") == "2958466");
    CHECK(shown("text", "yyyy/m/d") == "text");
}

TEST_CASE("Both calendars of spreadsheets, with the day that never was")
{
    CHECK(shown("1", "yyyy/m/d") == "1900-01-01");
    CHECK(shown("59", "yyyy/m/d") == "1900-02-28");
    CHECK(shown("60", "yyyy/m/d") == "1900-02-29");
    CHECK(shownNumber("60", readCellFormat("yyyy/m/d"), DateSystem::From1900).kind == CellKind::Text);
    CHECK(shown("61", "yyyy/m/d") == "1900-03-01");
    CHECK(shown("2958465", "yyyy/m/d") == "9999-12-31");
    CHECK(shown("0", "yyyy/m/d", DateSystem::From1904) == "1904-01-01");
    CHECK(shown("42735", "yyyy/m/d", DateSystem::From1904) == "2021-01-01");
    CHECK(shown("60", "yyyy/m/d", DateSystem::From1904) == "1904-03-01");
}

TEST_CASE("Every day from March 1900 on is counted from one origin")
{
    using namespace std::chrono;
    for (int serial = 61; serial < 80'000; serial += 13) {
        const year_month_day date(sys_days(year(1899) / December / 30) + days(serial));
        char expected[32];
        std::snprintf(expected, sizeof expected, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                      unsigned(date.day()));
        CHECK(shown(std::to_string(serial), "yyyy/m/d") == expected);
    }
}

TEST_CASE("Dates that are written as dates")
{
    const auto format = readCellFormat("yyyy/m/d h:mm");
    CHECK(shownIsoDate("2021-01-01T10:10:10Z", format).text == "2021-01-01T10:10:10");
    CHECK(shownIsoDate("2021-01-01T00:00:00", format).text == "2021-01-01");
    CHECK(shownIsoDate("2021-01-01", readCellFormat("yyyy\"年\"m\"月\"")).text == "2021-01");
    CHECK(shownIsoDate("2021-02-30", format).kind == CellKind::Text);
    CHECK(shownIsoDate("soon", format).kind == CellKind::Text);
    CHECK(package::shownSpan("PT10H10M10.123456S") == "10:10:10");
    CHECK(package::shownSpan("PT255H00M00S") == "255:00:00");
    CHECK(package::shownSpan("P1D").empty());
    CHECK(package::shownSpan("PT5").empty());
}
