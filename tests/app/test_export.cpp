#include "tests/app/program.h"
#include "tests/support/strings.h"

#include <QImage>
#include <QJsonArray>
#include <QSet>

namespace {

// Marks of a figure by "indicator region period".
QHash<QString, QJsonObject> marksOf(const QJsonObject &figure)
{
    QHash<QString, QJsonObject> marks;
    for (const QJsonValue &value : figure.value(u"marks").toArray()) {
        const QJsonObject keys = value.toObject().value(u"keys").toObject();
        QStringList parts;
        for (const QString &key : {u"indicator"_qs, u"region"_qs, u"sector"_qs, u"period"_qs}) {
            if (keys.contains(key))
                parts.append(keys.value(key).toString());
        }
        marks.insert(parts.join(u' '), value.toObject());
    }
    return marks;
}

QJsonObject figureOf(const QJsonObject &page, const QString &id)
{
    for (const QJsonValue &value : page.value(u"figures").toArray()) {
        if (value.toObject().value(u"figure").toString() == id)
            return value.toObject();
    }
    return {};
}

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

const QString districts = u"export indicators --indicators gdp --regions 330113,330110 --years 2021..2024 "_qs;

} // namespace

TEST_CASE("GDP of two districts: conflict, gap and implied value are all there")
{
    const tests::Program program;
    const tests::Run run = program(districts + u"-o %/g.json"_qs);
    CHECK(run.exitCode == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.err.isEmpty());
    const QJsonObject figure = json(program.read(u"g.json"_qs));
    CHECK(figure.value(u"figure").toString() == u"indicators");
    CHECK(figure.value(u"dataset").toString() == u"linping");
    CHECK(figure.value(u"shown").toInt() == 8);
    CHECK(figure.value(u"comparability").toObject().value(u"verdict").toString() == u"amber");
    const auto marks = marksOf(figure);
    CHECK(marks[u"gdp 330113 2021"_qs].value(u"literal").toString() == u"940.09");
    CHECK(marks[u"gdp 330113 2024"_qs].value(u"value").toDouble() == 1175.09);
    CHECK(marks[u"gdp 330113 2024"_qs].value(u"sources").toArray() == QJsonArray{u"s001"_qs});

    const QJsonObject conflict = marks[u"gdp 330113 2022"_qs];
    CHECK(conflict.value(u"value").toDouble() == 1006.7);
    const QJsonArray claims = conflict.value(u"claims").toArray();
    REQUIRE(claims.size() == 2);
    CHECK(claims[0].toObject().value(u"chosen").toBool());
    CHECK(claims[1].toObject().value(u"value").toDouble() == 1001);
    CHECK(claims[1].toObject().value(u"verdict").toString() == u"contradict");

    const QJsonObject gap = marks[u"gdp 330113 2023"_qs];
    CHECK(gap.value(u"value").isNull());
    CHECK(gap.value(u"empty").toString() == u"not-published");
    const QJsonObject implied = gap.value(u"implied").toObject();
    CHECK(implied.value(u"low").toDouble() == 1113.824644);
    CHECK(implied.value(u"value").toDouble() == Approx(1119.133).epsilon(1e-6));
    CHECK(implied.value(u"inputs").toArray() == QJsonArray{u"s001"_qs});
}

TEST_CASE("the table of the same figure")
{
    const tests::Program program;
    CHECK(program(districts + u"-o %/g.csv"_qs).exitCode == 0);
    const QByteArray table = program.read(u"g.csv"_qs);
    CHECK(table.startsWith("\xEF\xBB\xBFIndicator,"));
    CHECK(table.count("\r\n") == 9);
    CHECK(table.contains(",330113,Linping District,2022,1006.7,exact,"));
    CHECK(table.contains(",1001@s009\r\n"));
    CHECK(table.contains(",not-published,"));
    const QByteArray chinese = program(districts + u"--lang zh -o - --format csv --encoding gb18030"_qs).out;
    CHECK(chinese.contains("\xC1\xD9\xC6\xBD\xC7\xF8")); // 临平区
    CHECK_FALSE(chinese.contains("Linping"));
}

TEST_CASE("innovation shows published growth and the bases it implies")
{
    const tests::Program program;
    const QJsonObject page = program(u"export innovation -o -"_qs).json();
    CHECK(page.value(u"page").toString() == u"innovation");
    const auto marks = marksOf(figureOf(page, u"innovation/headline"_qs));
    const QJsonObject stock = marks[u"patents_inv_stock 330113 2024"_qs];
    CHECK(stock.value(u"value").toInt() == 5272);
    CHECK(stock.value(u"growth").toObject().value(u"published").toDouble() == 30.5);
    CHECK(stock.value(u"implied_base").toObject().value(u"low").toInt() == 4039);
    CHECK(stock.value(u"implied_base").toObject().value(u"high").toInt() == 4041);
    const QJsonObject fresh = marks[u"patents_inv_new 330113 2024"_qs];
    CHECK(fresh.value(u"value").toInt() == 1498);
    CHECK(fresh.value(u"growth").toObject().value(u"published").toDouble() == 60.6);
    CHECK(fresh.value(u"implied_base").toObject().value(u"value").toInt() == 933);
    CHECK(fresh.value(u"implied_base").toObject().value(u"whole_numbers").toBool());
    CHECK(marks[u"talent_skilled_new 330113 2024"_qs].value(u"value").toInt() == 4893);
}

TEST_CASE("clusters count by sector, stay under a year filter and say so")
{
    const tests::Program program;
    const QJsonObject all = figureOf(program(u"export clusters -o -"_qs).json(), u"clusters/composition"_qs);
    const auto marks = marksOf(all);
    CHECK(marks[u"high_end_equipment"_qs].value(u"value").toInt() == 8);
    CHECK(marks[u"biomedicine"_qs].value(u"value").toInt() == 7);
    CHECK_FALSE(all.value(u"notices").toArray().contains(u"undated"_qs));
    const QJsonObject year =
        figureOf(program(u"export clusters --years 2024 -o -"_qs).json(), u"clusters/composition"_qs);
    CHECK(year.value(u"notices").toArray().contains(u"undated"_qs));
    CHECK(marksOf(year)[u"high_end_equipment"_qs].value(u"value").toInt() == 8);
    const QJsonObject some = program(u"export clusters/composition --sectors fashion,biomedicine -o -"_qs).json();
    CHECK(some.value(u"shown").toInt() < some.value(u"of").toInt());
    CHECK(marksOf(some).contains(u"fashion"_qs));
    CHECK_FALSE(marksOf(some).contains(u"green_energy"_qs));
}

TEST_CASE("every page and figure can be exported as JSON and as a table")
{
    const tests::Program program;
    const QJsonObject list = program(u"figures --format json"_qs).json();
    QJsonArray all = list.value(u"pages").toArray();
    for (const QJsonValue &figure : list.value(u"figures").toArray())
        all.append(figure);
    REQUIRE(all.size() > 20);
    for (const QJsonValue &id : all) {
        CAPTURE(id.toString());
        CHECK_FALSE(program(u"export "_qs + id.toString() + u" -o -"_qs).json().isEmpty());
        CHECK(program(u"export "_qs + id.toString() + u" -o - --format csv"_qs).exitCode == 0);
    }
}

TEST_CASE("a name that is both a figure and a page is the figure unless it says that it is the page")
{
    const tests::Program program;
    CHECK(program(u"export enterprises -o -"_qs).json().value(u"figure").toString() == u"enterprises"_qs);
    const QJsonObject page = program(u"export page:enterprises -o -"_qs).json();
    CHECK(page.value(u"page").toString() == u"enterprises"_qs);
    CHECK(page.value(u"figures").toArray().size() > 1);
    const tests::Run unsaid = program(u"export enterprises -o %/a.svg"_qs);
    CHECK(unsaid.exitCode == 0);
    CHECK(unsaid.err.contains("page:enterprises"));
    CHECK(program(u"export figure:enterprises -o %/a.svg"_qs).err.isEmpty());
    const tests::Run none = program(u"export page:audit -o -"_qs);
    CHECK(none.exitCode == 2);
    CHECK(none.err.contains("page:audit"));
    CHECK(program(u"export view:enterprises -o -"_qs).exitCode == 2);
    CHECK(program(u"figures"_qs).out.contains("page:enterprises "));
    CHECK_FALSE(program(u"figures"_qs).out.contains("page:overview"));
    CHECK(program(u"export --help"_qs).out.contains("page:enterprises"));
}

TEST_CASE("figures and pages are drawn without a display")
{
    const tests::Program program;
    for (const QString &id : {u"overview/gdp"_qs, u"clusters"_qs}) {
        const tests::Run run = program(u"export "_qs + id + u" -o %/a.png --size 640x480 --scale 2"_qs);
        CAPTURE(id, run.err.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.err.isEmpty());
        const QImage image(program.path(u"a.png"_qs));
        CHECK(image.size() == QSize(1280, 960));
        CHECK(program(u"export "_qs + id + u" -o - --format svg --theme dark"_qs).out.contains("<svg"));
    }
}

TEST_CASE("indicators are drawn as any kind of chart that compares series")
{
    const tests::Program program;
    const QJsonArray charts = program(u"figures --format json"_qs).json().value(u"charts").toArray();
    QSet<QByteArray> pictures;
    for (const QString &kind :
         {u"line"_qs, u"bar"_qs, u"slope"_qs, u"dumbbell"_qs, u"small-multiples"_qs, u"heat"_qs}) {
        CAPTURE(kind);
        CHECK(charts.contains(kind));
        const tests::Run run = program(districts + u"--size 640x480 -o %/a.png --kind "_qs + kind);
        CHECK(run.exitCode == 0);
        CHECK(QImage(program.path(u"a.png"_qs)).size() == QSize(640, 480));
        pictures.insert(program.read(u"a.png"_qs));
        CHECK(program(districts + u"-o - --format svg --theme dark --kind "_qs + kind).out.contains("<svg"));
    }
    CHECK(pictures.size() == 6);
}

TEST_CASE("an export names what is wrong in one line")
{
    const tests::Program program;
    const auto fails = [&program](const QString &line, int code, const QByteArray &named) {
        const tests::Run run = program(line);
        CAPTURE(line, run.err.toStdString());
        CHECK(run.exitCode == code);
        CHECK(run.err.contains(named));
        CHECK(run.err.count('\n') == 1);
        CHECK(run.out.isEmpty());
    };
    fails(u"export nosuch -o %/a.json"_qs, 2, "nosuch");
    fails(u"export indicators --regions 999999 -o %/a.json"_qs, 2, "999999");
    fails(u"export indicators --indicators no_such -o %/a.json"_qs, 2, "no_such");
    fails(u"export clusters --sectors no_such -o %/a.json"_qs, 2, "no_such");
    fails(u"export clusters/composition --measure weight -o %/a.json"_qs, 2, "weight");
    fails(u"export clusters/composition --group-by colour -o %/a.json"_qs, 2, "colour");
    fails(u"export indicators --sort colour -o %/a.json"_qs, 2, "colour");
    fails(u"export indicators --dataset other -o %/a.json"_qs, 2, "other");
    fails(u"export indicators --as-of r77 -o %/a.json"_qs, 2, "r77");
    fails(u"export indicators -o %/no/such/folder/a.json"_qs, 3, "folder/a.json");
    fails(u"export indicators -o %"_qs, 2, "");
    fails(u"export indicators -o - --store postgresql://host/db"_qs, 2, "postgresql://host/db");
    fails(u"export indicators -o - --store /dev/null/a.sqlite"_qs, 3, "/dev/null/a.sqlite");
    CHECK_FALSE(QFile::exists(program.path(u"a.json"_qs)));
}

TEST_CASE("a file that cannot be replaced keeps its content")
{
    const tests::Program program;
    REQUIRE(program(u"export sources -o %/a.csv"_qs).exitCode == 0);
    const QByteArray before = program.read(u"a.csv"_qs);
    CHECK(program(u"export sources --regions 999999 -o %/a.csv"_qs).exitCode == 2);
    CHECK(program.read(u"a.csv"_qs) == before);
    CHECK(program(u"export sources -o /dev/full --format csv"_qs).exitCode == 3);
}
