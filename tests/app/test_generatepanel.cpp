#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QJsonArray>

TEST_CASE("a made-up package is valid, in either order, and the same every time")
{
    const tests::Program program;
    CHECK(program(QStringLiteral("generate-panel --rows 3000 --seed 5 -o %/a")).exitCode == 0);
    CHECK(program(QStringLiteral("generate-panel --rows 3000 --seed 5 -o %/b")).exitCode == 0);
    CHECK(program(QStringLiteral("generate-panel --rows 3000 --seed 5 --order year -o %/c")).exitCode == 0);
    CHECK(program.read(QStringLiteral("a/enterprises.csv")) == program.read(QStringLiteral("b/enterprises.csv")));
    CHECK(program.read(QStringLiteral("a/enterprises.csv")).count('\n') == 3001);
    CHECK(program.read(QStringLiteral("c/enterprises.csv")).count('\n') == 3001);
    const QJsonObject described = QJsonDocument::fromJson(program.read(QStringLiteral("a/datapackage.json"))).object();
    CHECK(described.value(u"name") == QStringLiteral("synthetic-panel"));
    CHECK(described.value(u"title").toString().contains(u"非真实数据"));
    const tests::Run run = program(QStringLiteral("validate %/a %/c --format json"));
    CHECK(run.exitCode == 0);
    for (const QJsonValue &package : run.json().value(u"packages").toArray())
        CHECK(package.toObject().value(u"issues").toArray().isEmpty());
}

TEST_CASE("a damaged panel is not valid")
{
    const tests::Program program;
    REQUIRE(program(QStringLiteral("generate-panel --rows 100 -o %/a")).exitCode == 0);
    QFile file(program.path(QStringLiteral("a/enterprises.csv")));
    REQUIRE(file.open(QIODevice::Append));
    file.write("x,Firm,990199,design,c,大型,2024,,many,1.00,1.00,,1,1\n");
    file.close();
    const tests::Run run = program(QStringLiteral("validate %/a"));
    CHECK(run.exitCode == 1);
    CHECK(run.out.contains("many"));
}

TEST_CASE("a made-up package is told how many rows, where to, and in which order")
{
    const tests::Program program;
    CHECK(program(QStringLiteral("generate-panel -o %/a")).exitCode == 2);
    CHECK(program(QStringLiteral("generate-panel --rows 10")).exitCode == 2);
    CHECK(program(QStringLiteral("generate-panel --rows 0 -o %/a")).exitCode == 2);
    CHECK(program(QStringLiteral("generate-panel --rows ten -o %/a")).exitCode == 2);
    CHECK(program(QStringLiteral("generate-panel --rows 10 --order size -o %/a")).exitCode == 2);
    CHECK(program(QStringLiteral("generate-panel --rows 10 --seed x -o %/a")).exitCode == 2);
    CHECK_FALSE(QDir(program.path(QStringLiteral("a"))).exists());
    CHECK(program(QStringLiteral("generate-panel --rows 10 -o %/a")).exitCode == 0);
    const tests::Run again = program(QStringLiteral("generate-panel --rows 10 -o %/a"));
    CHECK(again.exitCode == 3);
    CHECK(again.err.contains("not empty"));
    CHECK(program(QStringLiteral("generate-panel --help")).out.contains("--rows"));
}
