// Small files that would be huge: each ends soon, in little memory, with a message.
#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/proposal.h"
#include "models/package/tablefile.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"
#include "tests/support/memory.h"
#include "tests/support/strings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using tests::codeOf;

namespace {

constexpr qint64 mostMilliseconds = 60'000; // of programs without optimization on a busy machine; a second or two else

/// Reads a file of these bytes, proposes and applies; checks that it took little.
core::Result<package::TableReading> readBounded(const QByteArray &bytes, double mostMegabytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bomb"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const tests::PeakMemory memory;
    QElapsedTimer timer;
    timer.start();
    auto reading = package::readTableFile(path);
    if (reading)
        core::apply(reading->grid, core::propose(reading->grid, reading->facts).mapping);
    CHECK(timer.elapsed() < mostMilliseconds);
#ifndef __SANITIZE_ADDRESS__
    CHECK(memory.growth() < mostMegabytes);
#else
    static_cast<void>(mostMegabytes);
#endif
    return reading;
}

bool hasIssue(const package::TableReading &reading, core::Rule rule, std::int64_t row)
{
    for (const core::Issue &issue : reading.issues) {
        if (issue.rule == rule && issue.row == row)
            return true;
    }
    return false;
}

const std::string rowsOfYears = R"(<row r="1"><c r="A1" t="str"><v>year</v></c><c r="B1" t="str"><v>gdp</v></c></row>)"
                                R"(<row r="2"><c r="A2"><v>2024</v></c><c r="B2"><v>7</v></c></row>)";

} // namespace

TEST_CASE("A workbook with a comment of 64 MB, or with millions of short ones")
{
    const auto workbook = [](const std::string &comments) {
        return tests::madeXlsx("<sheetData>" + rowsOfYears + "</sheetData>" + comments);
    };
    CHECK(codeOf(readBounded(workbook("<!--" + std::string(64 << 20, ' ') + "-->"), 20)) == "too-large");
    std::string many;
    for (int i = 0; i < 3'000'000; ++i)
        many += "<!-- x -->";
    CHECK(codeOf(readBounded(workbook(many), 20)) == "too-large");
}

TEST_CASE("A workbook that declares and uses the last cell there is")
{
    const QByteArray bytes = tests::madeXlsx(R"(<dimension ref="A1:XFD1048576"/><sheetData>)" + rowsOfYears +
                                             R"(<row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>)");
    const auto reading = readBounded(bytes, 50);
    REQUIRE(reading);
    CHECK(reading->grid.rows() < 2'000);
    CHECK(reading->grid.text(1, 1) == "7");
}

TEST_CASE("A sheet of 999 999 999 rows and columns")
{
    const std::string cell = R"(<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>)";
    const auto table = [](const std::string &rows) {
        return tests::madeOds("<table:table table:name=\"S\">" + rows + "</table:table>");
    };
    const std::string manyRows = "<table:table-row table:number-rows-repeated=\"999999999\">";
    CHECK(codeOf(readBounded(table(manyRows + cell + "</table:table-row>"), 50)) == "too-large");
    CHECK(codeOf(readBounded(table("<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\" "
                                   "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                                   "</table:table-row>"),
                             50)) == "too-large");
    std::string blanks;
    for (int i = 0; i < 1'000; ++i)
        blanks += manyRows + "<table:table-cell table:number-columns-repeated=\"999999999\"/></table:table-row>";
    const auto blank = readBounded(table("<table:table-row>" + cell + "</table:table-row>" + blanks), 50);
    REQUIRE(blank);
    CHECK(blank->grid.rows() == 1);
}

TEST_CASE("A text with a field of 100 MB, with NULs, with rows of another length without end")
{
    const QByteArray field = "year,gdp,note\n2023,6,x\n2024,7,\"" + QByteArray(100 << 20, 'a') + "\"\n2025,8,y\n";
    const auto large = readBounded(field, 320);
    REQUIRE(large);
    CHECK(hasIssue(*large, core::Rule::TooLarge, 3));
    CHECK(large->grid.text(3, 1) == "8");
    CHECK(codeOf(readBounded("year,gdp\n2024,7\n" + QByteArray(50 << 20, '\0'), 120)) == "not-text");
    const auto nul = readBounded(QByteArray("year,gdp\n2024,7\n20\0"
                                            "23,6\n",
                                            24),
                                 20);
    REQUIRE(nul);
    CHECK(hasIssue(*nul, core::Rule::BadEncoding, 3));
    const auto ragged = readBounded("year,gdp,note\n" + QByteArray("2024,7\n").repeated(500'000), 400);
    REQUIRE(ragged);
    const core::LongTable table = core::apply(ragged->grid, core::propose(ragged->grid, ragged->facts).mapping);
    CHECK(table.issues.size() == core::maximumIssues);
}

TEST_CASE("A file of more than a gigabyte is refused before it is read")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize((qint64(1) << 30) + 1)); // without blocks on most disks
    const tests::PeakMemory memory;
    CHECK(codeOf(package::readTableFile(file.fileName())) == "too-large");
    CHECK(memory.growth() < 20);
}
