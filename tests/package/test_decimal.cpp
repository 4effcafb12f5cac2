#include "models/package/decimal.h"
#include "tests/support/catch.h"

#include <charconv>
#include <random>

using package::readDecimal;
using package::readStoredNumber;

namespace {

std::string text(std::string_view number, int decimals = 0)
{
    const auto read = readStoredNumber(number);
    return read ? read->text(decimals) : "none";
}

} // namespace

TEST_CASE("Binary noise is not shown")
{
    CHECK(text("0.30000000000000004") == "0.3");
    CHECK(text("23.100000000000001") == "23.1");
    CHECK(text("9.9999999999999995E-2") == "0.1");
    CHECK(text("1175.0899999999999") == "1175.09");
    CHECK(text("6087191746679.489") == "6087191746679.49");
    CHECK(text("1149237") == "1149237");
    CHECK(text("-4.0000000000000002E-2") == "-0.04");
    CHECK(text("3.3333333333333335") == "3.33333333333333");
}

TEST_CASE("Digits that are always shown are filled up, others are kept")
{
    CHECK(text("23.1", 2) == "23.10");
    CHECK(text("23", 1) == "23.0");
    CHECK(text("23.125", 2) == "23.125");
    CHECK(text("0", 2) == "0.00");
    CHECK(text("-0.0") == "0");
    CHECK(text("0.05", 3) == "0.050");
    CHECK(text("100") == "100");
}

TEST_CASE("Exponents are written out unless the number is very long")
{
    CHECK(text("1E3") == "1000");
    CHECK(text("1.5e-3") == "0.0015");
    CHECK(text("3E+3", 1) == "3000.0");
    CHECK(text("1.25E+300") == "1.25E+300");
    CHECK(text("2E-100") == "2E-100");
}

TEST_CASE("What is no number is none")
{
    for (const char *junk :
         {"", "-", ".", "1,5", "1.2.3", "12a", "e5", "1e", "nan", "inf", "0x10", " 1", "1 ", "1e999"})
        CHECK_FALSE(readDecimal(junk));
    CHECK(readDecimal("+5"));
    CHECK(readDecimal(".5"));
}

TEST_CASE("Every double of at most 15 digits comes back as it was written")
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 20'000; ++round) {
        const auto whole = static_cast<std::int64_t>(random() % 1'000'000'000);
        const auto cents = static_cast<int>(random() % 10'000);
        std::string written = std::to_string(whole) + "." + std::to_string(10'000 + cents).substr(1);
        double value = 0;
        std::from_chars(written.data(), written.data() + written.size(), value);
        // As Excel stores it: 17 significant digits.
        char buffer[64];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 16).ptr;
        CHECK(text(std::string_view(buffer, static_cast<std::size_t>(end - buffer)), 4) == written);
    }
}
