#include "models/store/importer.h"

#include "models/core/diff.h"
#include "models/store/panelloader.h"
#include "models/store/panelwriter.h"
#include "models/store/revisions.h"
#include "models/store/rows.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace store {

namespace {

core::Error invalidPackage(const package::PackageReading &reading)
{
    const auto errors = std::count_if(reading.issues.begin(), reading.issues.end(),
                                      [](const core::Issue &issue) { return issue.severity == core::Severity::Error; });
    return {core::ErrorCode::InvalidPackage, {reading.name.toStdString(), std::to_string(errors)}};
}

core::Result<DatasetEntry> findOrCreateDataset(const Database &database, const QString &name)
{
    const auto created = execute(database, QStringLiteral("create dataset"),
                                 QStringLiteral("INSERT OR IGNORE INTO datasets (name) VALUES (?)"), {name});
    if (!created)
        return created.error();
    return findDataset(database, name);
}

/// The state that a package is compared with.
struct Before
{
    core::Revision current; ///< number 0 when there is no revision yet
    int newest = 0;         ///< number
};

core::Result<Before> stateBefore(const Database &database, const DatasetEntry &dataset)
{
    if (dataset.current == 0)
        return Before{};
    const auto current = findRevision(database, dataset);
    if (!current)
        return current.error();
    const auto newest = revisionEntries(database, dataset);
    if (!newest)
        return newest.error();
    return Before{current->revision, newest->front().revision.number};
}

core::Result<core::Done> insertRevision(const Database &database, const DatasetEntry &dataset,
                                        const core::Revision &revision, const QString &title)
{
    const QVariant parent = dataset.current == 0 ? QVariant() : QVariant(dataset.current);
    const auto ofOthers = [&revision](std::size_t core::DiffCounts::*count) {
        return revision.others ? QVariant(static_cast<qint64>((*revision.others).*count)) : QVariant();
    };
    return execute(database, QStringLiteral("import revision"),
                   QStringLiteral("INSERT INTO revisions (dataset_id, number, hash, parent, taken, title, version, "
                                  "added, revised, removed, others_added, others_revised, others_removed) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   {dataset.id, revision.number, QString::fromStdString(revision.hash), parent,
                    QString::fromStdString(revision.taken), title, QString::fromStdString(revision.version),
                    static_cast<qint64>(revision.claims.added), static_cast<qint64>(revision.claims.revised),
                    static_cast<qint64>(revision.claims.removed), ofOthers(&core::DiffCounts::added),
                    ofOthers(&core::DiffCounts::revised), ofOthers(&core::DiffCounts::removed)});
}

/// An earlier revision with this content: the same data have one name, and are not stored twice.
std::optional<core::Revision> revisionWith(const Database &database, const DatasetEntry &dataset,
                                           const std::string &hash)
{
    const auto entries = revisionEntries(database, dataset);
    if (!entries)
        return std::nullopt;
    const auto found =
        std::ranges::find(*entries, hash, [](const RevisionEntry &entry) { return entry.revision.hash; });
    return found == entries->end() ? std::nullopt : std::optional(found->revision);
}

/// The rows of a reading that are no claims, all of them new.
core::DiffCounts newRows(const core::Diff &tables, const core::Panel &panel)
{
    core::DiffCounts rows = tables.others();
    rows.added += panel ? panel.head->rows() : 0;
    return rows;
}

/// What a reading is and changes, by what it was found to change, else by comparing its tables with the current ones.
struct Described
{
    QByteArray panelHash;
    std::string hash;
    core::DiffCounts claims;
    std::optional<core::DiffCounts> others;
};

core::Result<Described> describe(const Database &database, const DatasetEntry &dataset, const Before &before,
                                 const package::PackageReading &reading, const Comparison *seen)
{
    if (seen)
        return Described{seen->panelHash, seen->hash, seen->diff.total, seen->diff.others()};
    const std::stop_token stop = database.stop();
    Described described;
    described.panelHash = package::panelHash(reading.panel, stop);
    described.hash = package::canonicalHash(reading.tables, described.panelHash, stop).toStdString();
    core::IndicatorTables tables;
    if (before.current.number != 0 && before.current.hash != described.hash) {
        auto read = readTables(database, {dataset.id, before.current.number});
        if (!read)
            return read.error();
        tables = std::move(*read);
    }
    const core::Diff diff = core::diff(tables, reading.tables, stop);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    described.claims = diff.total;
    if (before.current.number == 0)
        described.others = newRows(diff, reading.panel);
    else if (before.current.enterpriseYears == 0 && !reading.panel)
        described.others = diff.others();
    return described;
}

core::Revision revisionOf(const Described &described, int number, const package::PackageReading &reading)
{
    core::Revision revision;
    revision.hash = described.hash;
    revision.number = number;
    revision.taken = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    revision.version = reading.version.toStdString();
    revision.claims = described.claims;
    revision.others = described.others;
    return revision;
}

/// Where the reading has what would mend it.
bool isDamaged(const Database &database, const DatasetEntry &dataset, const core::Revision &revision,
               const package::PackageReading &reading)
{
    return reading.panel.rows && isPanelDamaged(database, {dataset.id, revision.number}, database.stop());
}

/// Within a transaction.
core::Result<ImportOutcome> importInto(const Database &database, const DatasetEntry &dataset,
                                       const package::PackageReading &reading, const Comparison *seen,
                                       const Provenance *from)
{
    const auto before = stateBefore(database, dataset);
    if (!before)
        return before.error();
    if (seen && seen->against.hash != before->current.hash)
        return core::Error{core::ErrorCode::DatasetMoved,
                           {dataset.name.toStdString(), std::to_string(before->current.number)}};
    const auto described = describe(database, dataset, *before, reading, seen);
    if (!described)
        return described.error();
    const bool isCurrent = before->current.hash == described->hash;
    if (const auto known =
            isCurrent ? std::optional(before->current) : revisionWith(database, dataset, described->hash)) {
        const bool mends = isCurrent && seen ? seen->mends : isDamaged(database, dataset, *known, reading);
        if (mends) {
            const auto done = mendPanel(database, {dataset.id, known->number}, reading.panel, described->panelHash);
            if (!done)
                return done.error();
        }
        if (const auto done = setCurrent(database, dataset, known->number); !done)
            return done.error();
        return ImportOutcome{*known, isCurrent, mends};
    }
    core::Revision revision = revisionOf(*described, before->newest + 1, reading);
    if (const auto done = insertRevision(database, dataset, revision, reading.title); !done)
        return done.error();
    if (const auto done = writeTables(database, {dataset.id, revision.number}, reading.tables); !done)
        return done.error();
    if (reading.panel) {
        const RevisionPlace place{dataset.id, revision.number};
        const auto done = reading.changed
                              ? writePanel(database, place, reading.panel, described->panelHash,
                                           reading.since->revision.number, reading.changed)
                              : writePanel(database, place, reading.panel, described->panelHash, dataset.current);
        if (!done)
            return done.error();
    }
    if (from) {
        if (const auto done = writeProvenance(database, {dataset.id, revision.number}, *from); !done)
            return done.error();
    }
    if (const auto done = setCurrent(database, dataset, revision.number); !done)
        return done.error();
    return ImportOutcome{std::move(revision), false};
}

core::Result<ImportOutcome> importAsAWhole(Database &database, const package::PackageReading &reading,
                                           const Comparison *seen, const Provenance *from)
{
    database.setFolding(false);         // a stop should be heard until the last moment
    std::optional<WithoutLog> straight; // ends after the transaction
    if (reading.panel)
        straight.emplace(database);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto dataset = findOrCreateDataset(database, reading.name);
    if (!dataset)
        return dataset.error();
    auto outcome = importInto(database, *dataset, reading, seen, from);
    if (!outcome)
        return outcome.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace

core::Result<ImportOutcome> importPackage(Database &database, const package::PackageReading &reading,
                                          const std::stop_token &stop, const Comparison *seen, const Provenance *from)
{
    if (!reading.isValid() || reading.name.isEmpty())
        return invalidPackage(reading);
    auto outcome = [&] {
        const StopScope scope(database, stop);
        return importAsAWhole(database, reading, seen, from);
    }();
    if (!outcome)
        emptyLog(database);
    return outcome;
}

} // namespace store
