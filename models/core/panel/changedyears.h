#pragma once

#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/paneldiff.h"

#include <stop_token>

namespace core {

/// Some years of a panel with all their rows, before and after an update; the other years stay as they are. Both are
/// numbered alike: what is in `before` has the same numbers in `after`.
struct ChangedYears
{
    Panel before;
    Panel after;    ///< with the sums of all years of the panel
    PanelDiff diff; ///< of the years that an update has
    explicit operator bool() const { return bool(after); }
};

/// These years of `base`, of which `before` has all rows, with the rows of `update`, see merged(). The sums of the
/// years are made from those of the base and the rows that differ. None after a stop.
ChangedYears changedYears(const Panel &base, Panel before, const Panel &update, const std::stop_token &stop = {},
                          EqualNumbers equal = EqualNumbers::AsGiven);

/// `base` with these years in place of its own: head, cube and sums of all, without rows. None when the rows of the
/// other years could not stay as they are beside them (the columns would have other types or decimals), when `base` has
/// no cube or it would become too large, and after a stop. `base` needs no rows.
Panel withYears(const Panel &base, const ChangedYears &changed, std::stop_token stop = {});

} // namespace core
