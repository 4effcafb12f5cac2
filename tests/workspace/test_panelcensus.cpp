#include "models/store/importer.h"
#include "models/workspace/panelcensus.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using workspace::PanelCensus;
using workspace::Workspace;

namespace {

constexpr int patience = 20'000; ///< milliseconds

QString storeOf(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = store::Database::open(path);
    REQUIRE(database);
    for (const QString &name : {u"panel"_qs, u"figures"_qs}) {
        package::PackageReading reading;
        reading.name = name;
        reading.panel = name == u"panel" ? tests::panelOf(tests::smallPanel()) : core::Panel{};
        REQUIRE(store::importPackage(*database, reading));
    }
    return path;
}

/// Waits until all is counted.
void settle(const PanelCensus &census, QSignalSpy &counted)
{
    while (census.isCounting() && counted.wait(patience)) {
    }
}

core::Filter certified(const std::string &value)
{
    core::Filter filter;
    filter.where = {{"certifications", {value}}};
    return filter;
}

} // namespace

TEST_CASE("The census follows the dataset and the filter")
{
    const QTemporaryDir folder;
    Workspace workspace;
    PanelCensus census(workspace);
    QSignalSpy counted(&census, &PanelCensus::counted);
    REQUIRE(workspace.open(storeOf(folder), {}));
    REQUIRE(workspace.openDataset(u"panel"_qs));
    CHECK(census.counts() == core::PanelCounts{}); // answers come by the event loop
    REQUIRE(counted.wait(patience));
    CHECK(census.counts().shown == 4);
    workspace.filter().set(certified("小巨人"));
    CHECK(census.counts().shown == 4); // until the new ones are there
    settle(census, counted);
    CHECK(census.counts().shown == 2);
    REQUIRE(workspace.openDataset(u"figures"_qs));
    CHECK(census.counts() == core::PanelCounts{});
    CHECK_FALSE(census.isCounting());
}

TEST_CASE("Of several filters the newest is counted")
{
    const QTemporaryDir folder;
    Workspace workspace;
    REQUIRE(workspace.open(storeOf(folder), {}));
    REQUIRE(workspace.openDataset(u"panel"_qs));
    PanelCensus census(workspace);
    QSignalSpy counted(&census, &PanelCensus::counted);
    for (const char *value : {"高新", "小巨人", ""})
        workspace.filter().set(certified(value));
    settle(census, counted);
    CHECK(census.counts().shown == 1); // e3
}

TEST_CASE("Names are counted when the rows have come")
{
    const QTemporaryDir folder;
    Workspace workspace;
    REQUIRE(workspace.open(storeOf(folder), {}));
    QSignalSpy loaded(&workspace, &Workspace::panelLoaded);
    REQUIRE(workspace.openDataset(u"panel"_qs));
    PanelCensus census(workspace);
    QSignalSpy counted(&census, &PanelCensus::counted);
    core::Filter filter;
    filter.text = "临平";
    workspace.filter().set(filter);
    CHECK_FALSE(census.isCounting());
    REQUIRE(loaded.wait(patience));
    settle(census, counted);
    CHECK(census.counts().shown == 3);
}

TEST_CASE("A dataset that lacks the dimension drops it from the filter")
{
    const QTemporaryDir folder;
    Workspace workspace;
    REQUIRE(workspace.open(storeOf(folder), {}));
    REQUIRE(workspace.openDataset(u"panel"_qs));
    workspace.filter().set(certified("小巨人"));
    REQUIRE(workspace.openDataset(u"figures"_qs));
    CHECK(workspace.filter().filter().isEmpty());
}

TEST_CASE("Counting that is held begins when it is held no longer")
{
    const QTemporaryDir folder;
    Workspace workspace;
    REQUIRE(workspace.open(storeOf(folder), {}));
    REQUIRE(workspace.openDataset(u"panel"_qs));
    PanelCensus census(workspace);
    QSignalSpy counted(&census, &PanelCensus::counted);
    settle(census, counted);
    const std::size_t all = census.counts().shown;
    counted.clear();
    census.setHeld(true);
    workspace.filter().set(certified("高新"));
    CHECK_FALSE(counted.wait(50));
    CHECK(census.isCounting());
    CHECK(census.counts().shown == all);
    census.setHeld(false);
    REQUIRE(counted.wait(patience));
    CHECK(census.counts().shown < all);
}
