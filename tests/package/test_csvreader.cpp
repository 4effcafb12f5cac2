#include "models/core/codes.h"
#include "models/package/csvreader.h"
#include "tests/support/catch.h"

#include <random>

namespace {

using Records = std::vector<std::vector<std::string>>;

Records recordsOf(std::string_view text, char delimiter = ',')
{
    package::CsvReader reader(text, delimiter);
    Records records;
    std::vector<std::string_view> fields;
    while (reader.next(fields))
        records.emplace_back(fields.begin(), fields.end());
    return records;
}

std::string inQuotes(const std::string &field)
{
    std::string text = "\"";
    for (char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

} // namespace

TEST_CASE("Records end with LF, CRLF or CR, the last one also with the text")
{
    const Records expected{{"a", "b"}, {"1", "2"}};
    CHECK(recordsOf("a,b\n1,2\n") == expected);
    CHECK(recordsOf("a,b\r\n1,2\r\n") == expected);
    CHECK(recordsOf("a,b\r1,2\r") == expected);
    CHECK(recordsOf("a,b\n1,2") == expected);
    CHECK(recordsOf("a,b\r\n1,2\n") == expected);
}

TEST_CASE("Blank fields and blank lines are kept")
{
    CHECK(recordsOf("").empty());
    CHECK(recordsOf("\n") == Records{{""}});
    CHECK(recordsOf(",") == Records{{"", ""}});
    CHECK(recordsOf("a,\n,b\n") == Records{{"a", ""}, {"", "b"}});
    CHECK(recordsOf("a\n\nb\n") == Records{{"a"}, {""}, {"b"}});
    CHECK(recordsOf("\"\",\"\"\n") == Records{{"", ""}});
}

TEST_CASE("Quotes keep delimiters, line breaks and doubled quotes")
{
    CHECK(recordsOf("\"a,b\",c\n") == Records{{"a,b", "c"}});
    CHECK(recordsOf("\"a\r\nb\",c\n") == Records{{"a\r\nb", "c"}});
    CHECK(recordsOf("\"say \"\"yes\"\"\",c") == Records{{"say \"yes\"", "c"}});
    CHECK(recordsOf("\"\"\"\"") == Records{{"\""}});
    CHECK(recordsOf("a\"b,c\n") == Records{{"a\"b", "c"}});
}

TEST_CASE("Another delimiter makes the comma ordinary")
{
    CHECK(recordsOf("a,b;c\n", ';') == Records{{"a,b", "c"}});
    CHECK(recordsOf("a\tb\n", '\t') == Records{{"a", "b"}});
}

TEST_CASE("Rows are numbered as in a spreadsheet")
{
    package::CsvReader reader("h\n\"two\nlines\"\n\nlast\n");
    std::vector<std::string_view> fields;
    std::vector<std::int64_t> rows;
    while (reader.next(fields))
        rows.push_back(reader.row());
    CHECK(rows == std::vector<std::int64_t>{1, 2, 3, 4});
    CHECK(fields.empty());
}

TEST_CASE("A quote that is never closed is reported and ends the text")
{
    package::CsvReader reader("a,b\n1,\"2\n3,4\n");
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    REQUIRE(reader.next(fields));
    REQUIRE(reader.faults().size() == 1);
    CHECK(reader.faults()[0].rule == core::Rule::BadQuoting);
    CHECK(reader.faults()[0].column == 1);
    CHECK(reader.faults()[0].value == "2\n3,4\n");
    CHECK(reader.hasLostRecords());
    CHECK_FALSE(reader.next(fields));
}

TEST_CASE("Text after a closing quote is reported, the next record is whole")
{
    package::CsvReader reader("\"a\"b,c\n\"d\",e\n");
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    REQUIRE(reader.faults().size() == 1);
    CHECK(reader.faults()[0].rule == core::Rule::BadQuoting);
    CHECK(reader.faults()[0].value == "\"a\"b");
    CHECK(fields.size() == 2);
    CHECK_FALSE(reader.hasLostRecords());
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    CHECK(fields == std::vector<std::string_view>{"d", "e"});
}

TEST_CASE("A field above the limit is refused, one at the limit is not")
{
    const std::string atLimit(package::maximumFieldBytes, 'x');
    const std::string text = atLimit + ",a\n" + atLimit + "x,b\n";
    package::CsvReader reader(text);
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    REQUIRE(reader.next(fields));
    REQUIRE(reader.faults().size() == 1);
    CHECK(reader.faults()[0].rule == core::Rule::TooLarge);
    CHECK(fields == std::vector<std::string_view>{"", "b"});
}

TEST_CASE("Whatever is written quoted is read back")
{
    std::mt19937 random(20241231);
    const std::vector<std::string> pieces{"a", "\"", ",", "\n", "\r", "\r\n", " ", "临", "\"\"", ";"};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1), length(0, 6), count(1, 5);
    for (int round = 0; round < 500; ++round) {
        Records records(count(random));
        const std::size_t width = count(random);
        std::string text;
        for (auto &record : records) {
            for (std::size_t column = 0; column < width; ++column) {
                std::string field;
                for (std::size_t left = length(random); left > 0; --left)
                    field += pieces[piece(random)];
                text += (column > 0 ? "," : "") + inQuotes(field);
                record.push_back(field);
            }
            text += round % 2 == 0 ? "\r\n" : "\n";
        }
        INFO(text);
        REQUIRE(recordsOf(text) == records);
    }
}
