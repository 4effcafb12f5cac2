#include "models/workspace/importdraft.h"

#include "models/store/importer.h"
#include "models/workspace/workspace.h"
#include "tests/core/panelcsv.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using workspace::ImportDraft;
using workspace::Workspace;

namespace {

const QByteArray district =
    "临平区与余杭区地区生产总值\n单位:亿元\n地区,2021年,2022年\n余杭区,2502.20,2651.25\n临平区,940.09,x12\n";

/// A workspace on a store of the given name, with a draft whose signals are counted.
struct Draft
{
    QTemporaryDir folder;
    Workspace workspace;
    ImportDraft draft{workspace};
    QSignalSpy changed{&draft, &ImportDraft::changed};
    QSignalSpy failed{&draft, &ImportDraft::failed};
    QSignalSpy taken{&draft, &ImportDraft::taken};

    explicit Draft(const QString &store = QStringLiteral(":memory:"))
    {
        const QString path = store == u":memory:" ? store : folder.filePath(store);
        REQUIRE(workspace.open(path, tests::bundledPackage).has_value());
    }
    QString file(const char *name, const QByteArray &content)
    {
        return tests::writeFile(folder.filePath(QLatin1String(name)), content);
    }
    const workspace::Arrival &arrival() const
    {
        REQUIRE(draft.arrival());
        return *draft.arrival();
    }
};

} // namespace

TEST_CASE("A changed package becomes a revision only when it is taken")
{
    Draft at;
    const QString path = tests::copyOfBundled(at.folder.path());
    tests::replaceIn(at.folder.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    const std::string before = at.workspace.dataset().revision.hash;
    QSignalSpy shown(&at.workspace, &Workspace::datasetChanged);

    at.draft.open(path);
    CHECK_FALSE(at.arrival().table);
    CHECK(at.arrival().canTake());
    CHECK(at.arrival().comparison.diff.total.revised == 1);
    CHECK(at.workspace.dataset().revision.hash == before);
    CHECK(shown.isEmpty());

    at.draft.take();
    REQUIRE(at.taken.size() == 1);
    CHECK(at.workspace.dataset().revision.number == 2);
    CHECK(at.workspace.dataset().revision.hash != before);
    CHECK(shown.size() == 1);
}

TEST_CASE("A file that was taken in before means what it did then, and is read anew")
{
    Draft at;
    const QString path = at.file("monthly.csv", district);
    at.draft.open(path);
    CHECK_FALSE(at.arrival().isAsLastTime);
    core::Mapping mapping = at.arrival().table->mapping;
    mapping.constants.status = "preliminary";
    at.draft.setMapping(mapping);
    at.draft.take();
    REQUIRE(at.taken.size() == 1);

    QByteArray next = district;
    next.replace("2021年,2022年", "2022年,2023年").replace("x12", "1100.5");
    at.file("monthly.csv", next);
    at.draft.open(path);
    CHECK(at.arrival().isAsLastTime);
    CHECK(at.arrival().table->mapping.constants.status == "preliminary");
    const auto &observations = at.arrival().table->update.tables.observations;
    REQUIRE(observations.size() == 4);
    CHECK(std::ranges::count(observations, core::Period::ofYear(2023), &core::Observation::period) == 2);
    CHECK(observations.front().status == core::Status::Preliminary);
    at.draft.useProposal();
    CHECK(at.arrival().table->mapping.constants.status.empty());
}

TEST_CASE("A file that has become another one is read as it is")
{
    Draft at;
    const QString path = at.file("monthly.csv", district);
    at.draft.open(path);
    at.draft.take();
    REQUIRE(at.taken.size() == 1);
    at.file("monthly.csv", "指标,年份,临平\n产值,2024,5\n利润,2024,6\n");
    at.draft.open(path);
    CHECK_FALSE(at.arrival().isAsLastTime);
    CHECK(at.arrival().table->mapping == at.arrival().table->proposal.mapping);
}

TEST_CASE("A package with errors reports them and cannot be taken")
{
    Draft at;
    const QString path = tests::copyOfBundled(at.folder.path());
    tests::replaceIn(at.folder.filePath(QStringLiteral("observations.csv")), "1175.09", "many");
    at.draft.open(path);
    CHECK(core::hasErrors(at.arrival().issues()));
    CHECK_FALSE(at.arrival().canTake());
    at.draft.take();
    CHECK(at.taken.isEmpty());
    CHECK(at.workspace.dataset().revision.number == 1);
}

TEST_CASE("The package that is in the dataset already cannot be taken again")
{
    Draft at;
    at.draft.open(tests::bundledPackage);
    CHECK(at.arrival().comparison.isUnchanged);
    CHECK_FALSE(at.arrival().canTake());
}

TEST_CASE("A table is read, shown and taken in off the thread, issues by file, row and header")
{
    Draft at(QStringLiteral("store.sqlite"));
    at.draft.open(at.file("gdp.csv", district));
    CHECK(at.draft.isRunning());
    REQUIRE(at.changed.wait());
    const store::TableArrival &table = *at.arrival().table;
    CHECK(table.update.tables.observations.size() == 3);
    CHECK(at.arrival().reading().name == QStringLiteral("linping"));
    const auto issues = at.arrival().issues();
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().file == "gdp.csv");
    CHECK(issues.front().row == 5);
    CHECK(issues.front().column == "2022年");

    at.draft.take();
    REQUIRE(at.taken.wait());
    CHECK(at.workspace.dataset().revision.claims.added == 3);
}

TEST_CASE("The meaning of a table can be changed, and changed back")
{
    Draft at;
    at.draft.open(at.file("gdp.csv", district));
    core::Mapping mapping = at.arrival().table->mapping;
    mapping.dataset = "another";
    at.draft.setMapping(mapping);
    CHECK(at.arrival().reading().name == QStringLiteral("another"));
    CHECK(at.draft.canUndo());
    at.draft.undo();
    CHECK(at.arrival().reading().name == QStringLiteral("linping"));
    CHECK_FALSE(at.draft.canUndo());
    at.draft.setMapping(mapping);
    at.draft.useProposal();
    CHECK(at.arrival().reading().name == QStringLiteral("linping"));

    at.draft.setHeader({3});
    CHECK(at.arrival().table->mapping.extent.header == std::vector<std::size_t>{3});
    at.draft.useProposal();
    CHECK(at.arrival().table->mapping.extent.header == std::vector<std::size_t>{2});
}

TEST_CASE("A text can be read in another encoding and with another separator")
{
    Draft at;
    at.draft.open(at.file("gdp.csv", "region;year;value\nA;2024;1,5\nB;2024;2,5\n"));
    CHECK(at.arrival().table->file.facts.dialect.delimiter == ';');
    at.draft.setDialect({','});
    CHECK(at.arrival().table->file.grid.columns() == 2);
    at.draft.setEncoding("UTF-16LE");
    CHECK(at.arrival().table->file.encoding.name == "UTF-16LE");
    CHECK(at.arrival().table->file.encoding.reason == core::EncodingReason::Chosen);
}

TEST_CASE("A recipe is offered for the next file of its kind, used, and forgotten")
{
    Draft at;
    at.draft.open(at.file("may.csv", district));
    CHECK(at.arrival().fitting.isEmpty());
    core::Mapping mapping = at.arrival().table->mapping;
    mapping.constants.status = "preliminary";
    at.draft.setMapping(mapping);
    REQUIRE(at.draft.saveRecipe(QStringLiteral("月报")));
    CHECK(at.draft.recipe() == QStringLiteral("月报"));

    at.draft.open(at.file("june.csv", QByteArray(district).replace("940.09", "941.09")));
    CHECK(at.arrival().fitting == QStringList{QStringLiteral("月报")});
    CHECK(at.draft.recipe().isEmpty());
    at.draft.useRecipe(QStringLiteral("月报"));
    CHECK(at.arrival().table->update.tables.observations.front().status == core::Status::Preliminary);
    CHECK(at.draft.recipe() == QStringLiteral("月报"));

    REQUIRE(at.draft.removeRecipe(QStringLiteral("月报")));
    CHECK(at.arrival().recipes.empty());
    CHECK_FALSE(at.draft.saveRecipe(QStringLiteral("  ")));
}

TEST_CASE("A file that cannot be read fails with its reason, and the next one counts")
{
    Draft at;
    at.draft.open(at.folder.filePath(QStringLiteral("nowhere.csv")));
    REQUIRE(at.failed.size() == 1);
    CHECK(at.failed.front().front().value<core::Error>().code == core::ErrorCode::FileMissing);
    CHECK_FALSE(at.draft.arrival());
    at.draft.open(at.file("gdp.csv", district));
    CHECK(at.arrival().canTake());
}

TEST_CASE("Reading and storing are under way when it is told that they began")
{
    Draft at(QStringLiteral("store.sqlite"));
    std::vector<bool> running;
    QObject::connect(&at.draft, &ImportDraft::started, [&] { running.push_back(at.draft.isRunning()); });
    const QString path = tests::copyOfBundled(at.folder.path());
    tests::replaceIn(at.folder.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    at.draft.open(path);
    REQUIRE(at.changed.wait());
    at.draft.take();
    REQUIRE(at.taken.wait());
    CHECK(running == std::vector{true, true});
    CHECK_FALSE(at.draft.isRunning());
}

TEST_CASE("What was cancelled never arrives")
{
    Draft at(QStringLiteral("store.sqlite"));
    at.draft.open(at.file("gdp.csv", district));
    at.draft.cancel();
    CHECK_FALSE(at.draft.isRunning());
    CHECK_FALSE(at.changed.wait(200));
}

TEST_CASE("What was looked at against a revision that is not current any more is not taken in unseen")
{
    Draft at(QStringLiteral("store.sqlite"));
    const QTemporaryDir folder;
    const QString path = tests::copyOfBundled(folder.path());
    tests::replaceIn(folder.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    at.draft.open(path);
    REQUIRE(at.changed.wait(20000));
    auto other = store::Database::open(at.folder.filePath(QStringLiteral("store.sqlite")));
    auto reading = package::readPackage(tests::bundledPackage);
    REQUIRE((other && reading));
    reading->tables.observations.pop_back();
    REQUIRE(store::importPackage(*other, *reading));

    at.draft.take();
    REQUIRE(at.failed.wait(20000));
    CHECK(at.failed.front().front().value<core::Error>().code == core::ErrorCode::DatasetMoved);
    CHECK(at.workspace.revisions().size() == 2);
    at.draft.compareAnew();
    REQUIRE(at.changed.wait(20000));
    CHECK(at.arrival().comparison.against.number == 2);
    CHECK(at.arrival().comparison.diff.total == core::DiffCounts{1, 1, 0});
    at.draft.take();
    REQUIRE(at.taken.wait(20000));
    CHECK(at.workspace.dataset().revision.number == 3);
}

TEST_CASE("A file with rows of one year of the panel becomes a revision with them beside the others")
{
    Draft at;
    tests::PanelTexts texts = tests::smallPanel();
    for (core::PanelField &field : texts.schema.fields)
        field.references.clear();
    package::PackageReading reading;
    reading.name = QStringLiteral("panel");
    reading.panel = tests::panelOf(texts);
    REQUIRE(store::importPackage(*at.workspace.database(), reading));
    REQUIRE(at.workspace.openDataset(reading.name));
    tests::PanelTexts year = texts;
    year.rows = {{"e9", "新来", "2031", "330110", "digital", "", "1", "1.00", ""}};

    at.draft.open(at.file("2031.csv", QByteArray::fromStdString(tests::csvOf(year))));
    CHECK_FALSE(at.arrival().table);
    CHECK(at.arrival().canTake());
    CHECK(at.arrival().comparison.diff.otherResources.front().name == "enterprises 2031");
    at.draft.take();
    REQUIRE(at.taken.size() == 1);
    CHECK(at.workspace.dataset().panel.head->rows() == texts.rows.size() + 1);
}

TEST_CASE("An indicator of a package that got another id can be taken for the same")
{
    Draft at;
    const QString path = tests::copyOfBundled(at.folder.path());
    for (const auto *name : {"indicators.csv", "observations.csv"})
        tests::replaceIn(at.folder.filePath(QLatin1String(name)), "\ngdp_nominal_increment,", "\ngdp_increase,");
    at.draft.open(path);
    const core::IndicatorId old("gdp_nominal_increment"), now("gdp_increase");
    CHECK(at.arrival().comparison.renamed == std::vector{core::RenamedIndicator{old, now, 1, 1}});
    CHECK(at.arrival().comparison.diff.total == core::DiffCounts{1, 0, 1});

    at.draft.setAliases({{"gdp_increase", "gdp_nominal_increment"}});
    CHECK(at.arrival().comparison.isUnchanged);
    CHECK(at.arrival().comparison.renamed.empty());
    at.draft.setAliases({});
    CHECK(at.arrival().comparison.diff.total == core::DiffCounts{1, 0, 1});

    tests::replaceIn(at.folder.filePath(QStringLiteral("observations.csv")), "2022,60.6,", "2022,60.7,");
    at.draft.setAliases({{"gdp_increase", "gdp_nominal_increment"}});
    CHECK(at.arrival().comparison.diff.total == core::DiffCounts{0, 1, 0});
    at.draft.take();
    REQUIRE(at.taken.size() == 1);
    tests::replaceIn(at.folder.filePath(QStringLiteral("observations.csv")), "2022,60.7,", "2022,60.8,");
    at.draft.open(path); // the next time it is known
    CHECK(at.arrival().aliases == package::Aliases{{"gdp_increase", "gdp_nominal_increment"}});
    CHECK(at.arrival().comparison.diff.total == core::DiffCounts{0, 1, 0});
}
