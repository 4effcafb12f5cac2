#include "models/store/importer.h"
#include "models/store/statement.h"
#include "models/workspace/workspace.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using workspace::Workspace;

namespace {

constexpr int patience = 20'000; ///< milliseconds

/// A store on disk whose datasets have these names; those that begin with "p" have a panel.
QString storeOf(const QTemporaryDir &folder, const QStringList &names, const core::Panel &panel)
{
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = store::Database::open(path);
    REQUIRE(database);
    for (const QString &name : names) {
        package::PackageReading reading;
        reading.name = name;
        reading.panel = name.startsWith(u'p') ? panel : core::Panel{};
        REQUIRE(store::importPackage(*database, reading));
    }
    return path;
}

core::Panel samplePanel() { return tests::panelOf(tests::randomPanel(5000, 1)); }

} // namespace

TEST_CASE("The rows of a panel come after the dataset, and the filter stays")
{
    const QTemporaryDir folder;
    const core::Panel panel = samplePanel();
    Workspace workspace;
    QSignalSpy changed(&workspace, &Workspace::datasetChanged);
    QSignalSpy loaded(&workspace, &Workspace::panelLoaded);
    REQUIRE(workspace.open(storeOf(folder, {u"panel"_qs}, panel), {}));
    CHECK(changed.count() == 1);
    CHECK(loaded.isEmpty()); // answers come by the event loop
    CHECK(workspace.isPanelLoading());
    REQUIRE(workspace.dataset().panel);
    CHECK(workspace.dataset().panel.cube != nullptr);
    CHECK(workspace.dataset().panel.rows == nullptr);
    core::Filter filter;
    filter.firstYear = 2020;
    workspace.filter().set(filter);

    REQUIRE(loaded.wait(patience));
    CHECK_FALSE(workspace.isPanelLoading());
    CHECK(changed.count() == 1);
    CHECK(*workspace.dataset().panel.rows == *panel.rows);
    CHECK(workspace.filter().filter().firstYear == 2020);
}

TEST_CASE("A dataset without a panel has no rows to wait for")
{
    const QTemporaryDir folder;
    Workspace workspace;
    REQUIRE(workspace.open(storeOf(folder, {u"panel"_qs, u"figures"_qs}, samplePanel()), {}));
    CHECK_FALSE(workspace.dataset().panel);
    CHECK_FALSE(workspace.isPanelLoading());
    QSignalSpy loaded(&workspace, &Workspace::panelLoaded);
    REQUIRE(workspace.openDataset(u"panel"_qs));
    CHECK(workspace.isPanelLoading());
    REQUIRE(workspace.openDataset(u"figures"_qs)); // overtakes
    CHECK_FALSE(workspace.isPanelLoading());
    REQUIRE(workspace.openDataset(u"panel"_qs));
    REQUIRE(loaded.wait(patience));
    CHECK(loaded.count() == 1);
    CHECK(workspace.dataset().panel.rows != nullptr);
}

TEST_CASE("Closing while rows are being loaded waits for the end of that")
{
    const QTemporaryDir folder;
    const QString path = storeOf(folder, {u"panel"_qs}, samplePanel());
    for (int i = 0; i < 5; ++i) {
        Workspace workspace;
        REQUIRE(workspace.open(path, {}));
        CHECK(workspace.isPanelLoading());
    }
    CHECK(QSqlDatabase::connectionNames().isEmpty());
}

TEST_CASE("Rows that cannot be read are told as a failure; the dataset stays")
{
    const QTemporaryDir folder;
    const QString path = storeOf(folder, {u"panel"_qs}, samplePanel());
    {
        const auto database = store::Database::open(path);
        REQUIRE(store::execute(*database, {},
                               u"UPDATE panel_segments SET bytes = x'00' WHERE segment_id IN (SELECT segment_id "
                               "FROM panel_parts WHERE part = 'rows' AND field = 'output' AND year = 2020)"_qs));
    }
    Workspace workspace;
    core::Error error{};
    QObject::connect(&workspace, &Workspace::panelFailed, &workspace, [&error](const core::Error &e) { error = e; });
    QSignalSpy failed(&workspace, &Workspace::panelFailed);
    REQUIRE(workspace.open(path, {}));
    REQUIRE(failed.wait(patience));
    CHECK(error.code == core::ErrorCode::StoreBroken);
    CHECK(error.args ==
          std::vector<std::string>{path.toStdString(), "panel/enterprises, rows, output, 2020, segment 0"});
    CHECK(workspace.dataset().panel.cube != nullptr);
    CHECK(workspace.dataset().panel.rows == nullptr);
    CHECK_FALSE(workspace.isPanelLoading());
}
