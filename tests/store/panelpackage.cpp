#include "tests/store/panelpackage.h"

#include "models/store/loader.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace tests {

package::PackageReading packageWith(const PanelTexts &texts)
{
    package::PackageReading reading = samplePackage();
    reading.panel = panelOf(texts);
    return reading;
}

store::ImportOutcome import(store::Database &database, const package::PackageReading &reading)
{
    const auto outcome = store::importPackage(database, reading);
    REQUIRE(outcome);
    return *outcome;
}

core::Panel storedPanel(const store::Database &database, const QString &revision)
{
    const auto dataset = store::loadDataset(database, {}, revision);
    REQUIRE(dataset);
    core::Panel panel = dataset->panel;
    CHECK(panel.rows == nullptr);
    const auto rows = store::loadPanelRows(database, {}, dataset->revision.number);
    REQUIRE(rows);
    panel.rows = *rows;
    return panel;
}

int segments(const store::Database &database)
{
    return ask(database, QStringLiteral("SELECT count(*) FROM panel_segments")).toInt();
}

std::vector<std::vector<std::string>> cellsOf(const core::Panel &panel)
{
    std::vector<std::vector<std::string>> all;
    const core::PanelRows &rows = *panel.rows;
    for (const core::YearBlock &block : panel.head->blocks) {
        for (std::size_t row = block.begin; row < block.end; ++row) {
            std::vector<std::string> cells{std::to_string(block.year), std::string(rows.ids[rows.entity[row]]),
                                           std::string(rows.nameOf(row))};
            for (std::size_t i = 0; i < rows.dimensions.size(); ++i)
                cells.push_back(panel.head->dimensions[i].values[rows.dimensions[i][row]]);
            for (const core::MeasureColumn &column : rows.measures)
                cells.push_back(column.literal(row));
            all.push_back(std::move(cells));
        }
    }
    std::ranges::sort(all);
    return all;
}

} // namespace tests
