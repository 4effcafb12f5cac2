#include "tests/app/program.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QJsonArray>

namespace {

void write(const tests::Program &program, const QString &name, const QByteArray &bytes)
{
    QFile file(program.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The issues of the first report that break a rule.
QList<QJsonObject> issuesOf(const tests::Run &run, const QString &rule)
{
    QList<QJsonObject> found;
    const QJsonObject report = run.json().value(u"packages").toArray().first().toObject();
    for (const QJsonValue &issue : report.value(u"issues").toArray()) {
        if (issue.toObject().value(u"rule") == rule)
            found.append(issue.toObject());
    }
    return found;
}

const QByteArray faulty =
    "# made up\n地区,指标,单位,年份,数值\n临平区,地区生产总值,亿元,2024,1175.1\n临平区,地区生产总值,亿元,"
    "2023,多云\n临平区,地区生产总值,摄氏度,2022,7\n临平区,地区生产总值,亿元,第五年,7\n";

} // namespace

TEST_CASE("a table is validated as a package is: file, row, column, value, rule, sentence")
{
    const tests::Program program;
    write(program, u"gdp.csv"_qs, faulty);
    const tests::Run run = program(u"validate %/gdp.csv --format json"_qs);
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.exitCode == 1);
    const auto types = issuesOf(run, u"type"_qs);
    REQUIRE(types.size() == 2);
    const QJsonObject number = types[0].value(u"value") == u"多云"_qs ? types[0] : types[1];
    CHECK(number.value(u"file") == u"gdp.csv"_qs);
    CHECK(number.value(u"row") == 4);
    CHECK(number.value(u"column") == u"数值"_qs);
    CHECK(number.value(u"args").toArray() == QJsonArray{u"number"_qs});
    CHECK(number.value(u"sentence") ==
          u"gdp.csv, row 4, column 数值: the value must be of type number. Found: “多云”."_qs);
    const auto meanings = issuesOf(run, u"semantic"_qs);
    REQUIRE(meanings.size() == 1);
    CHECK(meanings[0].value(u"row") == 5); // of the file, not of the table
    CHECK(meanings[0].value(u"column") == u"数值"_qs);
    CHECK(meanings[0].value(u"value") == u"摄氏度"_qs);
    CHECK(meanings[0].value(u"sentence").toString().contains(u"cannot be converted"));
    CHECK(issuesOf(run, u"layout"_qs).size() == 1);
    const tests::Run text = program(u"validate %/gdp.csv --lang zh"_qs);
    CHECK(text.exitCode == 1);
    CHECK(text.out.contains("gdp.csv"));
    CHECK(text.out.contains("多云"));
    CHECK_FALSE(text.out.contains("unit-differs"));
}

TEST_CASE("a clean table is valid; one without figures and a file that cannot be read are not")
{
    const tests::Program program;
    write(program, u"good.csv"_qs, "地区,2023年,2024年\n临平区,1100.50,1175.10\n指标：地区生产总值(亿元)\n");
    write(program, u"none.csv"_qs, "地区,2023年,2024年\n");
    write(program, u"empty.csv"_qs, "");
    const tests::Run good = program(u"validate %/good.csv"_qs);
    INFO(good.out.toStdString() << good.err.toStdString());
    CHECK(good.exitCode == 0);
    CHECK(good.out.contains("good.csv: valid"));
    CHECK(program(u"validate %/none.csv"_qs).exitCode == 1);
    const tests::Run both = program(u"validate %/good.csv %/empty.csv %/nosuch.csv --format json"_qs);
    CHECK(both.exitCode == 3);
    const QJsonArray reports = both.json().value(u"packages").toArray();
    REQUIRE(reports.size() == 3);
    CHECK(reports[0].toObject().value(u"valid").toBool());
    const QJsonObject issue = reports[1].toObject().value(u"issues").toArray().first().toObject();
    CHECK(issue.value(u"rule") == u"empty-file"_qs);
    CHECK(issue.value(u"file") == u"empty.csv"_qs);
    CHECK(both.err.count('\n') == 2);
}

TEST_CASE("a package of others is validated by its own schema, and taken in as a table")
{
    const tests::Program program;
    REQUIRE(QDir().mkdir(program.path(u"p"_qs)));
    write(program, u"p/datapackage.json"_qs,
          R"({"name": "p", "resources": [{"name": "pop", "path": "pop.csv", "schema": {"fields": [
             {"name": "Country Code", "type": "string"}, {"name": "Year", "type": "year"},
             {"name": "Population", "type": "number"}]}}]})");
    write(program, u"p/pop.csv"_qs,
          "Country Code,Year,Population\nCHN,2008,1324655000\nCHN,2010,1337705000\nCHN,2011,n/k\n");
    const tests::Run run = program(u"validate %/p --format json"_qs);
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.exitCode == 1);
    const auto types = issuesOf(run, u"type"_qs);
    REQUIRE_FALSE(types.isEmpty());
    CHECK(types[0].value(u"file") == u"pop.csv"_qs);
    CHECK(types[0].value(u"row") == 4);
    CHECK(types[0].value(u"column") == u"Population"_qs);
    CHECK(types[0].value(u"value") == u"n/k"_qs);
    const tests::Run refused = program(u"import %/p --yes"_qs);
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("--leave-out"));
    const tests::Run taken = program(u"import %/p --leave-out"_qs);
    CHECK(taken.exitCode == 0);
    CHECK(taken.out.contains("added 2"));
}
