// What is proposed for a file, written as JSON and read again, gives the same figures.
#include "models/package/mappingjson.h"
#include "tests/app/program.h"
#include "tests/corpus/arrivals.h"
#include "tests/corpus/corpusfile.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using tests::corpusFile;
using tests::Entry;

TEST_CASE("the mapping proposed for each table of the corpus gives the same observations when it comes back")
{
    if (!tests::hasCorpus())
        SKIP_CASE("no corpus of real files beside the project");
    const store::Database database = tests::bundledStore();
    std::size_t checked = 0;
    for (const Entry &entry : tests::manifest()) {
        const QString path = corpusFile(entry.at("file").c_str());
        INFO(entry.at("file"));
        const tests::Imported result = tests::imported(database, path);
        if (!result.arrival)
            continue;
        const auto mapping = package::mappingFrom(package::mappingJson(result.arrival->mapping), "mapping");
        REQUIRE(mapping);
        CHECK(*mapping == result.arrival->mapping);
        auto table = package::readTableFile(path, package::choiceOf(*mapping));
        REQUIRE(table);
        const auto again = store::arrive(database, std::move(table).value(), *mapping, {});
        REQUIRE(again);
        CHECK(again->mapping == result.arrival->mapping);
        CHECK(again->reading.name == result.arrival->reading.name);
        CHECK(again->update.tables == result.arrival->update.tables);
        CHECK(again->isReady() == result.arrival->isReady());
        ++checked;
    }
    CHECK(checked > 120);
}

TEST_CASE("the command line takes in what it proposed for files of NBS, World Bank, Eurostat, OWID and SDMX")
{
    if (!tests::hasCorpus())
        SKIP_CASE("no corpus of real files beside the project");
    const tests::Program program;
    const std::pair<const char *, const char *> files[] = {
        {"csv-wide/1lmq__FYP/nbs_province_population_gbk.csv", "nbs.csv"},
        {"csv-wide/Lguanghui/nbs_monthly_money_gbk.csv", "months.csv"},
        {"csv-wide/ansufei__WorldBank/API_SP.DYN.TFRT.IN_DS2_en_csv_v2.csv", "worldbank.csv"},
        {"sdmx-csv/ViktarHn__BelhardHomeWorkFinal/estat_tec00107_filtered_en.csv", "eurostat.csv"},
        {"xlsx/Pablo-source__Eurostat_labour_market/data_une_rt_a__custom_14324113_page_spreadsheet.xlsx",
         "rates.xlsx"},
        {"xlsx/BestAnHongjun__GGDP-data/cn_gdp.xlsx", "gdp.xlsx"},
        {"csv-long/owid__owid-datasets/Energy mix from BP (2020).csv", "owid.csv"},
        {"sdmx-csv/khaeru__sdmx-test-data/v3_csv_example-04.csv", "sdmx.csv"},
    };
    for (const auto &[file, name] : files) {
        INFO(file);
        REQUIRE(QFile::copy(corpusFile(file), program.path(QLatin1String(name))));
        const QString path = QStringLiteral("%/") + QLatin1String(name);
        REQUIRE(program(QStringLiteral("import --propose ") + path + QStringLiteral(" -o %/m.json")).exitCode == 0);
        const tests::Run plain = program(QStringLiteral("import --leave-out --format json ") + path);
        const tests::Run mapped =
            program(QStringLiteral("import --leave-out --format json --mapping %/m.json ") + path);
        CHECK(plain.exitCode == 0);
        CHECK(mapped.exitCode == 0);
        CHECK(plain.out == mapped.out);
        CHECK(mapped.json().value(QStringLiteral("imports")).toArray().size() == 1);
    }
}
