#include "models/store/panelarrival.h"

#include "models/package/panelsheet.h"
#include "models/package/panelupdate.h"
#include "models/store/loader.h"

#include <QFileInfo>

#include <functional>

namespace store {

namespace {

using Arrived = core::Result<std::optional<package::PackageReading>>;
using UpdateReader = std::function<core::Result<package::PanelUpdate>(
    const core::Panel &base, const core::IndicatorTables &tables, const package::YearsReader &years)>;

/// The dataset; none when it is not there or has no panel.
core::Result<std::optional<core::Dataset>> datasetWithPanel(const Database &database, const QString &dataset)
{
    std::optional<core::Dataset> found;
    auto loaded = loadDataset(database, dataset);
    if (!loaded && loaded.error().code != core::ErrorCode::UnknownDataset)
        return loaded.error();
    if (loaded && loaded->panel)
        found = std::move(loaded).value();
    return found;
}

/// A loose file revises and never removes: what it leaves blank stays, which is said.
void sayKept(const core::KeptCells &kept, const std::string &file, std::vector<core::Issue> &issues)
{
    if (kept.count > 0)
        issues.push_back({core::Severity::Notice,
                          core::Rule::Semantic,
                          file,
                          0,
                          {},
                          kept.example,
                          {"row-blanks", std::to_string(kept.count)}});
}

/// What the dataset would be with the rows that `read` gives; none when its panel is made of its organisations'
/// figures.
Arrived withRows(const Database &database, core::Dataset target, const std::string &file, const UpdateReader &read,
                 const std::stop_token &stop)
{
    std::optional<package::PackageReading> reading;
    const QString name = QString::fromStdString(target.name);
    const int revision = target.revision.number;
    auto texts = loadPanelYears(database, name, revision, {}, stop);
    if (!texts)
        return texts.error();
    if (!*texts)
        return reading;
    target.panel.rows = texts->rows;
    const auto years = [&](const std::vector<int> &some) {
        return loadPanelYears(database, name, revision, some, stop, texts->rows);
    };
    reading.emplace();
    reading->name = name;
    reading->title = QString::fromStdString(target.title);
    reading->version = QString::fromStdString(target.revision.version);
    reading->tables = target.indicators->tables();
    auto update = read(target.panel, reading->tables, years);
    if (!update)
        return update.error();
    reading->panel = std::move(update->panel);
    reading->changed = std::move(update->changed);
    target.panel.rows = nullptr;
    reading->since = std::make_shared<const core::Dataset>(std::move(target));
    reading->issues = std::move(update->issues);
    sayKept(update->kept, file, reading->issues);
    return reading;
}

} // namespace

Arrived arriveInPanel(const Database &database, const QString &path, const QString &dataset,
                      const std::stop_token &stop, const package::Progress &progress)
{
    auto target = datasetWithPanel(database, dataset);
    if (!target)
        return target.error();
    if (!*target || !package::isPanelUpdate(path, (*target)->panel.head->schema))
        return Arrived(std::nullopt);
    const auto read = [&](const auto &base, const auto &tables, const auto &years) {
        return package::readPanelUpdate(path, base, tables, stop, progress, years);
    };
    return withRows(database, **std::move(target), QFileInfo(path).fileName().toStdString(), read, stop);
}

Arrived arriveInPanel(const Database &database, const package::TableReading &table, const QString &dataset,
                      const std::stop_token &stop)
{
    auto target = datasetWithPanel(database, dataset);
    if (!target)
        return target.error();
    const bool isPackage = table.facts.format == "datapackage"; // its tables are figures
    if (!*target || isPackage || !package::panelHeading(table.grid, (*target)->panel.head->schema))
        return Arrived(std::nullopt);
    const auto read = [&](const auto &base, const auto &tables, const auto &years) {
        return package::readPanelUpdate(table, base, tables, stop, years);
    };
    return withRows(database, **std::move(target), table.file, read, stop);
}

} // namespace store
