#include "models/store/panelarrival.h"

#include "models/store/comparison.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/savedviews.h"
#include "tests/core/panelcsv.h"
#include "tests/store/panelpackage.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

QString written(const QTemporaryDir &folder, const tests::PanelTexts &texts)
{
    const QString path = folder.filePath(u"2025.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(tests::csvOf(texts)));
    return path;
}

/// Dimensions that refer to nothing: the sample package knows few regions and sectors.
tests::PanelTexts plainPanel()
{
    tests::PanelTexts texts = tests::smallPanel();
    for (core::PanelField &field : texts.schema.fields)
        field.references.clear();
    return texts;
}

} // namespace

TEST_CASE("Rows of one year are a revision of the panel that has them beside the others")
{
    const QTemporaryDir folder;
    auto database = tests::openStore();
    const tests::PanelTexts texts = plainPanel();
    tests::import(database, tests::packageWith(texts));
    tests::PanelTexts update = texts;
    update.rows = {{"e9", "新来", "2025", "330110", "digital", "", "1", "1.00", ""}};
    const QString path = written(folder, update);

    auto reading = store::arriveInPanel(database, path, {});
    REQUIRE(reading);
    REQUIRE(*reading);
    CHECK((*reading)->isValid());
    const auto comparison = store::compareWithCurrent(database, **reading);
    REQUIRE(comparison);
    REQUIRE(comparison->diff.otherResources.size() == 1);
    CHECK(comparison->diff.otherResources.front().name == "enterprises 2025");
    CHECK(comparison->diff.otherResources.front().counts == core::DiffCounts{1, 0, 0});
    tests::import(database, **reading);

    update.rows.insert(update.rows.begin(), texts.rows.begin(), texts.rows.end());
    CHECK(tests::cellsOf(tests::storedPanel(database)) == tests::cellsOf(tests::panelOf(update)));
    auto again = store::arriveInPanel(database, path, {});
    REQUIRE(again);
    CHECK(store::compareWithCurrent(database, **again)->isUnchanged);
}

TEST_CASE("A file of other columns, or a dataset without such a panel, is left to the reader of tables")
{
    const QTemporaryDir folder;
    auto database = tests::openStore();
    const tests::PanelTexts texts = plainPanel();
    const QString path = written(folder, texts);
    CHECK_FALSE(store::arriveInPanel(database, path, {})->has_value());
    REQUIRE(store::importPackage(database, tests::samplePackage()));
    CHECK_FALSE(store::arriveInPanel(database, path, {})->has_value());
    CHECK_FALSE(store::arriveInPanel(database, path, u"nobody's"_qs)->has_value());
}

TEST_CASE("What a table changes leaves the panel as it is, unread, and views of its rows too")
{
    auto database = tests::openStore();
    tests::import(database, tests::packageWith(plainPanel()));
    core::FigureSpec ranking;
    ranking.id = "enterprises/ranking";
    ranking.subject = core::FigureSubject::Organisations;
    ranking.chart = core::ChartKind::Bar;
    ranking.measure = "output";
    REQUIRE(store::saveView(database, {}, {"largest", "enterprises", {ranking}, {}}));
    const auto dataset = store::loadDataset(database);
    REQUIRE(dataset);
    REQUIRE_FALSE(dataset->panel.rows);

    package::PackageReading reading = tests::samplePackage();
    reading.tables.observations.front().value = "7";
    reading.panel = dataset->panel;
    const auto comparison = store::compareWithCurrent(database, reading);
    REQUIRE(comparison);
    CHECK(comparison->diff.total.revised == 1);
    CHECK(comparison->diff.otherResources.empty());
    CHECK(comparison->impact.of == 1);
    CHECK(comparison->impact.views.empty());
    tests::import(database, reading);
    CHECK(tests::cellsOf(tests::storedPanel(database)) == tests::cellsOf(tests::panelOf(plainPanel())));
}
