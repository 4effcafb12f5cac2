#include "models/workspace/workspace.h"

#include "models/store/importer.h"
#include "models/workspace/importdraft.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using core::RegionCode;
using core::SectorId;
using workspace::Workspace;

namespace {

const QString bundled = tests::bundledPackage;

} // namespace

TEST_CASE("A new store takes the bundled package in as revision 1")
{
    Workspace workspace;
    QSignalSpy changed(&workspace, &Workspace::datasetChanged);
    REQUIRE(workspace.open(QStringLiteral(":memory:"), bundled).has_value());
    CHECK(changed.count() == 1);
    CHECK(workspace.dataset().revision.number == 1);
    CHECK(workspace.datasets() == QStringList{QString::fromStdString(workspace.dataset().name)});
    CHECK(workspace.revisions().size() == 1);
    CHECK_FALSE(workspace.dataset().indicators->tables().observations.empty());
}

TEST_CASE("A store on disk is found again with the same revision")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    std::string hash;
    {
        Workspace workspace;
        REQUIRE(workspace.open(path, bundled).has_value());
        hash = workspace.dataset().revision.hash;
    }
    Workspace again;
    REQUIRE(again.open(path, QStringLiteral("no such package")).has_value());
    CHECK(again.dataset().revision.hash == hash);
    CHECK(again.revisions().size() == 1);
}

TEST_CASE("A missing bundled package is an error, not a crash")
{
    Workspace workspace;
    const auto opened = workspace.open(QStringLiteral(":memory:"), QStringLiteral("no such package"));
    REQUIRE_FALSE(opened.has_value());
    CHECK(workspace.datasets().isEmpty());
}

TEST_CASE("An unknown dataset is an error and the open one stays")
{
    Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), bundled).has_value());
    const std::string name = workspace.dataset().name;
    const auto opened = workspace.openDataset(QStringLiteral("nowhere"));
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == core::ErrorCode::UnknownDataset);
    CHECK(workspace.dataset().name == name);
}

TEST_CASE("Another state of the dataset keeps what it knows of the filter")
{
    Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), bundled).has_value());
    const RegionCode home = workspace.dataset().indicators->homeRegion();
    core::Filter filter;
    filter.firstYear = 2021;
    filter.regions = {home, RegionCode("000000"), RegionCode("000000/*")};
    filter.sectors = {workspace.dataset().indicators->tables().sectors.front().id, SectorId("gone")};
    filter.topics = {"no such topic"};
    workspace.filter().set(filter);
    REQUIRE(workspace.openDataset(QString::fromStdString(workspace.dataset().name)).has_value());
    CHECK(workspace.filter().filter().firstYear == 2021);
    CHECK(workspace.filter().filter().regions == std::vector<RegionCode>{home});
    CHECK(workspace.filter().filter().sectors.size() == 1);
    CHECK(workspace.filter().filter().topics.empty());
}

TEST_CASE("Selecting the same mark again is told once")
{
    Workspace workspace;
    QSignalSpy selected(&workspace, &Workspace::selectionChanged);
    core::Keys keys;
    keys.region = RegionCode("330113");
    workspace.select(keys);
    workspace.select(keys);
    CHECK(selected.count() == 1);
    CHECK(workspace.selection() == keys);
}

TEST_CASE("A revision is shown as it was, or made current again")
{
    const QTemporaryDir folder;
    const QString path = tests::copyOfBundled(folder.path());
    tests::replaceIn(folder.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), bundled).has_value());
    workspace::ImportDraft draft(workspace);
    draft.open(path);
    draft.take();
    REQUIRE(workspace.dataset().revision.number == 2);
    CHECK_FALSE(workspace.isAsOf());

    REQUIRE(workspace.showRevision(1));
    CHECK(workspace.dataset().revision.number == 1);
    CHECK(workspace.isAsOf());
    CHECK(workspace.currentRevision() == 2);

    REQUIRE(workspace.useRevision(1));
    CHECK_FALSE(workspace.isAsOf());
    CHECK(workspace.currentRevision() == 1);
    CHECK(workspace.revisions().size() == 2);
    CHECK_FALSE(workspace.showRevision(9));
    CHECK(workspace.dataset().revision.number == 1);
}

TEST_CASE("What another program takes in is told of, and shown when it is wanted")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    Workspace first, second;
    REQUIRE(first.open(path, tests::bundledPackage).has_value());
    REQUIRE(second.open(path, tests::bundledPackage).has_value());
    QSignalSpy changed(&first, &Workspace::storeChanged), moved(&first, &Workspace::currentMoved);
    first.lookForNews();
    CHECK(changed.isEmpty());

    const QTemporaryDir package;
    const QString copy = tests::copyOfBundled(package.path());
    tests::replaceIn(package.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    auto reading = package::readPackage(copy);
    REQUIRE(reading);
    REQUIRE(store::importPackage(*second.database(), *reading));
    first.lookForNews();
    first.lookForNews();
    CHECK(changed.size() == 1);
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().front() == 2);
    CHECK(first.dataset().revision.number == 1);
    REQUIRE(first.openDataset(QString::fromStdString(first.dataset().name)));
    CHECK(first.dataset().revision.number == 2);
}

TEST_CASE("Another revision stands beside the one shown until that is the same or another dataset comes")
{
    Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), tests::bundledPackage).has_value());
    const QTemporaryDir package;
    const QString copy = tests::copyOfBundled(package.path());
    tests::replaceIn(package.filePath(QStringLiteral("observations.csv")), "1175.09", "1175.19");
    auto reading = package::readPackage(copy);
    REQUIRE(reading);
    REQUIRE(store::importPackage(*workspace.database(), *reading));
    REQUIRE(workspace.openDataset({}));
    QSignalSpy changed(&workspace, &Workspace::besideChanged);
    REQUIRE(workspace.showBeside(1));
    REQUIRE(workspace.beside());
    CHECK(workspace.beside()->revision.number == 1);
    CHECK_FALSE(workspace.showBeside(7));
    CHECK(workspace.beside()->revision.number == 1);
    REQUIRE(workspace.showRevision(1)); // now both would be the same
    CHECK_FALSE(workspace.beside());
    CHECK(changed.size() == 2);
}
