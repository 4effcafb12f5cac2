#include "models/store/database.h"
#include "models/store/importer.h"
#include "tests/app/program.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace {

/// A store of a package with an enterprise panel.
void fill(const tests::Program &program)
{
    auto database = store::Database::open(program.path(u"s.sqlite"_qs));
    REQUIRE(database);
    package::PackageReading reading;
    reading.name = u"district"_qs;
    reading.panel = tests::panelOf(tests::randomPanel(300, 3));
    REQUIRE(store::importPackage(*database, reading));
}

QString exported(const char *what)
{
    return u"export "_qs + QString::fromLatin1(what) + u" -o - --guard off --store sqlite:%/s.sqlite"_qs;
}

QSet<QString> years(const QJsonObject &figure)
{
    QSet<QString> all;
    for (const QJsonValue mark : figure.value(u"marks").toArray())
        all << mark.toObject().value(u"keys").toObject().value(u"period").toString();
    return all;
}

} // namespace

TEST_CASE("a composition by year stays one when it is grouped by something else")
{
    const tests::Program program;
    fill(program);
    const QSet<QString> own = years(program(exported("clusters/kinds")).json());
    CHECK(own.size() > 1);
    CHECK(years(program(exported("clusters/kinds --group-by sector")).json()) == own);
    CHECK(years(program(exported("clusters/kinds --group-by region_code")).json()) == own);
    CHECK(years(program(exported("clusters/composition --group-by region_code")).json()).size() == 1);
}

TEST_CASE("who names a measure that a panel has not is told those there are; columns may begin with a capital")
{
    const tests::Program program;
    fill(program);
    const tests::Run run = program(exported("enterprises/flows --measure count"));
    CHECK(run.exitCode == 2);
    CHECK(run.err.contains("employees"));
    CHECK(program(exported("enterprises/table --sort Value:desc")).exitCode == 0);
}
