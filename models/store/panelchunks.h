#pragma once

#include "models/core/panel/panel.h"
#include "models/store/database.h"
#include "models/store/rows.h"

#include <functional>
#include <stop_token>

namespace store {

/// Some rows of one year, complete in themselves: the enterprise of row i has number i, and names are first names.
struct PanelChunk
{
    int year = 0;
    core::PanelRows rows;
};

using TakeChunk = std::function<core::Result<core::Done>(const PanelChunk &)>;

/// Hands over the rows of a revision's panel in order, piece by piece: however many there are, only one piece is in
/// memory. Ends with the first error of `take`; ErrorCode::StoreBroken, Cancelled as for readPanelRows().
core::Result<core::Done> readPanelChunks(const Database &database, RevisionPlace place, const TakeChunk &take,
                                         std::stop_token stop = {});

} // namespace store
