#include "models/core/codes.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"
#include "models/package/container.h"
#include "models/package/textdecoding.h"
#include "tests/corpus/corpusfile.h"
#include "tests/corpus/manifest.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using core::Dialect;
using core::LineEnds;
using tests::bytesOf;
using tests::corpusFile;
using tests::Entry;
using tests::hasCorpus;
using tests::manifest;
using tests::Records;

namespace {

Records recordsOf(const core::Grid &grid)
{
    Records records;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        records.emplace_back();
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
            records.back().emplace_back(grid.text(row, column));
    }
    return records;
}

bool isTable(const Entry &entry)
{
    const std::string &file = entry.at("file");
    return file.ends_with(".csv") || file.ends_with(".tsv") || file.ends_with(".bad");
}

/// A file of the corpus, decoded and with its dialect.
struct Read
{
    package::DecodedText decoded;
    core::SniffedDialect found;

    Records records() const { return recordsOf(core::readGrid(decoded.text, found.dialect)->grid); }
    /// Without what the manifest does not count as dialect.
    Records plainRecords() const
    {
        const Dialect plain{found.dialect.delimiter, found.dialect.quote};
        return recordsOf(core::readGrid(decoded.text, plain)->grid);
    }
};

Read readFile(const std::string &file)
{
    const QByteArray bytes = bytesOf(corpusFile(file.c_str()));
    auto decoded = package::decode(package::textBytes(bytes, file).value()).value();
    const core::SniffedDialect found = core::sniffDialect(decoded.text);
    return {std::move(decoded), found};
}

/// Names of the manifest as ours; where two read the same, ours is the larger set.
std::string encodingOf(std::string name)
{
    if (name == "ascii" || name == "utf-8" || name == "utf-8-sig")
        return "UTF-8";
    if (name == "gb18030" || name == "gbk")
        return "GB18030";
    if (name == "cp1252" || name == "latin-1")
        return "windows-1252";
    return name == "iso-8859-7" ? "ISO-8859-7" : name;
}

Records exactRecords(const std::string &expect)
{
    const std::string mark = "exact records: ";
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromStdString(expect.substr(expect.find(mark) + mark.size())));
    Records records;
    for (const QJsonValue &row : json.array()) {
        records.emplace_back();
        for (const QJsonValue &cell : row.toArray())
            records.back().push_back(cell.toString().toStdString());
    }
    return records;
}

LineEnds endsOf(const std::string &name)
{
    return name == "CRLF" ? LineEnds::CrLf : name == "CR" ? LineEnds::Cr : LineEnds::Lf;
}

} // namespace

TEST_CASE("Texts of the corpus are decoded as the manifest says")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    std::size_t checked = 0;
    for (const Entry &entry : manifest()) {
        const std::string name = encodingOf(entry.at("encoding"));
        if (!isTable(entry) || entry.at("bytes") == "0" || name == "gzip" || name == "zip")
            continue;
        INFO(entry.at("file"));
        const package::DecodedText decoded = readFile(entry.at("file")).decoded;
        CHECK(decoded.encoding.name.substr(0, name == "utf-16" ? 6 : std::string::npos) ==
              (name == "utf-16" ? "UTF-16" : name));
        CHECK_FALSE(decoded.encoding.firstBadByte);
        ++checked;
    }
    CHECK(checked > 100);
}

TEST_CASE("Delimiters and line ends of the corpus are found")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    std::size_t checked = 0;
    for (const Entry &entry : manifest()) {
        const std::string &delimiter = entry.at("delimiter");
        // A slash between fields is beyond the manifest's columns; see below.
        if (!isTable(entry) || delimiter.empty() || entry.at("file").ends_with("deployments_dialect.csv"))
            continue;
        INFO(entry.at("file"));
        const core::SniffedDialect found = readFile(entry.at("file")).found;
        CHECK(std::string(1, found.dialect.delimiter) == (delimiter == "TAB" ? "\t" : delimiter));
        if (found.lineEnds != LineEnds::None)
            CHECK(found.lineEnds == endsOf(entry.at("eol")));
        ++checked;
    }
    CHECK(checked > 80);
}

TEST_CASE("Records of the corpus that are known exactly are read exactly")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    std::size_t checked = 0;
    for (const Entry &entry : manifest()) {
        if (entry.at("expect").find("exact records: ") == std::string::npos || !isTable(entry))
            continue;
        INFO(entry.at("file"));
        const Read read = readFile(entry.at("file"));
        CHECK(read.plainRecords() == exactRecords(entry.at("expect")));
        const Dialect &dialect = read.found.dialect;
        if (dialect.comment.empty() && dialect.escape == 0 && !dialect.skipInitialSpace)
            CHECK(read.records() == exactRecords(entry.at("expect")));
        ++checked;
    }
    CHECK(checked > 25);
}

TEST_CASE("Comments, escapes and blanks behind delimiters are found in the corpus")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    const std::string frictionless = "csv-dialect/frictionlessdata__frictionless-py/";
    CHECK(readFile(frictionless + "data_escaping.csv").records() ==
          Records{{"ID", "Test"}, {"1", "Test line 1"}, {"2", "Test \" line 2"}, {"3", "Test \" line 3"}});
    CHECK(readFile(frictionless + "data_issue-1109.csv").records() ==
          Records{{"int", "number", "string"}, {"1", "2.3", "string"}, {"", "4.3", "string"}, {"3", "3.14", "string"}});
    CHECK(readFile(frictionless + "data_matrix-with-comment.csv").records().front() ==
          std::vector<std::string>{"f1", "f2", "f3", "f4"});
    CHECK(readFile(frictionless + "data_skip-rows.csv").records() ==
          Records{{"id", "name"}, {"1", "english"}, {"2", "中国人"}});
    CHECK(readFile(frictionless + "data_issue-1138.csv").found.hasTrailingDelimiter);
    const Records slashes =
        readFile("csv-dialect/frictionlessdata__frictionless-r/tests_testthat_data_deployments_dialect.csv").records();
    REQUIRE(slashes.size() == 3);
    CHECK(slashes[1] == std::vector<std::string>{"2", "4.64286", "50.82716", "10/01/20", "On \"forêt\" road."});
    for (const auto &record : slashes)
        CHECK(record.size() == 5);
    const Records cars =
        readFile("csv-dialect/uniVocity__univocity-parsers/src_test_resources_examples_european.csv").records();
    CHECK(cars.size() == 6);
    CHECK(cars[4][2] == "Venture \"Extended Edition; Very Large\"");
}

TEST_CASE("Real tables of the corpus keep their places")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    const Read genesis = readFile("csv-dialect/WaseemSayara__git_task/12411-0001.csv");
    const Records records = genesis.records();
    CHECK(records[6] == std::vector<std::string>{"31.12.1950", "50958125"});
    CHECK(records[5][0] == "Date");
    const Records accents =
        readFile("csv-dialect/frictionlessdata__frictionless-py/data_table-with-accents.csv").records();
    CHECK(accents.size() == 639);
    CHECK(accents.front()[3] == "Année");
    const Records provinces = readFile("csv-wide/1lmq__FYP/nbs_province_population_gbk.csv").records();
    CHECK(provinces[3].size() == 11);
    CHECK(provinces[4][0] == "北京市");
}

TEST_CASE("Bad files of the corpus are told apart and harm nothing")
{
    if (!hasCorpus())
        SKIP_CASE("no corpus");
    const auto code = [](const char *file) {
        const auto text = package::textBytes(bytesOf(corpusFile(file)), file);
        return text ? std::string("text") : std::string(core::code(text.error().code));
    };
    CHECK(code("bad-input/frictionlessdata__frictionless-py/data_empty.csv") == "empty-file");
    CHECK(code("bad-input/frictionlessdata__frictionless-py/data_compression_implicit-gz.csv") == "text");
    CHECK(code("bad-input/frictionlessdata__frictionless-py/data_compression_implicit-zip.csv") == "packed-file");
    CHECK(code("bad-input/frictionlessdata__frictionless-py/data_table.xls") == "legacy-workbook");
    CHECK(code("bad-input/tafia__calamine/tests_pass_protected.xlsx") == "encrypted");

    const auto nul =
        package::decode(bytesOf(corpusFile("bad-input/wireservice__csvkit/examples_null_byte.csv")).toStdString());
    const core::TextGrid grid = core::readGrid(nul->text, {}).value();
    CHECK(recordsOf(grid.grid) == Records{{"a", "b", "c"}, {"\uFFFD", "2", "3"}});
    REQUIRE(grid.issues.size() == 1);
    CHECK(grid.issues.front().row == 2);

    const QByteArray ascii = bytesOf(corpusFile("bad-input/frictionlessdata__frictionless-py/data_ascii-notvalid.csv"));
    const auto forced = package::decode(ascii.toStdString(), "ascii").value();
    REQUIRE(forced.encoding.firstBadByte);
    CHECK(static_cast<unsigned char>(ascii[static_cast<qsizetype>(*forced.encoding.firstBadByte)]) > 0x7F);
    CHECK(package::decode(ascii.toStdString())->encoding.name == "UTF-8");
}
