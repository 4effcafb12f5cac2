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

/// The rows of all resources as of a revision. ErrorCode::StoreBroken when a cell holds what its column cannot.
core::Result<core::IndicatorTables> readTables(const Database &database, RevisionPlace place);

/// Makes `tables` the content of `place`, the newest revision of its dataset (its row in `revisions` is there
/// already); writes only what differs from the revision before it. To be called within a transaction.
core::Result<core::Done> writeTables(const Database &database, RevisionPlace place,
                                     const core::IndicatorTables &tables);

} // namespace store
