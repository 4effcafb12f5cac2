#pragma once

#include "models/store/importer.h"
#include "models/workspace/panelcensus.h"
#include "tests/core/panelsample.h"
#include "views/panes/chip.h"
#include "views/panes/chipbar.h"
#include "views/panes/choicetree.h"
#include "views/panes/filterpane.h"

#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// A store with the small panel of the core's samples, its regions and sectors; certifications are its one other
/// dimension, titled in both languages.
inline QString panelStore(const QTemporaryDir &folder)
{
    PanelTexts texts = smallPanel();
    texts.schema.fields[5].title = {"资质", "Certifications"};
    package::PackageReading reading;
    reading.name = QStringLiteral("district");
    reading.panel = panelOf(texts);
    for (const char *code : {"330113", "330110"})
        reading.tables.regions.push_back({core::RegionCode(code), {code, code}, {}, "district", "", ""});
    for (const char *id : {"equipment", "biomedicine", "fashion", "digital"}) {
        core::Sector sector;
        sector.id = core::SectorId(id);
        sector.name = {id, id};
        reading.tables.sectors.push_back(sector);
    }
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = store::Database::open(path);
    REQUIRE(database);
    REQUIRE(store::importPackage(*database, reading));
    return path;
}

/// A store with that panel without its dimensions, and a region that nothing is of.
inline QString panelStoreWithoutDimensions(const QTemporaryDir &folder)
{
    PanelTexts texts = smallPanel();
    for (const auto at : {5, 4, 3}) {
        texts.schema.fields.erase(texts.schema.fields.begin() + at);
        for (auto &row : texts.rows)
            row.erase(row.begin() + at);
    }
    package::PackageReading reading;
    reading.name = QStringLiteral("plain");
    reading.panel = panelOf(texts);
    reading.tables.regions.push_back({core::RegionCode("330113"), {"区", "District"}, {}, "district", "", ""});
    const QString path = folder.filePath(QStringLiteral("plain.sqlite"));
    auto database = store::Database::open(path);
    REQUIRE(database);
    REQUIRE(store::importPackage(*database, reading));
    return path;
}

/// The filter pane and the chips over that panel, counted.
struct PanelShown
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    std::unique_ptr<workspace::PanelCensus> census;
    views::FilterPane pane{workspace.filter()};
    views::ChipBar bar{workspace.filter()};

    explicit PanelShown(views::Language language = views::Language::English)
    {
        REQUIRE(workspace.open(panelStore(folder), {}));
        census = std::make_unique<workspace::PanelCensus>(workspace);
        const views::Names names(workspace.dataset().indicators, language);
        pane.setCensus(*census);
        bar.setCensus(*census);
        pane.setNames(names);
        bar.setNames(names);
        pane.resize(244, 900);
        bar.resize(900, 40);
        pane.show();
        bar.show();
        REQUIRE(QTest::qWaitForWindowExposed(&pane));
        REQUIRE(QTest::qWaitForWindowExposed(&bar));
        settle();
    }
    /// Waits until the newest filter is counted and the panel's rows are there.
    void settle()
    {
        constexpr int patience = 20'000;
        REQUIRE(QTest::qWaitFor([this] { return !workspace.isPanelLoading() && !census->isCounting(); }, patience));
    }
    const core::Filter &filter() const { return workspace.filter().filter(); }
};

} // namespace tests
