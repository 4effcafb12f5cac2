#include "models/store/resources.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

using namespace store;

namespace {

const Resource &resource(const QString &name)
{
    for (const Resource &r : resources()) {
        if (r.name == name)
            return r;
    }
    FAIL("no such resource");
    return resources().front();
}

std::vector<TextRow> rowsOf(const Resource &resource, const core::IndicatorTables &tables)
{
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < resource.count(tables); ++i)
        rows.push_back(resource.row(tables, i));
    return rows;
}

} // namespace

TEST_CASE("Rows become text and entities again")
{
    const core::IndicatorTables tables = tests::samplePackage().tables;
    core::IndicatorTables again;
    for (const Resource &r : resources()) {
        CAPTURE(r.name);
        for (const TextRow &row : rowsOf(r, tables)) {
            CHECK(row.size() == r.columns.size());
            CHECK(r.append(again, row) == -1);
        }
    }
    CHECK(again == tables);
}

TEST_CASE("The sample leaves no column of any resource untried")
{
    const core::IndicatorTables tables = tests::samplePackage().tables;
    for (const Resource &r : resources()) {
        const auto rows = rowsOf(r, tables);
        for (qsizetype i = 0; i < r.columns.size(); ++i) {
            CAPTURE(r.name, r.columns[i]);
            CHECK(std::any_of(rows.begin(), rows.end(), [i](const TextRow &row) { return !row[i].isEmpty(); }));
        }
    }
}

TEST_CASE("Text is as in the package: literals and periods as printed, codes as codes")
{
    const auto rows = rowsOf(resource(QStringLiteral("observations")), tests::samplePackage().tables);
    CHECK(rows.at(0).join(u',') == u"gdp,330113,,2024,1175.09,exact,5,real,matched,2025,preliminary,rounded,s1");
    CHECK(rows.at(1).join(u',') == u"gdp,330113,fashion,2024-M01M09,23.10,over,,,,,,,s1");
    CHECK(rows.at(2).join(u',') == u"gdp,330100,,2024-Q1,,exact,-0.50,nominal,as_published,,final,,s2");
}

TEST_CASE("A cell that is no value of its column is found")
{
    core::IndicatorTables tables;
    const Resource &targets = resource(QStringLiteral("targets"));
    TextRow row = targets.row(tests::samplePackage().tables, 0);
    row[2] = QStringLiteral("20x5");
    row[4] = QStringLiteral("perhaps");
    CHECK(targets.columns.at(targets.append(tables, row)) == u"period");
    row[2] = QStringLiteral("2025");
    CHECK(targets.columns.at(targets.append(tables, row)) == u"qualifier");

    const Resource &milestones = resource(QStringLiteral("milestones"));
    TextRow milestone = milestones.row(tests::samplePackage().tables, 0);
    milestone[9] = QStringLiteral("postponed");
    CHECK(milestones.columns.at(milestones.append(tables, milestone)) == u"status");
}
