#include "models/core/tabular/delimitedreader.h"
#include "models/core/tabular/formulaguard.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

#include <random>

namespace {

using Rows = std::vector<std::vector<std::string>>;

core::TextGrid read(std::string_view text, const core::Dialect &dialect = {}, const core::TextLimits &limits = {})
{
    return core::readGrid(text, dialect, limits).value();
}

Rows rowsOf(const core::Grid &grid)
{
    Rows rows(grid.rows());
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
            rows[row].emplace_back(grid.text(row, column));
    }
    return rows;
}

std::vector<std::int64_t> fileRowsOf(const core::Grid &grid)
{
    std::vector<std::int64_t> rows;
    for (std::size_t row = 0; row < grid.rows(); ++row)
        rows.push_back(grid.fileRow(row));
    return rows;
}

/// Writes cells so that the dialect reads them back; lines end in `end`.
std::string written(const Rows &rows, const core::Dialect &dialect, std::string_view end)
{
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? std::string(1, dialect.delimiter) : "";
            text += dialect.quote;
            for (char c : row[i]) {
                if (c == dialect.escape || (c == dialect.quote && dialect.escape != 0))
                    text += dialect.escape;
                else if (c == dialect.quote)
                    text += dialect.quote;
                text += c;
            }
            text += dialect.quote;
        }
        text += end;
    }
    return text;
}

} // namespace

TEST_CASE("A text's records are rows, blank lines too, whatever ends them")
{
    const std::string_view end = GENERATE(as<std::string_view>(), "\n", "\r\n", "\r");
    std::string text = "a,b|||1,2|";
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|'))
        text.replace(at, 1, end);
    const core::Grid grid = read(text).grid;
    CHECK(rowsOf(grid) == Rows{{"a", "b"}, {}, {}, {"1", "2"}});
    CHECK(fileRowsOf(grid) == std::vector<std::int64_t>{1, 2, 3, 4});
}

TEST_CASE("Ragged rows stay as they are")
{
    const core::TextGrid text = read("a,b,c\n1\n1,2,3,4\n");
    CHECK(rowsOf(text.grid) == Rows{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}});
    CHECK(text.grid.columns() == 4);
    CHECK(text.grid.text(1, 2).empty());
    CHECK(text.issues.empty());
}

TEST_CASE("A quoted blank is a text, an unquoted one is blank")
{
    const core::Grid grid = read("\"\",,x\n\"\"\n").grid;
    CHECK(grid.kind(0, 0) == core::CellKind::Text);
    CHECK(grid.kind(0, 1) == core::CellKind::Blank);
    CHECK(grid.kind(0, 2) == core::CellKind::Text);
    CHECK(grid.kind(1, 0) == core::CellKind::Text);
}

TEST_CASE("Comments are no rows but count as lines")
{
    const core::Grid grid = read("# title\nid\n# more\n\"two\nlines\"\nlast\n", {.comment = "#"}).grid;
    CHECK(rowsOf(grid) == Rows{{"id"}, {"two\nlines"}, {"last"}});
    CHECK(fileRowsOf(grid) == std::vector<std::int64_t>{2, 4, 6});
}

TEST_CASE("A NUL is reported with its place and cuts nothing")
{
    using namespace std::string_view_literals;
    const core::TextGrid text = read("a,b\n1,x\0y\n2,z\n"sv);
    CHECK(rowsOf(text.grid) == Rows{{"a", "b"}, {"1", "x\uFFFDy"}, {"2", "z"}});
    REQUIRE(text.issues.size() == 1);
    CHECK(text.issues[0].rule == core::Rule::BadEncoding);
    CHECK(text.issues[0].row == 2);
    CHECK(text.issues[0].column == "2");
    CHECK(text.issues[0].value == "x\uFFFDy");
}

TEST_CASE("A quote that is never closed is reported and loses no row")
{
    const core::TextGrid text = read("a,b\n1,\"2\n3,4\n");
    CHECK(rowsOf(text.grid) == Rows{{"a", "b"}, {"1", "\"2"}, {"3", "4"}});
    REQUIRE(text.issues.size() == 1);
    CHECK(text.issues[0].rule == core::Rule::BadQuoting);
    CHECK(text.issues[0].row == 2);
    CHECK(text.issues[0].column == "2");
}

TEST_CASE("A field above the limit is left out and reported")
{
    const core::TextGrid text = read("a," + std::string(core::TextLimits().bytes / 1000, 'x') + ",c\n1,2,3\n");
    CHECK(rowsOf(text.grid) == Rows{{"a", "", "c"}, {"1", "2", "3"}});
    REQUIRE(text.issues.size() == 1);
    CHECK(text.issues[0].rule == core::Rule::TooLarge);
    CHECK(text.issues[0].args == std::vector<std::string>{"1048576"});
}

TEST_CASE("A text above the limits ends with an issue")
{
    const core::TextGrid cells = read("1,2\n3,4\n5,6\n", {}, {.cells = 6});
    CHECK(rowsOf(cells.grid) == Rows{{"1", "2"}, {"3", "4"}});
    CHECK_FALSE(cells.isComplete);
    REQUIRE(cells.issues.size() == 1);
    CHECK(cells.issues[0].rule == core::Rule::TooLarge);
    CHECK(cells.issues[0].row == 3);
    CHECK(cells.issues[0].args == std::vector<std::string>{"6"});

    CHECK_FALSE(read("\n\n\n\n", {}, {.cells = 3}).isComplete);
    const core::TextGrid bytes = read("1,2\n3,4\n", {}, {.bytes = 6});
    CHECK(rowsOf(bytes.grid) == Rows{{"1", "2"}, {"3", ""}});
    CHECK_FALSE(bytes.isComplete);
    CHECK(read("1,2\n3,4\n", {}, {.cells = 6, .bytes = 8}).isComplete);
}

TEST_CASE("A record of more fields than a reader takes loses only the rest of it")
{
    const core::TextGrid text = read(std::string(core::maximumFields + 5, ',') + "\nnext\n");
    CHECK(text.grid.cellsIn(0) == core::maximumFields);
    CHECK(text.grid.text(1, 0) == "next");
    REQUIRE(text.issues.size() == 1);
    CHECK(text.issues[0].rule == core::Rule::TooLarge);
}

TEST_CASE("Reading stops when asked to")
{
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "1,2\n";
    std::stop_source source;
    source.request_stop();
    const auto grid = core::readGrid(text, {}, {}, source.get_token());
    REQUIRE_FALSE(grid);
    CHECK(grid.error().code == core::ErrorCode::Cancelled);
}

TEST_CASE("Cells written in any dialect are read back")
{
    std::mt19937 random(20240531);
    const std::vector<std::string> pieces{"a",  "\"",   "'", ",",  ";",  "\t", "\n",
                                          "\r", "\r\n", " ", "临", "\\", "#",  "/"};
    const std::vector<std::string> ends{"\n", "\r\n", "\r"};
    const std::string delimiters = ",;\t|/", quotes = "\"'", escapes("\0\\", 2);
    const auto upTo = [&random](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n)(random); };
    for (int round = 0; round < 2000; ++round) {
        const core::Dialect dialect{delimiters[upTo(4)], quotes[upTo(1)], escapes[upTo(1)], upTo(1) == 0 ? "" : "#",
                                    upTo(1) == 0};
        Rows rows(1 + upTo(4));
        for (auto &row : rows) {
            row.resize(1 + upTo(4));
            for (std::string &cell : row) {
                for (std::size_t left = upTo(6); left > 0; --left)
                    cell += pieces[upTo(pieces.size() - 1)];
                while (core::unguarded(cell).size() < cell.size()) // a guard against formulas is taken off
                    cell.erase(0, 1);
            }
        }
        const std::string text = written(rows, dialect, ends[upTo(2)]);
        INFO(text);
        const core::TextGrid read = core::readGrid(text, dialect).value();
        REQUIRE(rowsOf(read.grid) == rows);
        REQUIRE(read.issues.empty());
    }
}
