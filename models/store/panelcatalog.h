#pragma once

#include "models/store/panelhead.h"
#include "models/store/panelsegments.h"
#include "models/store/rows.h"

#include <optional>

namespace store {

/// A panel as it stands in a store.
struct PanelEntry
{
    qint64 id = 0;
    QString name; ///< of dataset and resource, for messages
    PanelOutline outline;

    /// The field of this role; blank when there is none.
    std::string field(core::PanelRole role) const;
};

/// The panel of a revision; none when it has none. ErrorCode::StoreBroken when what is said of it cannot be.
core::Result<std::optional<PanelEntry>> findPanel(const Database &database, RevisionPlace place);

} // namespace store
