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
    const QString name = QString::fromStdString(target->name);
    const int revision = target->revision.number;
    auto texts = loadPanelYears(database, name, revision, {}, stop);
    if (!texts)
        return texts.error();
    if (!*texts)
        return reading; // its panel is made of its organisations' figures
    target->panel.rows = texts->rows;
    const auto years = [&](const std::vector<int> &some) {
        return loadPanelYears(database, name, revision, some, stop, texts->rows);
    };
    reading.emplace();
    reading->name = name;
    reading->title = QString::fromStdString(target->title);
    reading->version = QString::fromStdString(target->revision.version);
    reading->tables = target->indicators->tables();
    auto update = package::readPanelUpdate(path, target->panel, reading->tables, stop, progress, years);
    if (!update)
        return update.error();
    reading->panel = std::move(update->panel);
    reading->changed = std::move(update->changed);
    target->panel.rows = nullptr;
    reading->since = std::make_shared<const core::Dataset>(std::move(target).value());
    reading->issues = std::move(update->issues);
    return reading;
}

} // namespace store
