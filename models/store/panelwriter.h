#pragma once

#include "models/core/panel/changedyears.h"
#include "models/store/database.h"
#include "models/store/rows.h"

namespace store {

/// Stores a panel as that of a revision, with a cube, which is built when the panel has none. `hash` is its
/// package::panelHash(): a panel that is in the store already is shared, as is every segment of another one. So that
/// there are such segments, enterprises and values get the numbers they have in the panel of the revision `before`
/// (0 = none). Within a transaction.
core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                    const QByteArray &hash, int before = 0);

/// The same for a panel without rows, see core::withYears(): all years but `changed` are those of the panel of the
/// revision `since`.
core::Result<core::Done> writePanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                    const QByteArray &hash, int since, const core::ChangedYears &changed);

/// Writes the damaged segments of the panel of a revision anew from `panel`, which has the same rows: for all revisions
/// that have it. Within a transaction.
core::Result<core::Done> mendPanel(const Database &database, RevisionPlace place, const core::Panel &panel,
                                   const QByteArray &hash);

} // namespace store
