#include "models/store/revisions.h"

#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace store {

namespace {

constexpr qsizetype shortestHash = 4; // less is a slip of the hand rather than the beginning of a hash

core::Error unknownDataset(const QString &name) { return {core::ErrorCode::UnknownDataset, {name.toStdString()}}; }

core::DiffCounts countsAt(const Statement &statement, int column)
{
    const auto count = [&](int at) { return static_cast<std::size_t>(statement.number(at)); };
    return {count(column), count(column + 1), count(column + 2)};
}

/// The number in "3" or "r3"; 0 when it is none.
int numberIn(const QString &revision)
{
    const bool marked = revision.startsWith(u'r', Qt::CaseInsensitive);
    return std::max(0, revision.mid(marked ? 1 : 0).toInt());
}

} // namespace

core::Result<QStringList> datasetNames(const Database &database)
{
    Statement statement(database, QStringLiteral("list datasets"),
                        QStringLiteral("SELECT name FROM datasets ORDER BY name IS NOT "
                                       "(SELECT value FROM settings WHERE key = 'current-dataset'), name"));
    QStringList names;
    statement.run();
    while (statement.next())
        names.append(statement.text(0));
    if (const auto done = statement.done(); !done)
        return done.error();
    return names;
}

core::Result<DatasetEntry> findDataset(const Database &database, const QString &name)
{
    Statement statement(database, QStringLiteral("find dataset"),
                        QStringLiteral("SELECT dataset_id, name, current_revision FROM datasets WHERE name = "
                                       "ifnull(?, (SELECT value FROM settings WHERE key = 'current-dataset'))"));
    statement.run({name});
    const bool found = statement.next();
    if (const auto done = statement.done(); !done)
        return done.error();
    if (!found)
        return unknownDataset(name);
    return DatasetEntry{statement.number(0), statement.text(1), static_cast<int>(statement.number(2))};
}

int parentOf(const Database &database, const QString &dataset, int number)
{
    Statement statement(database, QStringLiteral("find parent of revision"),
                        QStringLiteral("SELECT coalesce(parent, 0) FROM revisions JOIN datasets USING (dataset_id) "
                                       "WHERE name = ? AND number = ?"));
    statement.run({dataset, number});
    return statement.next() ? static_cast<int>(statement.number(0)) : 0;
}

core::Result<std::vector<RevisionEntry>> revisionEntries(const Database &database, const DatasetEntry &dataset)
{
    Statement statement(database, QStringLiteral("list revisions"),
                        QStringLiteral("SELECT r.hash, r.number, r.taken, r.version, r.added, r.revised, r.removed, "
                                       "r.title, coalesce(p.row_count, 0), r.others_added, r.others_revised, "
                                       "r.others_removed FROM revisions r "
                                       "LEFT JOIN revision_panels USING (dataset_id, number) "
                                       "LEFT JOIN panels p USING (panel_id) "
                                       "WHERE r.dataset_id = ? ORDER BY r.number DESC"));
    std::vector<RevisionEntry> entries;
    statement.run({dataset.id});
    while (statement.next()) {
        core::Revision revision;
        revision.hash = statement.text(0).toStdString();
        revision.number = static_cast<int>(statement.number(1));
        revision.taken = statement.text(2).toStdString();
        revision.version = statement.text(3).toStdString();
        revision.claims = countsAt(statement, 4);
        if (!statement.isNull(9))
            revision.others = countsAt(statement, 9);
        revision.enterpriseYears = static_cast<std::size_t>(statement.number(8));
        entries.push_back({std::move(revision), statement.text(7)});
    }
    if (const auto done = statement.done(); !done)
        return done.error();
    return entries;
}

core::Result<RevisionEntry> findRevision(const Database &database, const DatasetEntry &dataset, const QString &revision)
{
    const auto entries = revisionEntries(database, dataset);
    if (!entries)
        return entries.error();
    const int number = revision.isEmpty() ? dataset.current : numberIn(revision);
    for (const RevisionEntry &entry : *entries) {
        if (entry.revision.number == number)
            return entry;
    }
    const std::string beginning = revision.size() < shortestHash ? std::string() : revision.toLower().toStdString();
    const RevisionEntry *found = nullptr;
    for (const RevisionEntry &entry : *entries) {
        if (beginning.empty() || !entry.revision.hash.starts_with(beginning))
            continue;
        if (found && found->revision.hash != entry.revision.hash)
            return core::Error{core::ErrorCode::RevisionMissing, {revision.toStdString()}};
        if (!found)
            found = &entry;
    }
    if (!found)
        return core::Error{core::ErrorCode::RevisionMissing, {revision.toStdString()}};
    return *found;
}

core::Result<std::vector<core::Revision>> revisions(const Database &database, const QString &name)
{
    const auto dataset = findDataset(database, name);
    if (!dataset)
        return dataset.error();
    const auto entries = revisionEntries(database, *dataset);
    if (!entries)
        return entries.error();
    std::vector<core::Revision> all;
    for (const RevisionEntry &entry : *entries)
        all.push_back(entry.revision);
    return all;
}

core::Result<qint64> changesElsewhere(const Database &database)
{
    Statement statement(database, QStringLiteral("read version of the data"), QStringLiteral("PRAGMA data_version"));
    statement.run();
    const qint64 version = statement.next() ? statement.number(0) : 0;
    if (const auto done = statement.done(); !done)
        return done.error();
    return version;
}

core::Result<core::Done> setCurrent(const Database &database, const DatasetEntry &dataset, int number)
{
    const auto done =
        execute(database, QStringLiteral("set current revision"),
                QStringLiteral("UPDATE datasets SET current_revision = ? WHERE dataset_id = ?"), {number, dataset.id});
    if (!done)
        return done.error();
    return execute(database, QStringLiteral("set current dataset"),
                   QStringLiteral("INSERT INTO settings (key, value) VALUES ('current-dataset', ?) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                   {dataset.name});
}

core::Result<core::Done> useDataset(Database &database, const QString &name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto dataset = name.isEmpty() ? unknownDataset(name) : findDataset(database, name);
    if (!dataset)
        return dataset.error();
    if (const auto done = setCurrent(database, *dataset, dataset->current); !done)
        return done.error();
    return transaction->commit();
}

core::Result<core::Revision> useRevision(Database &database, const QString &revision, const QString &name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto dataset = findDataset(database, name);
    if (!dataset)
        return dataset.error();
    const auto entry = findRevision(database, *dataset, revision);
    if (!entry)
        return entry.error();
    const auto done = execute(database, QStringLiteral("use revision"),
                              QStringLiteral("UPDATE datasets SET current_revision = ? WHERE dataset_id = ?"),
                              {entry->revision.number, dataset->id});
    if (!done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return entry->revision;
}

} // namespace store
