#include "models/store/panelarrival.h"

#include "models/core/panel/numberstorage.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/yearsums.h"
#include "models/store/comparison.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/savedviews.h"
#include "tests/core/panelcsv.h"
#include "tests/store/panelpackage.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

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

core::FigureSpec ranking()
{
    core::FigureSpec spec;
    spec.id = "enterprises/ranking";
    spec.subject = core::FigureSubject::Organisations;
    spec.chart = core::ChartKind::Bar;
    spec.measure = "output";
    return spec;
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

TEST_CASE("Cells that a row leaves blank stay as they are, which is told")
{
    const QTemporaryDir folder;
    auto database = tests::openStore();
    tests::PanelTexts texts = plainPanel();
    tests::import(database, tests::packageWith(texts));
    texts.rows.resize(1);
    const QString same = written(folder, texts);
    auto reading = store::arriveInPanel(database, same, {});
    REQUIRE(reading);
    CHECK((*reading)->issues.empty());

    for (std::size_t cell = 6; cell < texts.rows[0].size(); ++cell)
        texts.rows[0][cell].clear();
    auto blanks = store::arriveInPanel(database, written(folder, texts), {});
    REQUIRE(blanks);
    REQUIRE((*blanks)->issues.size() == 1);
    const core::Issue &issue = (*blanks)->issues.front();
    CHECK(issue.severity == core::Severity::Notice);
    CHECK(issue.args.front() == "row-blanks");
    CHECK(store::compareWithCurrent(database, **blanks)->isUnchanged);
}

TEST_CASE("Only the years of the file are read; views of all rows are compared all the same")
{
    const QTemporaryDir folder;
    auto database = tests::openStore();
    const tests::PanelTexts texts = plainPanel();
    tests::import(database, tests::packageWith(texts));
    REQUIRE(store::saveView(database, {}, {"largest", "enterprises", {ranking()}, {}}));
    tests::PanelTexts update{texts.schema, {texts.rows.back()}};
    update.rows.front()[7] = "9999.00";
    const auto reading = store::arriveInPanel(database, written(folder, update), {});
    REQUIRE(reading);
    REQUIRE((*reading)->changed);
    CHECK_FALSE((*reading)->panel.rows);
    CHECK((*reading)->changed.after.head->blocks.size() == 1);
    const auto comparison = store::compareWithCurrent(database, **reading);
    REQUIRE(comparison);
    CHECK(comparison->diff.otherResources.front().counts == core::DiffCounts{0, 1, 0});
    REQUIRE(comparison->impact.views.size() == 1);
    CHECK(comparison->impact.views.front().view == "largest");

    SECTION("another revision that came meanwhile is not overwritten")
    {
        tests::PanelTexts other = texts;
        other.rows.front()[6] = "77";
        tests::import(database, tests::packageWith(other));
        const auto late = store::compareWithCurrent(database, **reading);
        REQUIRE_FALSE(late);
        CHECK(late.error().code == core::ErrorCode::DatasetMoved);
    }
}

TEST_CASE("Whatever a file changes in some years, the store has the panel of both")
{
    const QTemporaryDir folder;
    auto database = tests::openStore();
    std::mt19937 random(23);
    tests::PanelTexts texts = tests::randomPanel(400, 31);
    for (core::PanelField &field : texts.schema.fields)
        field.references.clear();
    tests::import(database, tests::packageWith(texts));
    std::size_t ofSomeYears = 0;
    constexpr std::size_t rounds = 30;
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::string year = texts.rows[random() % texts.rows.size()][2];
        const auto change = random() % 7;
        tests::PanelTexts update{texts.schema, {}};
        for (const auto &given : texts.rows) {
            auto row = given;
            if (row[2] != year || random() % 3 != 0)
                continue;
            if (change < tests::rowChanges)
                tests::changeRow(row, static_cast<unsigned>(change), random);
            else if (change == tests::rowChanges)
                row[0] = "new " + std::to_string(round) + row[0];
            else if (change == tests::rowChanges + 1)
                row[2] = std::to_string(2030 + random() % 3); // a year that is not there yet
            else
                row[7] = std::to_string(3'000'000'000 + random() % 1000); // more than 32 bits hold
            update.rows.push_back(row);
        }
        INFO("round " << round << ", year " << year << ", change " << change);
        const auto reading = store::arriveInPanel(database, written(folder, update), {});
        REQUIRE(reading);
        REQUIRE((*reading)->isValid());
        REQUIRE(store::compareWithCurrent(database, **reading));
        ofSomeYears += (*reading)->changed ? std::size_t{1} : std::size_t{0};
        tests::import(database, **reading);
        texts = tests::together(texts, update);
        const core::Panel stored = tests::storedPanel(database);
        REQUIRE(tests::cellsOf(stored) == tests::cellsOf(tests::panelOf(texts)));
        REQUIRE(*stored.cube == *core::buildCube(*stored.head, *stored.rows));
        REQUIRE(*stored.sums == core::yearSums(*stored.head, *stored.rows));
        for (std::size_t i = 0; i < stored.rows->measures.size(); ++i)
            REQUIRE(stored.head->measures[i].magnitude == core::magnitudeOf(stored.rows->measures[i]));
    }
    CHECK(ofSomeYears > rounds / 2);
    CHECK(ofSomeYears < rounds); // some change the form of a column
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
    REQUIRE(store::saveView(database, {}, {"largest", "enterprises", {ranking()}, {}}));
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
