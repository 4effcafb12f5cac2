#pragma once

#include "models/core/diff.h"
#include "models/core/indicatorset.h"
#include "models/core/panel/paneldiff.h"
#include "models/store/database.h"

#include <stop_token>

namespace store {

/// What changed from one revision of a dataset in the store to another, with its panel. Rows of panels are read only
/// when the panels are not the same one.
core::Result<core::Diff> diffRevisions(const Database &database, const core::Dataset &before,
                                       const core::Dataset &after, const std::stop_token &stop = {});

/// What changes from a revision in the store to a state that is in memory: `panel` with its rows, and its hash.
/// `ofPanel`: what changes in it, where that is known.
core::Result<core::Diff> diffAgainst(const Database &database, const core::Dataset &before,
                                     const core::IndicatorTables &tables, const core::Panel &panel,
                                     const QByteArray &panelHash, const std::stop_token &stop = {},
                                     const std::optional<core::PanelDiff> &ofPanel = {});

} // namespace store
