#include "tests/app/program.h"
#include "tests/support/strings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

void write(const tests::Program &program, const QString &name, const QByteArray &bytes)
{
    QFile file(program.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

const QByteArray districts = "指标：地区生产总值(亿元)\n地区,2023年,2024年\n临平区,1100.50,1175.10\n余杭区,,3355.67\n"
                             "数据来源：杭州市统计局\n";

} // namespace

TEST_CASE("a table of the district's figures is an update of its dataset, and nothing is stored unasked")
{
    const tests::Program program;
    write(program, u"gdp.csv"_qs, districts);
    const tests::Run asked = program(u"import %/gdp.csv --store sqlite:%/s.sqlite"_qs);
    CHECK(asked.exitCode == 0);
    CHECK(asked.out.contains("added 3"));
    CHECK_FALSE(QFile::exists(program.path(u"s.sqlite"_qs)));
    REQUIRE(program(u"import %/gdp.csv --yes --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    const tests::Run figure = program(
        u"export indicators --indicators gdp --regions 330113 --years 2023..2024 -o - --store sqlite:%/s.sqlite"_qs);
    CHECK(figure.out.contains("\"1100.50\""));
    CHECK(figure.out.contains("file:gdp"));
    CHECK(figure.out.contains("1175.09")); // the other source's claim stays
}

TEST_CASE("a mapping is proposed, corrected and applied")
{
    const tests::Program program;
    write(program, u"gdp.csv"_qs, districts);
    REQUIRE(program(u"import --propose %/gdp.csv -o %/m.json --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    QJsonObject mapping = QJsonDocument::fromJson(program.read(u"m.json"_qs)).object();
    CHECK(mapping.value(u"layout") == u"wide-periods"_qs);
    QJsonObject regions = mapping.value(u"regions").toObject();
    regions.insert(u"余杭区"_qs, QString()); // left out
    mapping.insert(u"regions"_qs, regions);
    write(program, u"m.json"_qs, QJsonDocument(mapping).toJson());
    const tests::Run run = program(u"import %/gdp.csv --mapping %/m.json --store sqlite:%/s.sqlite"_qs);
    CHECK(run.exitCode == 0);
    CHECK(run.out.contains("added 2"));
    write(program, u"bad.json"_qs, "{\"colour\": 1}");
    const tests::Run bad = program(u"import %/gdp.csv --mapping %/bad.json --store sqlite:%/s.sqlite"_qs);
    CHECK(bad.exitCode == 1);
    CHECK(bad.err.contains("colour"));
}

TEST_CASE("what gives no figures is said and nothing is stored")
{
    const tests::Program program;
    write(program, u"empty.csv"_qs, "");
    write(program, u"list.csv"_qs, "name,kind\na,b\nc,d\n");
    for (const QString &name : {u"empty.csv"_qs, u"list.csv"_qs}) {
        const tests::Run run = program(u"import %/"_qs + name + u" --yes --store sqlite:%/s.sqlite"_qs);
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("linping-explorer: "));
    }
}

TEST_CASE("a file that says no region is refused with what it lacks, and makes no dataset of its own")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    write(program, u"one.csv"_qs, "指标,期间,数值\n地区生产总值,2025,1230.5\n");
    write(program, u"gone.csv"_qs, "指标,期间,操作\n地区生产总值,2024,D\n");
    for (const QString &file : {u"one.csv"_qs, u"gone.csv"_qs}) {
        const tests::Run run = program(u"import --yes %/"_qs + file);
        CHECK(run.exitCode != 0);
        CHECK(run.err.contains("region_code"));
    }
    const tests::Run listed = program(u"revisions --format json"_qs);
    CHECK(listed.json()[u"revisions"].toArray().size() == 1);
    const tests::Run named = program(u"import --yes --dataset mine %/one.csv"_qs); // whoever wants one says so
    CHECK(named.exitCode == 0);
    CHECK(named.out.contains("It is the current dataset now."));
}

TEST_CASE("rows to be removed from no dataset make none")
{
    const tests::Program program;
    REQUIRE(program(u"figures"_qs).exitCode == 0);
    write(program, u"gone.csv"_qs, "指标,地区,期间,操作\n粮食产量,火星区,2024,D\n");
    CHECK(program(u"import --yes %/gone.csv"_qs).exitCode != 0);
    CHECK(program(u"import --yes --dataset mine %/gone.csv"_qs).exitCode != 0);
    CHECK(program(u"revisions"_qs).out.count('\n') == 1);
}
