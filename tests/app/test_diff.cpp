#include "tests/app/program.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QJsonArray>

TEST_CASE("two revisions are compared on the command line, as text and as JSON")
{
    const tests::Program program;
    const QTemporaryDir folder;
    tests::copyOfBundled(folder.path());
    tests::replaceIn(folder.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    REQUIRE(program(QStringLiteral("import --yes ") + folder.path()).exitCode == 0);

    const tests::Run json = program(QStringLiteral("diff r1 r2 --format json"));
    REQUIRE(json.exitCode == 0);
    CHECK(json.json().value(u"dataset") == QStringLiteral("linping"));
    CHECK(json.json().value(u"total").toObject().value(u"revised") == 1);
    const QJsonObject revised = json.json().value(u"revised").toArray().at(0).toObject();
    CHECK(revised.value(u"fields").toArray().at(0) == QStringLiteral("value"));

    const tests::Run text = program(QStringLiteral("diff r2 r1 --lang en"));
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains("1175.19, +5 % → 1175.09"));
    CHECK(text.out.contains("(−0.01 %) [−0.110,"));
    CHECK(program(QStringLiteral("diff r1 r1 --format json")).json().value(u"revised").toArray().isEmpty());
}

TEST_CASE("what goes has the name it had, and fields and relations are told in words")
{
    const tests::Program program;
    const QTemporaryDir folder;
    tests::copyOfBundled(folder.path());
    for (const auto *file : {"indicators.csv", "observations.csv", "relations.csv"})
        tests::replaceIn(folder.filePath(QString::fromLatin1(file)), "primary_va,", "first_va,");
    tests::replaceIn(folder.filePath(u"regions.csv"_qs), "2021-04-09", "2021-04-10");
    REQUIRE(program(QStringLiteral("import --yes ") + folder.path()).exitCode == 0);
    const QByteArray text = program(QStringLiteral("diff r1 r2 --lang en")).out;
    CHECK(text.contains("primary_va  Primary-sector value added"));
    CHECK(text.contains("gdp_by_industry · Primary-sector value added"));
    CHECK(text.contains("First day of the area: 2021-04-09 → 2021-04-10"));
    CHECK_FALSE(text.contains("valid_from"));
}

TEST_CASE("comparing needs two revisions that are there")
{
    const tests::Program program;
    CHECK(program(QStringLiteral("diff r1")).exitCode == 2);
    CHECK(program(QStringLiteral("diff r1 r9")).exitCode == 2);
}
