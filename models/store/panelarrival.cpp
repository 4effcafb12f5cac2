#include "models/store/panelarrival.h"

#include "models/package/panelupdate.h"
#include "models/store/loader.h"

namespace store {

core::Result<std::optional<package::PackageReading>> arriveInPanel(const Database &database, const QString &path,
                                                                   const QString &dataset, const std::stop_token &stop,
                                                                   const package::Progress &progress)
{
    std::optional<package::PackageReading> reading;
    auto target = loadDataset(database, dataset);
    if (!target) {
        if (target.error().code == core::ErrorCode::UnknownDataset)
            return reading;
        return target.error();
    }
    if (!target->panel || !package::isPanelUpdate(path, target->panel.head->schema))
        return reading;
    auto rows = loadPanelRows(database, QString::fromStdString(target->name), target->revision.number, stop);
    if (!rows)
        return rows.error();
    if (!*rows)
        return reading; // its panel is made of its organisations' figures
    target->panel.rows = std::move(rows).value();
    reading.emplace();
    reading->name = QString::fromStdString(target->name);
    reading->title = QString::fromStdString(target->title);
    reading->version = QString::fromStdString(target->revision.version);
    reading->tables = target->indicators->tables();
    auto update = package::readPanelUpdate(path, target->panel, reading->tables, stop, progress);
    if (!update)
        return update.error();
    reading->panel = std::move(update->panel);
    reading->issues = std::move(update->issues);
    return reading;
}

} // namespace store
