#include "models/store/importer.h"
#include "tests/app/program.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QJsonArray>

namespace {

/// A store in the program's home whose dataset has the small panel.
void fill(const tests::Program &program, bool dimensions = true)
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[5].title = {"资质", "Certifications"};
    texts.schema.fields[6].title = {"从业人员", "Employees"};
    for (std::size_t at = 3; !dimensions && at < 6; ++at)
        texts.schema.fields[at].role = core::PanelRole::Ignore;
    auto database = store::Database::open(program.path(u"s.sqlite"_qs));
    REQUIRE(database);
    package::PackageReading reading;
    reading.name = u"district"_qs;
    reading.panel = tests::panelOf(texts);
    REQUIRE(store::importPackage(*database, reading));
}

} // namespace

TEST_CASE("the list of figures names the dimensions and measures of the panel")
{
    const tests::Program program;
    fill(program);
    const QJsonObject list = program(u"figures --format json --store sqlite:%/s.sqlite"_qs).json();
    const QJsonArray dimensions = list.value(u"dimensions").toArray();
    CHECK(dimensions.contains(u"certifications"_qs));
    CHECK(dimensions.contains(u"region_code"_qs));
    CHECK(list.value(u"measures").toArray().contains(u"employees"_qs));
    const tests::Run text = program(u"figures --lang zh --store sqlite:%/s.sqlite"_qs);
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains("从业人员"));
    CHECK_FALSE(program(u"figures"_qs).out.contains("certifications")); // the bundled dataset has no panel
}

TEST_CASE("without a dimension of the panel the list of figures has none, and its page of clusters is empty")
{
    const tests::Program program;
    fill(program, false);
    const QJsonObject list = program(u"figures --format json --store sqlite:%/s.sqlite"_qs).json();
    CHECK(list.value(u"dimensions").toArray().isEmpty());
    const tests::Run page = program(u"export clusters --format json -o - --store sqlite:%/s.sqlite"_qs);
    CHECK(page.exitCode == 0);
    CHECK(page.json().value(u"figures").toArray().isEmpty());
}

TEST_CASE("an unknown dimension is told with those there are")
{
    const tests::Program program;
    fill(program);
    const tests::Run run = program(u"export enterprises --where colour=red -o - --store sqlite:%/s.sqlite"_qs);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("colour"));
    CHECK(run.err.contains("region_code, sector, certifications"));
    const tests::Run bare = program(u"export enterprises --where colour=red -o -"_qs);
    CHECK(bare.exitCode == 2);
    CHECK(bare.err.contains("colour"));
    CHECK(program(u"export enterprises --where red -o -"_qs).exitCode == 2);
}

TEST_CASE("an unknown value of a dimension is told with some there are")
{
    const tests::Program program;
    fill(program);
    const auto of = [&](const QString &where) {
        return program(u"export enterprises --where "_qs + where + u" -o - --store sqlite:%/s.sqlite"_qs);
    };
    const tests::Run run = of(u"certifications=高新,巨人"_qs);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("certifications=巨人"));
    CHECK(run.err.contains("高新, 小巨人"));
    CHECK(of(u"sector=equipment"_qs).exitCode == 0);
    CHECK(of(u"sector=equipmint"_qs).exitCode == 2);
}

TEST_CASE("an export holds the enterprises that have one of the values")
{
    const tests::Program program;
    fill(program);
    const auto of = [&](const QString &where) {
        const tests::Run run = program(u"export enterprises "_qs + where + u" -o - --store sqlite:%/s.sqlite"_qs);
        CHECK(run.exitCode == 0);
        return run.json().value(u"shown").toInt();
    };
    const int all = of({});
    CHECK(all > 0);
    CHECK(of(u"--where certifications=小巨人,高新 --where certifications="_qs) == all);
    const int chosen = of(u"--where certifications=小巨人"_qs);
    CHECK(chosen > 0);
    CHECK(chosen < all);
    CHECK(
        program(u"export enterprises --where certifications=小巨人 -o %/a.svg --store sqlite:%/s.sqlite"_qs).exitCode ==
        0);
}
