#include "models/store/comparison.h"

#include "models/core/panel/parallel.h"
#include "models/store/loader.h"
#include "models/store/revisiondiff.h"
#include "models/store/viewimpact.h"

namespace store {

namespace {

/// The current state; that which was read before, where the reading is beside it.
core::Result<core::Dataset> currentOf(const Database &database, const package::PackageReading &reading)
{
    if (!reading.changed)
        return loadDataset(database, reading.name);
    const auto entry = findDataset(database, reading.name);
    if (!entry)
        return entry.error();
    if (entry->current != reading.since->revision.number)
        return core::Error{core::ErrorCode::DatasetMoved, {reading.name.toStdString(), std::to_string(entry->current)}};
    return *reading.since;
}

/// A package that leaves tables out takes away what they held, as one that has them without rows does.
std::vector<core::NamedCounts> emptiedTables(const core::Dataset &current, const package::PackageReading &reading)
{
    const core::IndicatorTables &before = current.indicators->tables();
    const core::IndicatorTables &after = reading.tables;
    std::vector<core::NamedCounts> emptied;
    const auto look = [&emptied](const char *name, const auto &earlier, const auto &later) {
        if (!earlier.empty() && later.empty())
            emptied.push_back({name, {0, 0, earlier.size()}});
    };
    look("sources", before.sources, after.sources);
    look("regions", before.regions, after.regions);
    look("sectors", before.sectors, after.sectors);
    look("indicators", before.indicators, after.indicators);
    look("observations", before.observations, after.observations);
    look("relations", before.relations, after.relations);
    look("targets", before.targets, after.targets);
    look("organisations", before.organisations, after.organisations);
    look("organisation_observations", before.organisationObservations, after.organisationObservations);
    look("programmes", before.programmes, after.programmes);
    look("milestones", before.milestones, after.milestones);
    if (current.panel && current.panel.head->rows() != 0 && (!reading.panel || reading.panel.head->rows() == 0))
        emptied.push_back({"enterprises", {0, 0, current.panel.head->rows()}});
    return emptied;
}

/// With a state that cannot be read only what is the same can be compared: it mends that.
core::Result<Comparison> againstDamaged(const Database &database, const QString &dataset, Comparison comparison,
                                        const core::Error &damage)
{
    const auto entry = findDataset(database, dataset);
    if (!entry)
        return entry.error();
    const auto revision = findRevision(database, *entry);
    if (!revision)
        return revision.error();
    if (revision->revision.hash != comparison.hash)
        return damage;
    comparison.against = revision->revision;
    comparison.isUnchanged = comparison.mends = true;
    return comparison;
}

} // namespace

core::Result<Comparison> compareWithCurrent(Database &database, const package::PackageReading &reading,
                                            const std::stop_token &stop, bool guarded)
{
    const StopScope scope(database, stop);
    Comparison comparison;
    core::Beside<std::pair<QByteArray, QByteArray>> hashing; // while the current state is read
    hashing.start([&reading, stop] {
        QByteArray ofPanel = package::panelHash(reading.panel, stop);
        QByteArray ofAll = package::canonicalHash(reading.tables, ofPanel, stop);
        return std::pair(std::move(ofPanel), std::move(ofAll));
    });
    auto current = currentOf(database, reading);
    const bool isDamaged = !current && current.error().code == core::ErrorCode::StoreBroken && reading.panel.rows;
    if (!current && !isDamaged && current.error().code != core::ErrorCode::UnknownDataset)
        return current.error();
    if (current) {
        comparison.against = current->revision;
        comparison.before = current->indicators;
    }
    core::Dataset none;
    none.indicators = std::make_shared<const core::IndicatorSet>(core::IndicatorTables());
    const auto hashes = *hashing.join();
    comparison.panelHash = hashes.first;
    comparison.hash = hashes.second.toStdString();
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    if (isDamaged)
        return againstDamaged(database, reading.name, std::move(comparison), current.error());
    auto diff = diffAgainst(database, current ? *current : none, reading.tables, reading.panel, comparison.panelHash,
                            stop, reading.changed ? std::optional(reading.changed.diff) : std::nullopt);
    if (!diff)
        return diff.error();
    comparison.diff = std::move(diff).value();
    comparison.isUnchanged = comparison.against.hash == comparison.hash;
    if (comparison.isUnchanged && reading.panel.rows) {
        const auto entry = findDataset(database, reading.name);
        comparison.mends = entry && isPanelDamaged(database, {entry->id, comparison.against.number}, stop);
    }
    if (!current || comparison.isUnchanged)
        return comparison;
    comparison.emptied = emptiedTables(*current, reading);
    comparison.renamed = core::renamedIndicators(current->indicators->tables(), reading.tables);
    core::Dataset proposed = *current;
    proposed.revision = {};
    proposed.indicators = std::make_shared<const core::IndicatorSet>(reading.tables, stop);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    proposed.panel = reading.panel;
    auto impact = impactOnViews(database, std::move(current).value(), std::move(proposed), stop,
                                {reading.changed.after, guarded});
    if (!impact)
        return impact.error();
    comparison.impact = std::move(impact).value();
    return comparison;
}

} // namespace store
