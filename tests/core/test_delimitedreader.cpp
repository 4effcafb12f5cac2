#include "models/core/tabular/delimitedreader.h"
#include "tests/support/catch.h"

#include <random>

namespace {

using Records = std::vector<std::vector<std::string>>;

Records recordsOf(std::string_view text, char delimiter = ',')
{
    core::DelimitedReader reader(text, {delimiter});
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
    core::DelimitedReader reader("h\n\"two\nlines\"\n\nlast\n");
    std::vector<std::string_view> fields;
    std::vector<std::int64_t> rows;
    while (reader.next(fields))
        rows.push_back(reader.row());
    CHECK(rows == std::vector<std::int64_t>{1, 2, 3, 4});
    CHECK(fields.empty());
}

TEST_CASE("A quote that is never closed is reported and taken for a character")
{
    core::DelimitedReader reader("a,b\n1,\"2\n3,4\n");
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    REQUIRE(reader.next(fields));
    REQUIRE(reader.faults().size() == 1);
    CHECK(reader.faults()[0].rule == core::Rule::BadQuoting);
    CHECK(reader.faults()[0].column == 1);
    CHECK(reader.faults()[0].value == "2\n3,4\n");
    CHECK(reader.hasLostRecords());
    CHECK(fields == std::vector<std::string_view>{"1", "\"2"});
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    CHECK(fields == std::vector<std::string_view>{"3", "4"});
    CHECK_FALSE(reader.next(fields));
}

TEST_CASE("Text after a closing quote is reported, the next record is whole")
{
    core::DelimitedReader reader("\"a\"b,c\n\"d\",e\n");
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
    const std::string atLimit(core::maximumFieldBytes, 'x');
    const std::string text = atLimit + ",a\n" + atLimit + "x,b\n";
    core::DelimitedReader reader(text);
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(reader.faults().empty());
    REQUIRE(reader.next(fields));
    REQUIRE(reader.faults().size() == 1);
    CHECK(reader.faults()[0].rule == core::Rule::TooLarge);
    CHECK(fields == std::vector<std::string_view>{"", "b"});
}

TEST_CASE("Lines are numbered as in an editor, records as in a spreadsheet")
{
    core::DelimitedReader reader("# by hand\r\nh\r\n\"two\r\nlines\"\r\n# between\r\n\r\nlast", {.comment = "#"});
    std::vector<std::string_view> fields;
    std::vector<std::int64_t> rows, lines;
    while (reader.next(fields)) {
        rows.push_back(reader.row());
        lines.push_back(reader.line());
    }
    CHECK(rows == std::vector<std::int64_t>{2, 3, 5, 6});
    CHECK(lines == std::vector<std::int64_t>{2, 3, 6, 7});
}

TEST_CASE("An escape makes quotes and delimiters ordinary, within quotes and without")
{
    core::DelimitedReader reader("'it\\'s'/a\\/b/c\\d\n", {.delimiter = '/', .quote = '\'', .escape = '\\'});
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(fields == std::vector<std::string_view>{"it's", "a/b", "c\\d"});
    CHECK(reader.isQuoted(0));
    CHECK_FALSE(reader.isQuoted(1));
}

TEST_CASE("Blanks behind a delimiter are skipped only where the dialect says so")
{
    CHECK(recordsOf("a, \"b,c\"\n") == Records{{"a", " \"b", "c\""}});
    core::DelimitedReader reader("a, \"b,c\" , d\n", {.skipInitialSpace = true});
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(fields == std::vector<std::string_view>{"a", "b,c", "d"});
    CHECK(reader.faults().empty());
}

TEST_CASE("Without a quote or a delimiter nothing is quoted or split")
{
    core::DelimitedReader reader("\"a\",b\n", {.delimiter = 0, .quote = 0});
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    CHECK(fields == std::vector<std::string_view>{"\"a\",b"});
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
