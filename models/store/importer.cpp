#include "models/store/importer.h"

#include "models/core/diff.h"
#include "models/store/panelwriter.h"
#include "models/store/revisions.h"
#include "models/store/rows.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace store {

namespace {

/// Lets a connection be stopped for a while.
class Stoppable
{
public:
    Stoppable(Database &database, const std::stop_token &stop)
        : m_database(database)
    {
        m_database.setStop(stop);
    }
    ~Stoppable() { m_database.setStop({}); }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    Database &m_database;
};

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
    return execute(database, QStringLiteral("import revision"),
                   QStringLiteral("INSERT INTO revisions (dataset_id, number, hash, parent, taken, title, version, "
                                  "added, revised, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   {dataset.id, revision.number, QString::fromStdString(revision.hash), parent,
                    QString::fromStdString(revision.taken), title, QString::fromStdString(revision.version),
                    static_cast<qint64>(revision.added), static_cast<qint64>(revision.revised),
                    static_cast<qint64>(revision.removed)});
}

/// The new revision's description: counted against the current one.
core::Result<core::Revision> describe(const Database &database, const DatasetEntry &dataset, const Before &before,
                                      const package::PackageReading &reading)
{
    core::IndicatorTables tables;
    if (before.current.number != 0) {
        auto read = readTables(database, {dataset.id, before.current.number});
        if (!read)
            return read.error();
        tables = std::move(*read);
    }
    const core::Diff diff = core::diff(tables, reading.tables);
    core::Revision revision;
    revision.number = before.newest + 1;
    revision.taken = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    revision.version = reading.version.toStdString();
    revision.added = diff.total.added;
    revision.revised = diff.total.revised;
    revision.removed = diff.total.removed;
    return revision;
}

/// Within a transaction.
core::Result<ImportOutcome> importInto(const Database &database, const DatasetEntry &dataset,
                                       const package::PackageReading &reading,
                                       const std::optional<std::string> &against)
{
    const auto before = stateBefore(database, dataset);
    if (!before)
        return before.error();
    if (against && *against != before->current.hash)
        return core::Error{core::ErrorCode::DatasetMoved,
                           {dataset.name.toStdString(), std::to_string(before->current.number)}};
    const QByteArray panelHash = package::panelHash(reading.panel);
    const std::string hash = package::canonicalHash(reading.tables, panelHash).toStdString();
    if (before->current.hash == hash) {
        if (const auto done = setCurrent(database, dataset, dataset.current); !done)
            return done.error();
        return ImportOutcome{before->current, true};
    }
    auto revision = describe(database, dataset, *before, reading);
    if (!revision)
        return revision.error();
    revision->hash = hash;
    if (const auto done = insertRevision(database, dataset, *revision, reading.title); !done)
        return done.error();
    if (const auto done = writeTables(database, {dataset.id, revision->number}, reading.tables); !done)
        return done.error();
    if (reading.panel) {
        const RevisionPlace place{dataset.id, revision->number};
        const auto done = reading.changed ? writePanel(database, place, reading.panel, panelHash,
                                                       reading.since->revision.number, reading.changed)
                                          : writePanel(database, place, reading.panel, panelHash, dataset.current);
        if (!done)
            return done.error();
    }
    if (const auto done = setCurrent(database, dataset, revision->number); !done)
        return done.error();
    return ImportOutcome{std::move(*revision), false};
}

} // namespace

core::Result<ImportOutcome> importPackage(Database &database, const package::PackageReading &reading,
                                          const std::stop_token &stop, const std::optional<std::string> &against)
{
    if (!reading.isValid() || reading.name.isEmpty())
        return invalidPackage(reading);
    const Stoppable stoppable(database, stop);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto dataset = findOrCreateDataset(database, reading.name);
    if (!dataset)
        return dataset.error();
    auto outcome = importInto(database, *dataset, reading, against);
    if (!outcome)
        return outcome.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace store
