#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"
#include "models/store/revisions.h"

namespace store {

/// Reads a dataset at a revision; empty name = the current dataset, empty revision = its current one
/// (a number, "r3", a hash or the beginning of one). ErrorCode::UnknownDataset, RevisionMissing.
core::Result<core::Dataset> loadDataset(const Database &database, const QString &name = {},
                                        const QString &revision = {});

} // namespace store
