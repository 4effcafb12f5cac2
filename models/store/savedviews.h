#pragma once

#include "models/core/savedview.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// The saved views of a dataset (empty name = the current one), by name. ErrorCode::StoreBroken when one cannot be
/// read.
core::Result<std::vector<core::SavedView>> savedViews(const Database &database, const QString &dataset = {});

/// Keeps a view of a dataset, in place of the one of its name.
core::Result<core::Done> saveView(Database &database, const QString &dataset, const core::SavedView &view);

/// Gives a view another name. ErrorCode::ViewExists when another one has it.
core::Result<core::Done> renameView(Database &database, const QString &dataset, const QString &name,
                                    const QString &newName);

/// Forgets a view; nothing happens when there is none of that name.
core::Result<core::Done> removeView(Database &database, const QString &dataset, const QString &name);

} // namespace store
