#include "models/store/loader.h"

#include "models/store/panelloader.h"
#include "models/store/rows.h"
#include "models/store/transaction.h"

namespace store {

namespace {

/// The indicators of a revision; those of the known one where it is the same.
core::Result<std::shared_ptr<const core::IndicatorSet>> indicatorsOf(const Database &database, RevisionPlace place,
                                                                     const core::Dataset *known)
{
    if (known && known->revision.number == place.number)
        return known->indicators;
    auto tables = readTables(database, place,
                             known ? KnownTables{known->revision.number, &known->indicators->tables()} : KnownTables());
    if (!tables)
        return tables.error();
    auto indicators = std::make_shared<const core::IndicatorSet>(std::move(*tables), database.stop());
    if (database.isStopped())
        return core::ErrorCode::Cancelled;
    return indicators;
}

} // namespace

core::Result<core::Dataset> loadDataset(const Database &database, const QString &name, const QString &revision,
                                        const core::Dataset *known)
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
    if (known && known->name != dataset->name.toStdString())
        known = nullptr;
    auto indicators = indicatorsOf(database, {dataset->id, entry->revision.number}, known);
    if (!indicators)
        return indicators.error();
    auto panel = readPanelHead(database, {dataset->id, entry->revision.number});
    if (!panel)
        return panel.error();
    return core::Dataset{dataset->name.toStdString(), entry->title.toStdString(), entry->revision,
                         std::move(indicators).value(), std::move(*panel)};
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
