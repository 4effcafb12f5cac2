#include "tests/app/program.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QJsonArray>

namespace {

const QByteArray header = "ACTION,indicator_id,region_code,period,value,source_id\n";

QJsonObject imported(const tests::Program &program, const QString &file, const QString &options = u"--yes"_qs)
{
    const tests::Run run = program(u"import %/"_qs + file + u" --format json "_qs + options);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json()[u"imports"][0].toObject();
}

} // namespace

TEST_CASE("a file that marks rows for removal takes them away, and what it added before leaves no trace")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    tests::writeFile(program.path(u"new.csv"_qs), header + "A,gdp,330113,2030,2000,s001\nA,gdp,330113,2031,2100,\n");
    const QJsonObject added = imported(program, u"new.csv"_qs);
    CHECK(added[u"total"][u"added"] == 2);
    tests::writeFile(program.path(u"gone.csv"_qs), header + "D,gdp,330113,2030,,s001\nD,gdp,330113,2031,,\n");
    const QJsonObject removed = imported(program, u"gone.csv"_qs);
    CHECK(removed[u"total"][u"removed"] == 2);
    CHECK(removed[u"total"][u"added"] == 0);
    CHECK(removed[u"revision"] == added[u"against"]); // the same data have the same name
}

TEST_CASE("removing what is not there is warned of by row, an action that is none stops the import")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    tests::writeFile(program.path(u"gone.csv"_qs), header + "D,gdp,330113,2031,,\nA,gdp,330113,2032,1,\n");
    const tests::Run warned = program(u"import %/gone.csv"_qs);
    CHECK(warned.exitCode == 0);
    CHECK(warned.err.contains("the row removes what the dataset has not got"));
    CHECK(warned.err.contains("row 2, column ACTION"));
    CHECK(warned.err.contains("Found: “D”"));
    CHECK(warned.err.contains(", 1 to be removed"));
    tests::writeFile(program.path(u"bad.csv"_qs),
                     header + "A,gdp,330113,2031,1,\nA,gdp,330113,2032,1,\nX,gdp,330113,2033,1,\n");
    const tests::Run refused = program(u"import %/bad.csv --yes"_qs);
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("I|A|M|R|D"));
    CHECK(refused.err.contains("row 4"));
    tests::writeFile(program.path(u"withdrawn.csv"_qs),
                     "指标,地区,期间,数值,操作\n地区生产总值,临平区,2024,1175.09,作废\n");
    const tests::Run withdrawn = program(u"import %/withdrawn.csv --yes"_qs);
    CHECK(withdrawn.exitCode == 1);
    CHECK(withdrawn.err.contains("I|A|M|R|D|新增"));
}

TEST_CASE("a file that only removes is called that")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    tests::writeFile(program.path(u"gone.csv"_qs), "指标,地区,期间,操作\n地区生产总值,临平区,2024,D\n");
    const tests::Run run = program(u"import %/gone.csv"_qs);
    CHECK(run.err.contains("rows to be removed"));
    CHECK(run.err.contains("0 figures, 0 blank cells, 0 left out, 1 to be removed"));
    CHECK_FALSE(run.err.contains("names without figures"));
}

TEST_CASE("the mapping of a table holds which column says what is removed")
{
    const tests::Program program;
    tests::writeFile(program.path(u"gone.csv"_qs), "操作,indicator_id,region_code,period,value,source_id\n"
                                                   "删除,gdp,330113,2024,,\n");
    const tests::Run proposed = program(u"import --propose %/gone.csv"_qs);
    REQUIRE(proposed.exitCode == 0);
    CHECK(proposed.out.contains("\"action\""));
    tests::writeFile(program.path(u"mapping.json"_qs), proposed.out);
    const QJsonObject mapped = imported(program, u"gone.csv"_qs, u"--yes --mapping %/mapping.json"_qs);
    CHECK(mapped[u"total"][u"removed"].toInt() > 0);
    CHECK(mapped[u"total"][u"added"] == 0);
    const QJsonArray revisions = program(u"revisions --format json"_qs).json()[u"revisions"].toArray();
    CHECK(revisions[0][u"mapping"][u"columns"] == QJsonDocument::fromJson(proposed.out)[u"columns"]);
    CHECK_FALSE(revisions[1].toObject().contains(u"mapping"));
}

TEST_CASE("a folder of tables is its files, one upon the other; without any it says what is missing")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    REQUIRE(QDir().mkpath(program.path(u"months/below"_qs)));
    tests::writeFile(program.path(u"months/2030-10.csv"_qs), header + "A,gdp,330113,2032,3,s001\n");
    tests::writeFile(program.path(u"months/2030-2.csv"_qs), header + "A,gdp,330113,2031,2,s001\n");
    tests::writeFile(program.path(u"months/below/2029.csv"_qs), header + "A,gdp,330113,2029,1,s001\n");
    const tests::Run run = program(u"import %/months --yes --format json"_qs);
    REQUIRE(run.exitCode == 0);
    const QJsonArray imports = run.json().value(u"imports").toArray();
    REQUIRE(imports.size() == 2);
    CHECK(imports[0][u"path"].toString().endsWith(u"2030-2.csv"_qs));
    for (const QJsonValue one : imports) {
        CHECK(one[u"total"][u"added"] == 1);
        CHECK(one[u"total"][u"removed"] == 0);
    }
    CHECK(run.err.contains("left out: below/"));
    CHECK(program(u"validate %/months"_qs).out.contains("2030-10.csv"));
    REQUIRE(QDir().mkpath(program.path(u"empty"_qs)));
    const tests::Run none = program(u"import %/empty"_qs);
    CHECK(none.exitCode != 0);
    CHECK(none.err.contains("a folder with tables"));
}

TEST_CASE("without --yes the tables of a folder are compared one upon the other too, a note among them is left out")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    REQUIRE(QDir().mkpath(program.path(u"months"_qs)));
    tests::writeFile(program.path(u"months/1.csv"_qs), header + "A,gdp,330113,2031,3,s001\n");
    tests::writeFile(program.path(u"months/2.csv"_qs), header + "A,gdp,330113,2031,4,s001\nA,gdp,330113,2032,5,s001\n");
    tests::writeFile(program.path(u"months/notes.txt"_qs), "Loaded on Monday.\nSee the annual report.\n");
    const tests::Run run = program(u"import %/months --format json"_qs);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.err.contains("left out: notes.txt"));
    const QJsonArray imports = run.json().value(u"imports").toArray();
    REQUIRE(imports.size() == 2);
    CHECK(imports[0][u"total"][u"added"] == 1);
    CHECK(imports[1][u"total"][u"added"] == 1);
    CHECK(imports[1][u"total"][u"revised"] == 1);
    for (const QJsonValue one : imports)
        CHECK(one[u"taken"] == false);
    CHECK(program(u"revisions"_qs).out.count('\n') == 1); // nothing of it was stored
}
