#include "models/store/loader.h"

#include "models/core/panel/parallel.h"
#include "models/store/panelloader.h"
#include "models/store/rows.h"
#include "models/store/transaction.h"

namespace store {

core::Result<core::Dataset> loadDataset(const Database &database, const QString &name, const QString &revision)
{
    // One state, even while another process takes a revision in.
    const auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto dataset = findDataset(database, name);
    if (!dataset)
        return dataset.error();
    const auto entry = findRevision(database, *dataset, revision);
    if (!entry)
        return entry.error();
    auto tables = readTables(database, {dataset->id, entry->revision.number});
    if (!tables)
        return tables.error();
    auto panel = readPanelHead(database, {dataset->id, entry->revision.number});
    if (!panel)
        return panel.error();
    auto indicators = std::make_shared<const core::IndicatorSet>(std::move(*tables), database.stop());
    if (database.isStopped())
        return core::ErrorCode::Cancelled;
    return core::Dataset{dataset->name.toStdString(), entry->title.toStdString(), entry->revision,
                         std::move(indicators), std::move(*panel)};
}

core::Result<std::pair<core::Dataset, core::Dataset>> loadRevisions(const Database &database, const QString &name,
                                                                    const QString &first, const QString &second)
{
    const auto load = [&](const QString &revision) { return loadDataset(database, name, revision); };
    const auto loadElsewhere = [&, stop = database.stop()]() -> core::Result<core::Dataset> {
        auto connection = Database::open(database.path());
        if (!connection)
            return connection.error();
        const StopScope scope(*connection, stop);
        return loadDataset(*connection, name, second);
    };
    core::Beside<core::Result<core::Dataset>> other;
    if (database.path() != inMemory)
        other.start(loadElsewhere);
    auto one = load(first);
    auto two = other.join();
    if (!two)
        two = load(second);
    if (!one)
        return one.error();
    if (!*two)
        return two->error();
    return std::pair(std::move(one).value(), std::move(*two).value());
}

core::Result<RowsPtr> loadPanelRows(const Database &database, const QString &name, int revision, std::stop_token stop)
{
    const auto dataset = findDataset(database, name);
    if (!dataset)
        return dataset.error();
    return readPanelRows(database, {dataset->id, revision}, std::move(stop));
}

core::Result<core::Panel> loadPanelYears(const Database &database, const QString &name, int revision,
                                         const std::vector<int> &years, std::stop_token stop, const RowsPtr &texts)
{
    const auto dataset = findDataset(database, name);
    if (!dataset)
        return dataset.error();
    return readPanelYears(database, {dataset->id, revision}, years, std::move(stop), texts);
}

} // namespace store
