#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"
#include "models/store/panelloader.h"
#include "models/store/revisions.h"

namespace store {

/// Reads a dataset at a revision; empty name = the current dataset, empty revision = its current one
/// (a number, "r3", a hash or the beginning of one). ErrorCode::UnknownDataset, RevisionMissing.
/// A panel comes with head, cube and sums, see loadPanelRows() for its rows. `known`: a dataset of this store that was
/// read before; what a revision of it shares with that one is not read again.
core::Result<core::Dataset> loadDataset(const Database &database, const QString &name = {},
                                        const QString &revision = {}, const core::Dataset *known = nullptr);

/// The rows of the panel of a revision by its number; null when it has none. See readPanelRows().
core::Result<RowsPtr> loadPanelRows(const Database &database, const QString &name, int revision,
                                    std::stop_token stop = {});

/// That panel with only some of its years. See readPanelYears().
core::Result<core::Panel> loadPanelYears(const Database &database, const QString &name, int revision,
                                         const std::vector<int> &years, std::stop_token stop = {},
                                         const RowsPtr &texts = {});

} // namespace store
