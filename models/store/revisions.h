#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace store {

/// A dataset as it stands in its store.
struct DatasetEntry
{
    qint64 id = 0;
    QString name;
    int current = 0; ///< number of the revision that is shown
};

/// A revision with the title that its package gave.
struct RevisionEntry
{
    core::Revision revision;
    QString title;
};

/// Number of the revision that one was compared with when it was taken in; 0 for the first and where it is not known.
int parentOf(const Database &database, const QString &dataset, int number);

/// Names of the datasets in the store, the current one first, the others by name.
core::Result<QStringList> datasetNames(const Database &database);

/// All revisions of a dataset, newest first; empty name = the current dataset. A content that comes back
/// after another one is a revision of its own: another number, the same hash.
core::Result<std::vector<core::Revision>> revisions(const Database &database, const QString &name = {});

/// Makes a dataset the current one; ErrorCode::UnknownDataset when the store has none of this name.
core::Result<core::Done> useDataset(Database &database, const QString &name);

/// Makes a revision of a dataset (empty name = the current dataset) its current one and returns it.
/// `revision` as for findRevision().
core::Result<core::Revision> useRevision(Database &database, const QString &revision, const QString &name = {});

/// The dataset of this name; empty name = the current one. ErrorCode::UnknownDataset when there is none.
core::Result<DatasetEntry> findDataset(const Database &database, const QString &name = {});

/// A revision by its number, "r3", its hash or at least four digits of its beginning; empty = the current one. The
/// newest of several with the same content. ErrorCode::RevisionMissing when there is none or several contents fit.
core::Result<RevisionEntry> findRevision(const Database &database, const DatasetEntry &dataset,
                                         const QString &revision = {});

/// All revisions of a dataset, newest first.
core::Result<std::vector<RevisionEntry>> revisionEntries(const Database &database, const DatasetEntry &dataset);

/// A number that changes whenever another connection changes the store.
core::Result<qint64> changesElsewhere(const Database &database);

/// Points the store and the dataset at what is to be shown from now on. Within a transaction.
core::Result<core::Done> setCurrent(const Database &database, const DatasetEntry &dataset, int number);

} // namespace store
