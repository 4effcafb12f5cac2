#pragma once

#include "models/core/panel/panel.h"
#include "models/store/database.h"
#include "models/store/rows.h"

#include <stop_token>

namespace store {

using RowsPtr = std::shared_ptr<const core::PanelRows>;

/// The panel of a revision with head, cube and sums, without its rows; no panel when the revision has none.
/// ErrorCode::StoreBroken names the segment that is damaged.
core::Result<core::Panel> readPanelHead(const Database &database, RevisionPlace place);

/// The rows of that panel; null when the revision has none. Takes time: it is made for a thread and a connection of
/// its own, and ends soon after a stop with ErrorCode::Cancelled.
core::Result<RowsPtr> readPanelRows(const Database &database, RevisionPlace place, std::stop_token stop = {});

/// Whether a part of it is damaged; reads all of it.
bool isPanelDamaged(const Database &database, RevisionPlace place, const std::stop_token &stop = {});

/// The panel of a revision with only some of its years; no panel when the revision has none. `texts`: its ids and names
/// where they were read before. Errors as above.
core::Result<core::Panel> readPanelYears(const Database &database, RevisionPlace place, const std::vector<int> &years,
                                         std::stop_token stop = {}, const RowsPtr &texts = {});

/// What an earlier panel calls what: its dimensions with their values, the ids and first names of its enterprises and
/// the names that these took later; blank without one.
struct PanelNumbering
{
    std::vector<core::PanelDimension> dimensions;
    core::TextArena ids;
    core::TextArena names;
    core::TextArena laterNames;
};

core::Result<PanelNumbering> readPanelNumbering(const Database &database, RevisionPlace place);

} // namespace store
