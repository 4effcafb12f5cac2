#include "models/core/codes.h"
#include "models/package/fieldcheck.h"
#include "tests/support/catch.h"

using package::Field;
using package::FieldType;
using package::Meaning;

namespace {

/// The rules that a cell breaks, each with its arguments: `enum(a|b)`.
std::string check(const Field &field, std::string_view cell)
{
    std::vector<package::Breach> breaches;
    package::FieldCheck(field).check(cell, breaches);
    std::string text;
    for (const auto &[rule, args] : breaches) {
        text += (text.empty() ? "" : " ") + std::string(core::code(rule));
        for (const std::string &arg : args)
            text += ' ' + arg;
    }
    return text;
}

Field typed(FieldType type, Meaning meaning = Meaning::None)
{
    Field field;
    field.type = type;
    field.meaning = meaning;
    return field;
}

} // namespace

TEST_CASE("A required cell is not blank, any other may be")
{
    Field field = typed(FieldType::Number);
    CHECK(check(field, "").empty());
    field.required = true;
    CHECK(check(field, "") == "required");
}

TEST_CASE("Quantities are a sign, digits and one point")
{
    const Field quantity = typed(FieldType::Number, Meaning::Quantity);
    for (const char *good : {"5", "23.10", "-0.5", "+7", "007", "1175.09", "123456789012345678901234567890"})
        CHECK(check(quantity, good).empty());
    for (const char *bad :
         {"1e5", "1E-2", "1,175.09", "5%", " 5", "5 ", "--5", "1.2.3", "NaN", "INF", "-", ".", "五", "12a"})
        CHECK(check(quantity, bad) == "type number");
}

TEST_CASE("Numbers that are no quantities may have an exponent")
{
    const Field number = typed(FieldType::Number);
    for (const char *good : {"1e5", "-2.50E-02", "+3", "INF"})
        CHECK(check(number, good).empty());
    for (const char *bad : {"1e", "++3", "x", "5%"})
        CHECK(check(number, bad) == "type number");
}

TEST_CASE("Integers, truth values, days and years")
{
    CHECK(check(typed(FieldType::Integer), "-12").empty());
    CHECK(check(typed(FieldType::Integer), "+0012").empty());
    CHECK(check(typed(FieldType::Integer), "12.0") == "type integer");
    CHECK(check(typed(FieldType::Integer), "-") == "type integer");
    CHECK(check(typed(FieldType::Boolean), "true").empty());
    CHECK(check(typed(FieldType::Boolean), "0").empty());
    CHECK(check(typed(FieldType::Boolean), "yes") == "type boolean");
    CHECK(check(typed(FieldType::Date), "2024-02-29").empty());
    CHECK(check(typed(FieldType::Date), "2023-02-29") == "type date");
    CHECK(check(typed(FieldType::Date), "29.02.2024") == "type date");
    CHECK(check(typed(FieldType::Year), "2024").empty());
    CHECK(check(typed(FieldType::Year), "24") == "type year");
    CHECK(check(typed(FieldType::Any), "anything").empty());
}

TEST_CASE("Periods: no period is a fault of type, an impossible one a fault of meaning")
{
    const Field period = typed(FieldType::String, Meaning::Period);
    for (const char *good : {"2024", "2024-05", "2024-Q1", "2024-H2", "2024-M01M09"})
        CHECK(check(period, good).empty());
    for (const char *bad : {"2024-13", "2024-00", "2024-M09M01", "2024-M00M05", "2024-M01M13"})
        CHECK(check(period, bad) == "semantic period");
    for (const char *bad : {"24", "2024-Q5", "2024/05", "2024-5", "May 2024"})
        CHECK(check(period, bad) == "type period");
}

TEST_CASE("Partial dates: as for periods")
{
    const Field date = typed(FieldType::String, Meaning::Date);
    for (const char *good : {"2024", "2024-05", "2024-02-29"})
        CHECK(check(date, good).empty());
    for (const char *bad : {"2024-13", "2024-02-30", "2024-00-01"})
        CHECK(check(date, bad) == "semantic date");
    for (const char *bad : {"2024-5", "05/2024", "2024-05-1"})
        CHECK(check(date, bad) == "type date");
}

TEST_CASE("A pattern matches the whole cell and speaks before the type")
{
    Field field = typed(FieldType::Number, Meaning::Quantity);
    field.pattern = "\\d{2}|临平";
    CHECK(check(field, "12").empty());
    CHECK(check(field, "123") == "pattern \\d{2}|临平");
    CHECK(check(field, "x12") == "pattern \\d{2}|临平");
    CHECK(check(field, "临平") == "type number");
}

TEST_CASE("All constraints that a cell breaks are told")
{
    Field field = typed(FieldType::Number);
    field.enumeration = {"1", "2"};
    field.minimum = 0;
    field.maximum = 100;
    field.minLength = 1;
    field.maxLength = 3;
    CHECK(check(field, "2").empty());
    CHECK(check(field, "-1000") == "enum 1|2 semantic minimum 0 semantic max-length 3");
    CHECK(check(field, "101") == "enum 1|2 semantic maximum 100");
    Field text = typed(FieldType::String);
    text.minLength = 2;
    CHECK(check(text, "临平").empty());
    CHECK(check(text, "临") == "semantic min-length 2");
}
