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

std::string withCommas(const TextRow &row)
{
    std::string text;
    for (const std::string &cell : row)
        text += (&cell == &row.front() ? "" : ",") + cell;
    return text;
}

} // namespace

TEST_CASE("Rows become text and entities again")
{
    const core::IndicatorTables tables = tests::samplePackage().tables;
    core::IndicatorTables again;
    for (const Resource &r : resources()) {
        CAPTURE(r.name);
        for (const TextRow &row : rowsOf(r, tables)) {
            CHECK(row.size() == static_cast<std::size_t>(r.columns.size()));
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
        for (std::size_t i = 0; i < static_cast<std::size_t>(r.columns.size()); ++i) {
            CAPTURE(r.name, i);
            CHECK(std::any_of(rows.begin(), rows.end(), [i](const TextRow &row) { return !row[i].empty(); }));
        }
    }
}

TEST_CASE("Text is as in the package: literals and periods as printed, codes as codes")
{
    const auto rows = rowsOf(resource(QStringLiteral("observations")), tests::samplePackage().tables);
    CHECK(withCommas(rows.at(0)) == "gdp,330113,,2024,1175.09,exact,5,real,matched,2025,preliminary,rounded,s1");
    CHECK(withCommas(rows.at(1)) == "gdp,330113,fashion,2024-M01M09,23.10,over,,,,,,,s1");
    CHECK(withCommas(rows.at(2)) == "gdp,330100,,2024-Q1,,exact,-0.50,nominal,as_published,,final,,s2");
}

TEST_CASE("A cell that is no value of its column is found")
{
    core::IndicatorTables tables;
    const Resource &targets = resource(QStringLiteral("targets"));
    TextRow row = targets.row(tests::samplePackage().tables, 0);
    row[2] = "20x5";
    row[4] = "perhaps";
    CHECK(targets.columns.at(targets.append(tables, row)) == u"period");
    row[2] = "2025";
    CHECK(targets.columns.at(targets.append(tables, row)) == u"qualifier");

    const Resource &milestones = resource(QStringLiteral("milestones"));
    TextRow milestone = milestones.row(tests::samplePackage().tables, 0);
    milestone[9] = "postponed";
    CHECK(milestones.columns.at(milestones.append(tables, milestone)) == u"status");
}
