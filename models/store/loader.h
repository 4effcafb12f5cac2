#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"

#include <QStringList>

#include <vector>

namespace store {

/// Reads a dataset at a revision; empty name = the current dataset, empty revision = its current one
/// (a number, "r3", a hash or the beginning of one).
core::Result<core::Dataset> loadDataset(Database &database, const QString &name = {}, const QString &revision = {});

/// Names of the datasets in the store, the current one first.
core::Result<QStringList> datasetNames(Database &database);

/// All revisions of a dataset, newest first; empty name = the current dataset.
core::Result<std::vector<core::Revision>> revisions(Database &database, const QString &name = {});

} // namespace store
