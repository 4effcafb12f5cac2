#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/store/database.h"
#include "models/store/rows.h"

#include <stop_token>

namespace store {

/// Lays the panel of a revision out as an ordinary table in an SQLite file of its own, named as the panel's resource
/// and with its fields as columns: ids, names and values of dimensions as TEXT, years and whole numbers as INTEGER,
/// other numbers as REAL, blank cells as NULL. Another file at `path` is replaced when all rows are there.
/// What `guard` withholds is NULL, and one more column names it.
/// ErrorCode::FileUnwritable when the file cannot be made; errors of reading as for readPanelRows().
core::Result<core::Done> writePanelTable(const Database &database, RevisionPlace place, const core::PanelHead &head,
                                         const QString &path, const core::RowGuard *guard = nullptr,
                                         std::stop_token stop = {});

} // namespace store
