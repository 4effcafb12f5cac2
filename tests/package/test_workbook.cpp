#include "models/package/workbook.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using package::openWorkbook;
using tests::codeOf;

TEST_CASE("A workbook is known by what is in it, whatever its ending")
{
    const QTemporaryDir folder;
    const auto stored = [&](const QByteArray &bytes) {
        const QString path = folder.filePath(QStringLiteral("表格.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    const auto xlsx = openWorkbook(stored(tests::madeXlsx("<sheetData/>")));
    REQUIRE(xlsx);
    CHECK((*xlsx)->sheets().at(0).name == "S");
    CHECK((*xlsx)->fileName().ends_with("表格.csv"));
    const auto ods = openWorkbook(stored(tests::madeOds("<table:table table:name=\"T\"/>")));
    REQUIRE(ods);
    CHECK((*ods)->sheets().at(0).name == "T");
    CHECK(codeOf(openWorkbook(stored("year,gdp\n"))) == "not-a-workbook");
    CHECK(codeOf(openWorkbook(stored({}))) == "empty-file");
    CHECK(codeOf(openWorkbook(stored("PK\x03\x04 cut off"))) == "file-broken");
    CHECK(codeOf(openWorkbook(QByteArray("plain"), "made")) == "not-a-workbook");
    CHECK(codeOf(openWorkbook(folder.filePath(QStringLiteral("none.xlsx")))) == "file-missing");
}

TEST_CASE("Sheets are read by number and by name, in any order and again")
{
    const auto book = openWorkbook(tests::madeOds("<table:table table:name=\"一\"/><table:table table:name=\"二\">"
                                                  "<table:table-row><table:table-cell office:value-type=\"float\" "
                                                  "office:value=\"2\"/></table:table-row></table:table>"),
                                   "made");
    REQUIRE(book);
    for (int round = 0; round < 2; ++round) {
        CHECK((*book)->readNamed("二")->grid.text(0, 0) == "2");
        CHECK((*book)->read(0)->grid.rows() == 0);
    }
    const auto missing = (*book)->readNamed("三");
    REQUIRE(codeOf(missing) == "sheet-missing");
    CHECK(missing.error().args == std::vector<std::string>{"made", "三"});
    CHECK(codeOf((*book)->read(2)) == "sheet-missing");
}
