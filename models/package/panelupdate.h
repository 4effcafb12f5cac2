#pragma once

#include "models/core/indicatorset.h"
#include "models/core/issue.h"
#include "models/package/panelreader.h"

#include <QString>

#include <vector>

namespace package {

/// Whether a file of text is about the enterprises of a panel: it has its columns of ids and of years, and half of the
/// others, by the names of the schema. Looks at the header only.
bool isPanelUpdate(const QString &path, const core::PanelSchema &schema);

/// A panel with the rows of a file, and what was found wrong with these.
struct PanelUpdate
{
    core::Panel panel; ///< without a cube; none when there are errors
    std::vector<core::Issue> issues;
};

/// Reads a file with some rows of a panel, e.g. those of one year: they are added, or stand in place of the rows of
/// the same enterprise and year; all others stay. Needs the columns of the panel, in any order; regions and sectors
/// must be those of `tables`. `base` has rows. Errors: FileUnreadable, Cancelled.
core::Result<PanelUpdate> readPanelUpdate(const QString &path, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop = {},
                                          const Progress &progress = {});

} // namespace package
