#include "models/package/table.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

using package::Field;
using package::FieldType;
using tests::Lines;

namespace {

package::Resource places()
{
    package::Resource resource;
    resource.name = "places";
    Field code, name, area;
    code.name = "code";
    code.required = true;
    name.name = "name";
    area.name = "area";
    area.type = FieldType::Number;
    resource.schema.fields = {code, name, area};
    resource.schema.missingValues = {"", "n/a"};
    return resource;
}

struct Read
{
    package::Table table;
    Lines lines;
};

Read read(const package::Resource &resource, const QByteArray &bytes)
{
    package::IssueList issues("places.csv");
    package::Table table = package::readTable(resource, bytes, issues);
    return {std::move(table), tests::linesOf(issues.sorted())};
}

/// All cells as lines, fields in the order of the schema.
Lines cellsOf(const package::Table &table)
{
    Lines lines;
    for (std::size_t record = 0; record < table.size(); ++record) {
        std::string line = std::to_string(table.row(record)) + ":";
        for (std::size_t field = 0; field < table.schema().fields.size(); ++field)
            line += " [" + std::string(table.cell(record, field)) + "]";
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("Cells stand in the order of the schema, whatever the order of the columns")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "area,code,name\r\n23.10,0330,\"临平, 区\"\r\nn/a,02,\r\n");
    CHECK(lines == Lines{});
    CHECK(cellsOf(table) == Lines{"2: [0330] [临平, 区] [23.10]", "3: [02] [] []"});
    CHECK(table.isReadable());
    CHECK(table.isComplete());
}

TEST_CASE("A byte order mark is no part of the first column")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "\xEF\xBB\xBF"
                                               "code,name,area\n1,a,2\n");
    CHECK(lines == Lines{});
    CHECK(cellsOf(table) == Lines{"2: [1] [a] [2]"});
}

TEST_CASE("The delimiter of the descriptor is used")
{
    package::Resource resource = places();
    resource.delimiter = ';';
    const auto [table, lines] = read(resource, "code;name;area\n1;a,b;2\n");
    CHECK(lines == Lines{});
    CHECK(cellsOf(table) == Lines{"2: [1] [a,b] [2]"});
}

TEST_CASE("Columns that lack, stand twice or are unknown are named")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,remark,area,area\n1,r,2,x\n");
    CHECK(lines == Lines{"notice places.csv:1:remark \"remark\" column-unknown",
                         "error places.csv:1:area \"area\" column-twice", "error places.csv:1:name column-missing"});
    CHECK(cellsOf(table) == Lines{"2: [1] [] [2]"});
    CHECK_FALSE(table.hasColumn(1));
}

TEST_CASE("Ragged rows are reported and never shifted, rows around them are read")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,name,area\n1,a,2\n2,3\n3,c,4,5\n4,d,6\n");
    CHECK(lines == Lines{"error places.csv:3 \"2\" column-count(3)", "error places.csv:4 \"4\" column-count(3)"});
    CHECK_FALSE(table.isRagged(0));
    CHECK(table.isRagged(1));
    CHECK(table.isRagged(2));
    CHECK_FALSE(table.isRagged(3));
}

TEST_CASE("Rows without any content are noted, not read")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,name,area\n\n1,a,2\n,,\n\n");
    CHECK(lines == Lines{"notice places.csv:2 \"0\" column-count(3)", "notice places.csv:4 \"0\" column-count(3)",
                         "notice places.csv:5 \"0\" column-count(3)"});
    CHECK(cellsOf(table) == Lines{"3: [1] [a] [2]"});
}

TEST_CASE("A line break within quotes does not disturb the numbers of the rows")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,name,area\n1,\"two\nlines\",2\n,b,x\n");
    CHECK(lines == Lines{"error places.csv:3:code required", "error places.csv:3:area \"x\" type(number)"});
    CHECK(cellsOf(table).front() == "2: [1] [two\nlines] [2]");
    CHECK(table.isFaulty(1, 0));
    CHECK_FALSE(table.isFaulty(1, 1));
}

TEST_CASE("Bytes that are no UTF-8 are found in every column, with their row")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, QByteArray("code,name,area,remark\n1,\xC1\xD9,2,\n2,b,3,\xFF\n3,") +
                                                   QByteArray("c\0d", 3) + ",4,\n");
    CHECK(lines == Lines{"notice places.csv:1:remark \"remark\" column-unknown",
                         "error places.csv:2:name \"\\xC1\\xD9\" bad-encoding",
                         "error places.csv:3:remark \"\\xFF\" bad-encoding",
                         "error places.csv:4:name \"c\\x00d\" bad-encoding"});
    CHECK(table.cell(0, 1).empty());
    CHECK(table.isFaulty(0, 1));
}

TEST_CASE("A header that cannot be read ends the file")
{
    const package::Resource resource = places();
    CHECK(read(resource, "").lines == Lines{"error places.csv empty-file"});
    CHECK(read(resource, "\xEF\xBB\xBF").lines == Lines{"error places.csv empty-file"});
    CHECK(read(resource, "\n\ncode,name,area\n").lines == Lines{"error places.csv empty-file"});
    CHECK(read(resource, "code,na\xFFme,area\n1,a,2\n").lines ==
          Lines{"error places.csv:1 \"na\\xFFme\" bad-encoding"});
    CHECK(read(resource, "code,\"name,area\n1,a,2\n").lines ==
          Lines{"error places.csv:1:\"name \"name,area\n1,a,2\n\" bad-quoting"});
    CHECK_FALSE(read(resource, "").table.isReadable());
}

TEST_CASE("A header alone is a table without rows")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,name,area");
    CHECK(lines == Lines{});
    CHECK(table.isReadable());
    CHECK(table.size() == 0);
}

TEST_CASE("Broken quotes are reported once, with their cell")
{
    const package::Resource resource = places();
    const auto after = read(resource, "code,name,area\n1,\"a\"b,2\n2,c,3\n");
    CHECK(after.lines == Lines{"error places.csv:2:name \"\"a\"b\" bad-quoting"});
    CHECK(after.table.size() == 2);
    CHECK(after.table.isComplete());
    const auto open = read(resource, "code,name,area\n1,\"a,2\n2,c,3\n");
    CHECK(open.lines == Lines{"error places.csv:2:name \"a,2\n2,c,3\n\" bad-quoting"});
    CHECK_FALSE(open.table.isComplete());
}

TEST_CASE("A field above the limit is reported with the limit")
{
    const package::Resource resource = places();
    const auto [table, lines] = read(resource, "code,name,area\n1," + QByteArray((1 << 20) + 1, 'x') + ",2\n2,b,x\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "error places.csv:2:name \"" + std::string(200, 'x') + "…\" too-large(1048576)");
    CHECK(lines[1] == "error places.csv:3:area \"x\" type(number)");
}

TEST_CASE("Reading stops when it is asked to")
{
    const package::Resource resource = places();
    std::stop_source stop;
    stop.request_stop();
    package::IssueList issues("places.csv");
    CHECK(package::readTable(resource, "code,name,area\n1,a,2\n", issues, stop.get_token()).size() == 0);
}

TEST_CASE("Reading ends when no more findings are kept")
{
    package::Resource resource = places();
    QByteArray bytes = "code,name,area\n";
    for (std::size_t i = 0; i < package::IssueList::maximum + 100; ++i)
        bytes += "1,a,x\n";
    const auto [table, lines] = read(resource, bytes);
    CHECK(table.size() == package::IssueList::maximum);
    CHECK_FALSE(table.isComplete());
}
