#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/datasetupdate.h"
#include "models/output/observationcsv.h"
#include "models/package/tablefile.h"
#include "tests/app/program.h"
#include "tests/support/bundled.h"
#include "tests/support/strings.h"

#include <numeric>

namespace {

const QString twoDistricts = u" --indicators gdp --regions 330113,330110 --columns full "_qs;

output::Phrases chinese(const core::IndicatorSet &set)
{
    output::Phrases phrases;
    phrases.name = [&set](const core::Keys &keys, const QString &field) {
        return QString::fromStdString(field == u"indicator" ? set.indicator(keys.indicator)->name.zh
                                                            : set.region(keys.region)->name.zh);
    };
    return phrases;
}

/// What an import makes of all observations after they were written to a file.
core::DatasetUpdate readBack(const core::IndicatorTables &tables, output::Encoding encoding)
{
    const core::IndicatorSet set(tables);
    std::vector<std::size_t> rows(tables.observations.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"all.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(output::observationsCsv(set, rows, chinese(set), encoding));
    file.close();
    const auto read = package::readTableFile(file.fileName());
    REQUIRE(read);
    const core::Proposal proposal =
        core::propose(read->grid, read->facts, {tables.regions, tables.indicators, tables.sectors});
    CHECK(core::belongsTo(proposal));
    const core::LongTable figures = core::apply(read->grid, proposal.mapping);
    CHECK(figures.issues.empty());
    return core::updateOf(figures, tables, core::sourceOf(read->facts, proposal.mapping));
}

core::Observation rowOf(const char *indicator, const char *period, const char *value)
{
    core::Observation row;
    row.indicator = core::IndicatorId(indicator);
    row.region = core::RegionCode("330113");
    row.period = *core::Period::parse(period);
    row.value = value;
    row.source = core::SourceId("@s1");
    return row;
}

} // namespace

TEST_CASE("every observation of the bundled dataset comes back as it was, in both encodings")
{
    const core::IndicatorTables tables = tests::Bundled().workspace.dataset().indicators->tables();
    for (const auto encoding : {output::Encoding::Utf8Bom, output::Encoding::Gb18030}) {
        const core::DatasetUpdate update = readBack(tables, encoding);
        CHECK(update.issues.empty());
        CHECK(update.tables.indicators.empty());
        CHECK(update.tables.regions.empty());
        CHECK(update.tables.sources.empty());
        REQUIRE(update.tables.observations.size() == tables.observations.size());
        for (std::size_t i = 0; i < tables.observations.size(); ++i) {
            CAPTURE(i, tables.observations[i].indicator.text(), tables.observations[i].period.text());
            CHECK(update.tables.observations[i] == tables.observations[i]);
            CHECK(update.tables.observations[i].period.text() == tables.observations[i].period.text());
        }
    }
}

TEST_CASE("text like a formula, negative numbers and a lone number with three decimals come back too")
{
    core::IndicatorTables tables;
    tables.regions.resize(1);
    tables.regions[0].code = core::RegionCode("330113");
    tables.regions[0].name.zh = "=HYPERLINK(\"x\",\"临平\")";
    tables.sources.resize(1);
    tables.sources[0].id = core::SourceId("@s1");
    for (const char *id : {"-工业", "=1+1", "'=1", "+x\n, \"y\""}) {
        core::Indicator &indicator = tables.indicators.emplace_back();
        indicator.id = core::IndicatorId(id);
        indicator.name.zh = std::string("@") + id;
        indicator.measurement.unit = "亿元";
        tables.observations.push_back(rowOf(id, "2024-M01M09", "-4.70"));
    }
    tables.observations.push_back(rowOf("-工业", "2024-Q1", ""));
    tables.observations.back().growth = "-0.5";
    tables.observations.back().growthBasis = core::GrowthBasis::Real;
    tables.observations.back().growthScope = core::GrowthScope::Matched;
    tables.observations.back().vintage = "2025-01";
    tables.observations.back().note = core::Note::Restated;
    CHECK(readBack(tables, output::Encoding::Utf8Bom).tables.observations == tables.observations);
    tables.observations = {rowOf("-工业", "2024", "23.824")};
    CHECK(readBack(tables, output::Encoding::Gb18030).tables.observations == tables.observations);
}

TEST_CASE("what is exported in full is nothing new to its own dataset, and the same in another one")
{
    const tests::Program program;
    for (const QString &encoding : {u"utf-8"_qs, u"gb18030"_qs}) {
        CAPTURE(encoding.toStdString());
        REQUIRE(program(u"export indicators -o %/x.csv --encoding "_qs + encoding + twoDistricts).exitCode == 0);
        const tests::Run same = program(u"import %/x.csv"_qs);
        CHECK(same.exitCode == 0);
        CHECK(same.out.contains("nothing to take in"));
        const QString other = u" --dataset "_qs + encoding;
        REQUIRE(program(u"import %/x.csv --yes"_qs + other).exitCode == 0);
        REQUIRE(program(u"export indicators -o %/y.csv --encoding "_qs + encoding + twoDistricts + other).exitCode ==
                0);
        CHECK(program.read(u"y.csv"_qs) == program.read(u"x.csv"_qs));
    }
    CHECK(program.read(u"x.csv"_qs).startsWith("indicator_id,indicator_name,region_code,"));
}

TEST_CASE("columns in full are those of published rows, as CSV")
{
    const tests::Program program;
    CHECK(program(u"export enterprises -o %/x.csv --columns full"_qs).exitCode == 2);
    CHECK(program(u"export indicators -o %/x.json --columns full"_qs).exitCode == 2);
    CHECK(program(u"export indicators -o %/x.csv --columns all"_qs).exitCode == 2);
    const QByteArray page = program(u"export overview -o - --format csv --columns full"_qs).out;
    CHECK(page.startsWith("\xEF\xBB\xBFindicator_id,"));
    CHECK(page.contains("\r\ngdp,"));
}
