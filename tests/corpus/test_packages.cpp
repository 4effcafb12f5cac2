#include "models/package/loosepackage.h"
#include "tests/corpus/corpusfile.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <algorithm>

using package::LoosePackage;
using package::LooseTable;
using tests::codeOf;
using tests::corpusFile;
using Lines = std::vector<std::string>;

namespace {

struct Size
{
    std::string table;
    std::size_t rows; ///< without the header and blank lines
    std::size_t columns;
    bool operator==(const Size &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Size &size)
{
    return out << size.table << ' ' << size.rows << 'x' << size.columns;
}

using Sizes = std::vector<Size>;

LoosePackage read(const char *path)
{
    auto package = package::readLoosePackage(corpusFile(path));
    INFO(path << ' ' << codeOf(package));
    REQUIRE(package);
    CHECK(package->issues.empty());
    return std::move(*package);
}

std::size_t filledRows(const core::Grid &grid)
{
    std::size_t rows = 0;
    for (std::size_t row = 1; row < grid.rows(); ++row)
        rows += grid.cellsIn(row) > 0 ? 1U : 0U;
    return rows;
}

Sizes sizes(const LoosePackage &package)
{
    Sizes all;
    for (const LooseTable &table : package.tables)
        all.push_back({table.name, filledRows(table.grid), table.grid.columns()});
    return all;
}

const LooseTable &table(const LoosePackage &package, const char *name)
{
    const auto found = std::ranges::find(package.tables, name, &LooseTable::name);
    REQUIRE(found != package.tables.end());
    return *found;
}

/// The last cell of the row that begins with these cells.
std::string cellOf(const LooseTable &table, const Lines &key, std::size_t from, std::size_t column)
{
    for (std::size_t row = 1; row < table.grid.rows(); ++row) {
        bool isIt = true;
        for (std::size_t i = 0; i < key.size(); ++i)
            isIt = isIt && table.grid.text(row, from + i) == key[i];
        if (isIt)
            return std::string(table.grid.text(row, column));
    }
    return "none";
}

std::ptrdiff_t count(const LooseTable &table, core::Rule rule)
{
    return std::ranges::count(table.issues, rule, &core::Issue::rule);
}

bool hasNoFindings(const LoosePackage &package)
{
    return std::ranges::all_of(package.tables, [](const LooseTable &t) { return t.issues.empty(); });
}

} // namespace

#define NEEDS_CORPUS                                                                                                   \
    if (!tests::hasCorpus())                                                                                           \
    SKIP_CASE("no corpus of real files beside the project")

TEST_CASE("Corpus: published packages that keep their own schema")
{
    NEEDS_CORPUS;
    const LoosePackage gdp = read("datapackage/gdp");
    CHECK(sizes(gdp) == Sizes{{"top-economies", 230, 3}, {"gdp", 13'979, 4}});
    CHECK(cellOf(table(gdp, "gdp"), {"CHN", "2010"}, 1, 3) == "6087191746679.489");
    CHECK(cellOf(table(gdp, "gdp"), {"USA", "1960"}, 1, 3) == "541988586206.897");
    CHECK(hasNoFindings(gdp));
    const LoosePackage population = read("datapackage/population");
    CHECK(sizes(population) == Sizes{{"population", 17'195, 4}});
    CHECK(cellOf(population.tables[0], {"CHN", "2010"}, 1, 3).starts_with("1337705000"));
    CHECK(hasNoFindings(population));
    const LoosePackage inflation = read("datapackage/inflation");
    CHECK(sizes(inflation) == Sizes{{"inflation-gdp", 11'182, 4}, {"inflation-consumer", 13'778, 4}});
    CHECK(hasNoFindings(inflation));
    CHECK(sizes(read("datapackage/house-prices-uk")) == Sizes{{"data", 288, 9}});
    const LoosePackage companies = read("datapackage/s-and-p-500-companies");
    CHECK(sizes(companies) == Sizes{{"sector-counts", 11, 2}, {"constituents", 503, 8}});
    const auto &columns = table(companies, "constituents").columns;
    CHECK(std::ranges::none_of(columns, [](const auto &c) { return c.type == "number" || c.type == "integer"; }));
}

TEST_CASE("Corpus: resources of one package stay apart")
{
    NEEDS_CORPUS;
    CHECK(sizes(read("datapackage/oil-prices")) == Sizes{{"brent-daily", 9'958, 2},
                                                         {"brent-week", 2'049, 2},
                                                         {"brent-month", 471, 2},
                                                         {"brent-year", 39, 2},
                                                         {"wti-daily", 10'226, 2},
                                                         {"wti-week", 2'120, 2},
                                                         {"wti-month", 487, 2},
                                                         {"wti-year", 40, 2}});
}

TEST_CASE("Corpus: months under a date of any format, a year of one digit")
{
    NEEDS_CORPUS;
    const LoosePackage temperature = read("datapackage/global-temp");
    CHECK(sizes(temperature) == Sizes{{"annual", 319, 3}, {"monthly", 3'823, 3}});
    CHECK(hasNoFindings(temperature));
    CHECK(table(temperature, "monthly").columns[1].type == "date");
    const LoosePackage maddison = read("datapackage/owid-datasets__Maddison Project Database 2020 (Bolt and");
    REQUIRE(maddison.tables.size() == 1);
    CHECK(filledRows(maddison.tables[0].grid) == 21'854);
    CHECK(maddison.tables[0].grid.columns() == 5);
    CHECK(hasNoFindings(maddison));
}

TEST_CASE("Corpus: one table in two files, one in the descriptor")
{
    NEEDS_CORPUS;
    const LoosePackage package = read("datapackage/frictionless-r__inst_extdata_v1");
    CHECK(sizes(package) == Sizes{{"deployments", 3, 5}, {"observations", 8, 7}, {"media", 3, 5}});
    CHECK(hasNoFindings(package));
    CHECK(table(package, "media").grid.text(0, 0) == "media_id");
    CHECK(table(package, "observations").grid.text(4, 3) == "Lepus europaeus");
}

TEST_CASE("Corpus: blank lines are skipped")
{
    NEEDS_CORPUS;
    const Sizes expected{{"data", 2, 4}, {"data2", 3, 2}};
    CHECK(sizes(read("datapackage/frictionless-py__data_package")) == expected);
    CHECK(sizes(read("bad-input/frictionless-py__data_invalid")) == expected);
    CHECK(sizes(read("bad-input/frictionlessdata__frictionless-py/data_package-invalid.zip")) == expected);
}

TEST_CASE("Corpus: packages that break their own schema are read as they are, with warnings")
{
    NEEDS_CORPUS;
    const LoosePackage co2 = read("bad-input/co2-ppm");
    CHECK(sizes(co2) == Sizes{{"co2-mm-mlo", 820, 7},
                              {"co2-annmean-mlo", 67, 3},
                              {"co2-gr-mlo", 67, 3},
                              {"co2-mm-gl", 568, 6},
                              {"co2-annmean-gl", 47, 3},
                              {"co2-gr-gl", 67, 3}});
    const LooseTable &months = table(co2, "co2-mm-mlo");
    CHECK(months.grid.cellsIn(0) == 6);
    CHECK(months.grid.text(1, 0) == "1958-03");
    CHECK(months.grid.text(1, 2) == "315.71");
    CHECK(count(months, core::Rule::ColumnCount) == 820);
    CHECK(count(months, core::Rule::Type) == 0);
    CHECK(count(table(co2, "co2-mm-gl"), core::Rule::ColumnCount) == 568);
    const LoosePackage cpi = read("bad-input/cpi");
    CHECK(sizes(cpi) == Sizes{{"cpi", 11'182, 4}});
    CHECK(count(cpi.tables[0], core::Rule::ColumnMissing) == 1);
    CHECK(count(cpi.tables[0], core::Rule::ColumnUnknown) == 1);
    CHECK_FALSE(cpi.tables[0].columns[0].isInSchema);
    CHECK(cpi.tables[0].columns[3].type == "number");
    const LoosePackage gini = read("bad-input/gini-index");
    CHECK(sizes(gini) == Sizes{{"gini-index", 2'351, 4}, {"gini-index-2015", 86, 2}, {"gini-index-2014", 84, 2}});
    CHECK(count(gini.tables[0], core::Rule::ColumnUnknown) == 2);
    CHECK(count(gini.tables[0], core::Rule::Type) == 0);
    CHECK(gini.tables[0].columns[2].type == "year");
}

TEST_CASE("Corpus: what is no descriptor")
{
    NEEDS_CORPUS;
    const auto code = [](const char *name) {
        return codeOf(package::readLoosePackage(
            corpusFile((std::string("bad-input/frictionlessdata__frictionless-py/") + name).c_str())));
    };
    CHECK(code("data_invalid.json") == "bad-json");
    for (const char *schema : {"data_invalid-schema.json", "data_schema-invalid-empty.json",
                               "data_schema-invalid-fk-no-reference.json", "data_schema-invalid-multiple-errors.json",
                               "data_schema-invalid-pk-array.json", "data_schema-invalid-pk-string.json"})
        CHECK(code(schema) == "no-tables");
    CHECK(code("data_compression_implicit-zip.csv") == "not-a-package");
}
