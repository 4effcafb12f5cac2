#include "models/package/loosepackage.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include "models/package/gzip.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

using package::LoosePackage;
using tests::codeOf;
using tests::linesOf;
using Lines = std::vector<std::string>;

namespace {

core::Result<LoosePackage> read(const tests::Entries &files)
{
    return package::readZippedPackage(tests::madeZip(files), "p.zip");
}

/// The tables of a package of these files.
LoosePackage packageOf(const tests::Entries &files)
{
    auto read = ::read(files);
    INFO(codeOf(read));
    REQUIRE(read);
    return std::move(*read);
}

/// A descriptor of one resource with these properties, and its file.
LoosePackage one(const std::string &properties, const std::string &csv)
{
    return packageOf({{"datapackage.json", R"({"resources":[{"name":"r",)" + properties + "}]}"}, {"r.csv", csv}});
}

Lines findings(const std::vector<core::Issue> &issues)
{
    Lines lines;
    for (const core::Issue &issue : issues) {
        lines.push_back(std::string(core::code(issue.severity)) + ' ' + issue.file + ':' + std::to_string(issue.row) +
                        ' ' + std::string(core::code(issue.rule)) + ' ' + issue.column + ' ' + issue.value);
    }
    return lines;
}

QByteArray gzipped(const std::string &text)
{
    z_stream stream{};
    constexpr int gzip = 16 + MAX_WBITS;
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray in = QByteArray::fromStdString(text);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, text.size())), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

TEST_CASE("A package of other people's tables is read with what its schema says")
{
    const LoosePackage package = packageOf(
        {{"datapackage.json",
          R"({"name":"Any Name","title":"T","resources":[{"name":"gdp","path":"data/gdp.csv","schema":{"fields":[)"
          R"({"name":"year","type":"year","title":"Year"},{"name":"gdp","type":"number","unit":"USD","groupChar":","}],)"
          R"("missingValues":["",":"]}}]})"},
         {"data/gdp.csv", "gdp,year\n\"1,000.50\",2024\n:,2023\n"}});
    CHECK(package.name == "Any Name");
    REQUIRE(package.tables.size() == 1);
    const auto &table = package.tables[0];
    CHECK(table.name == "gdp");
    CHECK(table.path == "data/gdp.csv");
    CHECK(linesOf(table.grid) == Lines{"1: 'gdp' 'year'", "2: '1,000.50' '2024'", "3: ':' '2023'"});
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[0].type == "number");
    CHECK(table.columns[0].unit == "USD");
    CHECK(table.columns[0].thousands == ",");
    CHECK(table.columns[1].type == "year");
    CHECK(table.columns[1].title == "Year");
    CHECK(table.missing == Lines{"", ":"});
    CHECK(table.issues.empty());
    CHECK(package.issues.empty());
}

TEST_CASE("Columns are told by their names and never moved")
{
    const LoosePackage package = one(R"("path":"r.csv","schema":{"fields":[{"name":"Year","type":"year"},)"
                                     R"({"name":"Value","type":"number"}]})",
                                     "Country,Code,Year,Value\nAlbania,ALB,1996,27.0\nX,Y,z\n1,2,3,4,5\n");
    const auto &table = package.tables.at(0);
    CHECK(linesOf(table.grid).at(1) == "2: 'Albania' 'ALB' '1996' '27.0'");
    CHECK(linesOf(table.grid).at(3) == "4: '1' '2' '3' '4' '5'");
    REQUIRE(table.columns.size() == 5);
    CHECK_FALSE(table.columns[0].isInSchema);
    CHECK(table.columns[2].type == "year");
    CHECK(table.columns[3].type == "number");
    CHECK(table.columns[4].header.empty());
    CHECK(findings(table.issues) == Lines{"warning r.csv:1 column-unknown Country ",
                                          "warning r.csv:1 column-unknown Code ", "warning r.csv:1 column-unknown  ",
                                          "warning r.csv:3 type Year z", "warning r.csv:4 column-count  5"});
}

TEST_CASE("Dialects: separators, comments, blanks and no header")
{
    CHECK(linesOf(one(R"("path":"r.csv","dialect":{"delimiter":";","commentChar":"#","skipInitialSpace":true})",
                      "# made up\na; b\n\n1; 2\n")
                      .tables.at(0)
                      .grid) == Lines{"2: 'a' 'b'", "3:", "4: '1' '2'"});
    CHECK(linesOf(one(R"("path":"r.csv","dialect":{"header":false},"schema":{"fields":[{"name":"x"},{"name":"y"}]})",
                      "1,2\n3,4\n")
                      .tables.at(0)
                      .grid) == Lines{"1: 'x' 'y'", "2: '1' '2'", "3: '3' '4'"});
    CHECK(linesOf(one(R"("path":"r.csv","dialect":{"header":false})", "1,2\n").tables.at(0).grid) ==
          Lines{"1: 'field1' 'field2'", "2: '1' '2'"});
    CHECK(linesOf(one(R"("path":"r.csv","dialect":{"csv":{"delimiter":"|"}})", "a|b\n").tables.at(0).grid) ==
          Lines{"1: 'a' 'b'"});
}

TEST_CASE("Several files are one table, whatever the order of their columns")
{
    const LoosePackage package =
        packageOf({{"datapackage.json", R"({"resources":[{"path":["1.tsv","2.tsv","3.tsv"],"format":"tsv"}]})"},
                   {"1.tsv", "a\tb\n1\t2\n"},
                   {"2.tsv", "a\tb\n3\t4\n"},
                   {"3.tsv", "b\ta\n6\t5\n"}});
    CHECK(package.tables.at(0).name == "1");
    CHECK(linesOf(package.tables.at(0).grid) == Lines{"1: 'a' 'b'", "2: '1' '2'", "3: '3' '4'", "4: '5' '6'"});
}

TEST_CASE("Data within the descriptor")
{
    const LoosePackage package =
        packageOf({{"datapackage.json",
                    R"({"resources":[{"name":"o","data":[{"b":1.5,"a":"x"},{"a":null,"b":true,"c":[1]}],)"
                    R"("schema":{"fields":[{"name":"b"},{"name":"a"}]}},{"name":"l","data":[["h","i"],[1,"2"]]}]})"}});
    CHECK(linesOf(package.tables.at(0).grid) == Lines{"1: 'b' 'a'", "2: 1.5 'x'", "3: ?TRUE"});
    CHECK(linesOf(package.tables.at(1).grid) == Lines{"1: 'h' 'i'", "2: 1 '2'"});
}

TEST_CASE("Schemas and dialects in files of their own, gzipped files, workbooks")
{
    const std::string book = tests::madeXlsx("<sheetData><row><c t=\"str\"><v>h</v></c></row><row><c><v>7</v></c></row>"
                                             "</sheetData>")
                                 .toStdString();
    const LoosePackage package =
        packageOf({{"folder/datapackage.json",
                    R"({"resources":[{"name":"z","path":"z.csv.gz","schema":"s.json","dialect":"d.json"},)"
                    R"({"name":"x","path":"x.xlsx"}]})"},
                   {"folder/s.json", R"({"fields":[{"name":"n","type":"integer"}]})"},
                   {"folder/d.json", R"({"delimiter":";"})"},
                   {"folder/z.csv.gz", gzipped("n;m\n5;6\n").toStdString()},
                   {"folder/x.xlsx", book}});
    REQUIRE(package.tables.size() == 2);
    CHECK(linesOf(package.tables[0].grid) == Lines{"1: 'n' 'm'", "2: '5' '6'"});
    CHECK(package.tables[0].columns[0].type == "integer");
    CHECK(linesOf(package.tables[1].grid) == Lines{"1: 'h'", "2: 7"});
}

TEST_CASE("Texts that are not in the encoding that is declared")
{
    const auto text = [](const std::string &properties, const std::string &csv) {
        return linesOf(one(R"("path":"r.csv")" + properties, csv).tables.at(0).grid).at(0);
    };
    CHECK(text(R"(,"encoding":"ascii")", "µ\n") == "1: 'µ'");
    CHECK(text(R"(,"encoding":"GBK")", "\xC1\xD9\xC6\xBD\n") == "1: '临平'");
    CHECK(text({}, "\xC1\xD9\xC6\xBD\n") == "1: '临平'");
    CHECK(text(R"(,"encoding":"iso-8859-1")", "\xE9\n") == "1: 'é'");
    CHECK(text({}, "\xEF\xBB\xBFname\n") == "1: 'name'");
    CHECK(findings(one(R"("path":"r.csv")", "\xC1\xD9\xC6\xBD\n").tables.at(0).issues) ==
          Lines{"warning r.csv:0 bad-encoding  r.csv"});
}

TEST_CASE("Dates of a month and years of one digit are what they are; other misfits are told")
{
    const LoosePackage package = one(
        R"("path":"r.csv","schema":{"fields":[{"name":"d","type":"date","format":"any"},{"name":"y","type":"year"},)"
        R"({"name":"n","type":"number"},{"name":"b","type":"boolean"}]})",
        "d,y,n,b\n1958-03,1,NaN,true\n2024-05-01,2024,1E3,0\nsoon,x,1.2.3,maybe\n");
    CHECK(findings(package.tables.at(0).issues) ==
          Lines{"warning r.csv:4 type y x", "warning r.csv:4 type n 1.2.3", "warning r.csv:4 type b maybe"});
}

TEST_CASE("What is no package says why")
{
    CHECK(codeOf(read({{"a.csv", "1"}})) == "not-a-package");
    CHECK(codeOf(read({{"datapackage.json", R"({"fields":[{"name":"a"}]})"}})) == "no-tables");
    CHECK(codeOf(read({{"datapackage.json", R"({"resources":[]})"}})) == "no-tables");
    CHECK(codeOf(read({{"datapackage.json", "[]"}})) == "no-tables");
    const auto bad = read({{"datapackage.json", "{\n    '临平': 1\n}"}});
    REQUIRE(codeOf(bad) == "bad-json");
    CHECK(bad.error().args.at(1) == "2");
    CHECK(bad.error().args.at(2) == "5");
    CHECK(codeOf(package::readLoosePackage(QStringLiteral("/no/such/place"))) == "file-missing");
    std::stop_source stop;
    stop.request_stop();
    CHECK(codeOf(package::readZippedPackage(
              tests::madeZip({{"datapackage.json", R"({"resources":[{"path":"a.csv"}]})"}, {"a.csv", "a"}}), "p",
              stop.get_token())) == "cancelled");
}

TEST_CASE("Files outside of the package are never read")
{
    const LoosePackage package =
        packageOf({{"datapackage.json",
                    R"({"resources":[{"path":"../up.csv"},{"path":"/etc/passwd"},{"path":"http://a.b/c.csv"},)"
                    R"({"path":"gone.csv"},{"name":"n"},{"path":"ok.csv"}]})"},
                   {"../up.csv", "x"},
                   {"ok.csv", "a"}});
    CHECK(package.tables.size() == 1);
    CHECK(findings(package.issues) ==
          Lines{"warning datapackage.json:0 path-outside  ../up.csv", "error ../up.csv:0 path-outside  ../up.csv",
                "error /etc/passwd:0 path-outside  /etc/passwd",
                "error http://a.b/c.csv:0 path-outside  http://a.b/c.csv", "error gone.csv:0 file-missing  gone.csv",
                "warning n:0 bad-descriptor  n"});
}

TEST_CASE("Gzip files of several members, cut off, and bombs")
{
    const QByteArray two = gzipped("one ") + gzipped("two");
    CHECK(package::isGzip(two));
    CHECK(*package::gunzip(two, "f", 100) == "one two");
    CHECK(codeOf(package::gunzip(two, "f", 6)) == "too-large");
    CHECK(codeOf(package::gunzip(two.left(two.size() - 9), "f", 100)) == "file-broken");
    CHECK(codeOf(package::gunzip("\x1F\x8B", "f", 100)) == "file-broken");
    CHECK(codeOf(package::gunzip(gzipped(std::string(40'000'000, '0')), "f", 100'000'000)) == "too-large");
}
