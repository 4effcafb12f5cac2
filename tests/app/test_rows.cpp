#include "models/store/importer.h"
#include "tests/app/program.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QSqlQuery>

#include <algorithm>

namespace {

/// Puts a dataset with this panel into the store `name` of the program's home.
void fill(const tests::Program &program, const QString &name, const tests::PanelTexts &texts)
{
    auto database = store::Database::open(program.path(name));
    REQUIRE(database);
    package::PackageReading reading;
    reading.name = u"district"_qs;
    reading.panel = tests::panelOf(texts);
    REQUIRE(store::importPackage(*database, reading));
}

/// The lines of the texts, by year and enterprise.
QByteArray csvOf(tests::PanelTexts texts)
{
    std::ranges::stable_sort(texts.rows, {}, [](const auto &row) { return row[2]; });
    QByteArray csv = "\xEF\xBB\xBF";
    std::vector<std::vector<std::string>> lines{{}};
    for (const core::PanelField &field : texts.schema.fields)
        lines.front().push_back(field.name);
    lines.insert(lines.end(), texts.rows.begin(), texts.rows.end());
    for (const auto &line : lines) {
        QByteArrayList cells;
        for (const std::string &cell : line)
            cells.append(QByteArray::fromStdString(cell));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QStringList answer(const QString &path, const QString &sql)
{
    QStringList cells;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"rows"_qs);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(sql));
        while (query.next())
            cells.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"rows"_qs);
    return cells;
}

} // namespace

TEST_CASE("a panel is laid out as CSV with the digits that were published")
{
    const tests::Program program;
    for (const tests::PanelTexts &texts : {tests::smallPanel(), tests::randomPanel(3000, 3)}) {
        fill(program, u"s.sqlite"_qs, texts);
        REQUIRE(program(u"rows enterprises -o %/rows.csv --guard off --store sqlite:%/s.sqlite"_qs).exitCode == 0);
        CHECK(program.read(u"rows.csv"_qs) == csvOf(texts));
        CHECK(program(u"rows enterprises -o - --guard off --store sqlite:%/s.sqlite"_qs).out == csvOf(texts));
    }
}

TEST_CASE("a panel of several segments is laid out piece by piece")
{
    const tests::Program program;
    tests::PanelTexts texts = tests::smallPanel();
    const auto row = texts.rows[0];
    texts.rows.clear();
    for (const char *year : {"2023", "2024"}) {
        for (int i = 0; i < 70'000; ++i) {
            texts.rows.push_back(row);
            texts.rows.back()[0] = "id" + std::to_string(i);
            texts.rows.back()[1] = (i % 3 == 0 ? year : "name") + std::to_string(i);
            texts.rows.back()[2] = year;
            texts.rows.back()[6] = std::to_string(i);
        }
    }
    fill(program, u"s.sqlite"_qs, texts);
    REQUIRE(program(u"rows enterprises -o %/rows.csv --guard off --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    CHECK((program.read(u"rows.csv"_qs) == csvOf(texts)));
}

TEST_CASE("a panel is laid out as a table of an SQLite file")
{
    const tests::Program program;
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[4].name = "sec\"tor; --";
    fill(program, u"s.sqlite"_qs, texts);
    REQUIRE(program(u"rows enterprises -o %/rows.sqlite --guard off --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    const QString path = program.path(u"rows.sqlite"_qs);
    CHECK(answer(path, u"SELECT count(*) FROM enterprises"_qs) == QStringList{u"11"_qs});
    CHECK(answer(path, u"SELECT name FROM enterprises WHERE enterprise_id = 'e1' ORDER BY year"_qs) ==
          QStringList{u"临平智造"_qs, u"临平智造"_qs, u"临平智能制造"_qs});
    CHECK(answer(path, u"SELECT sum(output) FROM enterprises WHERE year = 2024"_qs) == QStringList{u"2490.85"_qs});
    CHECK(answer(path, u"SELECT sum(employees) FROM enterprises WHERE \"sec\"\"tor; --\" = 'fashion'"_qs) ==
          QStringList{u"380"_qs});
    CHECK(answer(path, u"SELECT typeof(employees) || typeof(output) || typeof(score) || typeof(certifications) "
                       "FROM enterprises WHERE enterprise_id = 'e3' AND year = 2022"_qs) ==
          QStringList{u"integerrealrealnull"_qs});
    CHECK(answer(path, u"SELECT count(*) FROM enterprises WHERE output IS NULL"_qs) == QStringList{u"1"_qs});
    // Again over the same file.
    REQUIRE(program(u"rows enterprises -o %/rows.sqlite --guard off --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    CHECK(answer(path, u"SELECT count(*) FROM enterprises"_qs) == QStringList{u"11"_qs});
    CHECK(QDir(program.path({})).entryList({u"rows*"_qs}) == QStringList{u"rows.sqlite"_qs});
}

TEST_CASE("what cannot be laid out is said, and no file is made or lost")
{
    const tests::Program program;
    fill(program, u"s.sqlite"_qs, tests::smallPanel());
    const QByteArray before = program.read(u"s.sqlite"_qs);
    const auto refused = [&](const QString &line) {
        const tests::Run run = program(line + u" --store sqlite:%/s.sqlite"_qs);
        CHECK(run.err.startsWith("linping-explorer: "));
        CHECK(run.err.count('\n') == 1);
        return run.exitCode;
    };
    CHECK(refused(u"rows nobody -o %/rows.csv"_qs) == 2);
    CHECK(refused(u"rows enterprises -o %/rows.xlsx"_qs) == 2);
    CHECK(refused(u"rows enterprises"_qs) == 2);
    CHECK(refused(u"rows -o %/rows.csv"_qs) == 2);
    CHECK(refused(u"rows enterprises -o %/no/such/rows.csv"_qs) == 3);
    CHECK(refused(u"rows enterprises -o %/no/such/rows.sqlite"_qs) == 3);
    CHECK(refused(u"rows enterprises -o %/s.sqlite"_qs) == 3);
    CHECK(program.read(u"s.sqlite"_qs) == before);
    CHECK(QDir(program.path({})).entryList({u"rows*"_qs}).isEmpty());
    CHECK(program(u"rows enterprises -o %/rows.csv --store sqlite:%/none.sqlite"_qs).exitCode == 2);
}

TEST_CASE("guarded rows have blank cells for what tells of a single enterprise, and say which")
{
    const tests::Program program;
    fill(program, u"s.sqlite"_qs, tests::randomPanel(3000, 3));
    const tests::Run run = program(u"rows enterprises -o %/rows.csv --store sqlite:%/s.sqlite"_qs);
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const QByteArray csv = program.read(u"rows.csv"_qs);
    CHECK(csv.left(csv.indexOf("\r\n")).endsWith(",withheld"));
    CHECK(csv.contains("|output"));
    REQUIRE(program(u"rows enterprises -o %/rows.sqlite --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    const QString path = program.path(u"rows.sqlite"_qs);
    // Cells of year, sector and region with fewer than three numbers show none of them.
    CHECK(answer(path, u"SELECT count(*) FROM (SELECT 1 FROM enterprises WHERE output IS NOT NULL "
                       "GROUP BY year, sector, region_code HAVING count(*) < 3)"_qs) == QStringList{u"0"_qs});
    CHECK(answer(path, u"SELECT count(*) FROM enterprises WHERE output IS NOT NULL AND withheld LIKE '%output%'"_qs) ==
          QStringList{u"0"_qs});
    CHECK(answer(path, u"SELECT count(*) > 0 FROM enterprises WHERE output IS NOT NULL"_qs) == QStringList{u"1"_qs});
    const tests::Run open = program(u"rows enterprises -o %/all.csv --guard off --store sqlite:%/s.sqlite"_qs);
    CHECK(open.err.contains("guard"));
    CHECK_FALSE(program.read(u"all.csv"_qs).contains("withheld"));
}

TEST_CASE("a file with rows of one year is taken into the panel")
{
    const tests::Program program;
    tests::PanelTexts texts = tests::smallPanel();
    for (core::PanelField &field : texts.schema.fields)
        field.references.clear();
    fill(program, u"store"_qs, texts);
    tests::PanelTexts update = texts;
    update.rows = {{"e9", "新来", "2025", "330110", "digital", "", "1", "1.00", ""}};
    QFile file(program.path(u"2025.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csvOf(update));
    file.close();

    const auto looked = program(u"import %/2025.csv --store sqlite:%/store"_qs);
    CHECK(looked.exitCode == 0);
    CHECK(looked.out.contains("Enterprises 2025: added 1, revised 0, removed 0"));
    CHECK(program(u"import %/2025.csv --yes --store sqlite:%/store"_qs).exitCode == 0);
    const auto again = program(u"import %/2025.csv --yes --store sqlite:%/store"_qs);
    CHECK(again.out.contains("nothing to take in"));
    CHECK(program(u"rows enterprises --store sqlite:%/store -o %/all.csv"_qs).exitCode == 0);
    CHECK(program.read(u"all.csv"_qs).count('\n') == static_cast<int>(texts.rows.size()) + 2);

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("enterprise_id,name,year,region_code,sector,certifications,employees,output,score\n"
               "e9,新来,2025,330110,digital,,many,1.00,\n");
    file.close();
    const auto checked = program(u"validate %/2025.csv --store sqlite:%/store"_qs);
    CHECK(checked.exitCode == 1);
    CHECK(checked.out.contains("employees"));
    const auto broken = program(u"import %/2025.csv --yes --store sqlite:%/store"_qs);
    CHECK(broken.exitCode == 1);
    CHECK(broken.out.contains("employees"));
}
