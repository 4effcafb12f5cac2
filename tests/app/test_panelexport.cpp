#include "models/store/database.h"
#include "tests/app/panelstore.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace {

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
    tests::fillWithPanel(program);
    const QSet<QString> own = years(program(exported("clusters/kinds")).json());
    CHECK(own.size() > 1);
    CHECK(years(program(exported("clusters/kinds --group-by sector")).json()) == own);
    CHECK(years(program(exported("clusters/kinds --group-by region_code")).json()) == own);
    CHECK(years(program(exported("clusters/composition --group-by region_code")).json()).size() == 1);
}

TEST_CASE("who names a measure that a panel has not is told those there are; columns may begin with a capital")
{
    const tests::Program program;
    tests::fillWithPanel(program);
    const tests::Run run = program(exported("enterprises/flows --measure count"));
    CHECK(run.exitCode == 2);
    CHECK(run.err.contains("employees"));
    CHECK(program(exported("enterprises/table --sort Value:desc")).exitCode == 0);
}

TEST_CASE("a transform is refused where nothing asked for can have one")
{
    const tests::Program program;
    tests::fillWithPanel(program);
    for (const char *figure : {"clusters/kinds", "clusters/composition", "enterprises/table", "enterprises"}) {
        INFO(figure);
        const tests::Run run = program(exported(figure) + u" --transform change-percent"_qs);
        CHECK(run.exitCode == 2);
        CHECK(run.err.contains("change-percent"));
        CHECK(run.out.isEmpty());
    }
    CHECK(program(exported("clusters/kinds --transform level")).exitCode == 0);
}
