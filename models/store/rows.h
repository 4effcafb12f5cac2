#pragma once

#include "models/store/database.h"
#include "models/store/resources.h"

#include <vector>

namespace store {

/// A revision of a dataset as the tables of resources refer to it.
struct RevisionPlace
{
    qint64 dataset = 0; ///< datasets.dataset_id
    int number = 0;
};

/// Another revision of a dataset that is in memory, if any.
struct KnownTables
{
    int number = 0;
    const core::IndicatorTables *tables = nullptr; ///< null = none; as readTables() gave them
    explicit operator bool() const { return tables != nullptr; }
};

/// The rows of all resources as of a revision; those that it shares with a known one are copied, which takes a fifth
/// of reading them. ErrorCode::StoreBroken when a cell holds what its column cannot.
core::Result<core::IndicatorTables> readTables(const Database &database, RevisionPlace place,
                                               const KnownTables &known = {});

/// Makes `tables` the content of `place`, the newest revision of its dataset (its row in `revisions` is there
/// already); writes only what differs from the revision before it. To be called within a transaction.
core::Result<core::Done> writeTables(const Database &database, RevisionPlace place,
                                     const core::IndicatorTables &tables);

} // namespace store
