#pragma once

#include "models/core/panel/panel.h"

#include <stop_token>

namespace core {

/// Some years of a panel with all their rows, before and after an update; the other years stay as they are. Both are
/// numbered alike: what is in `before` has the same numbers in `after`.
struct ChangedYears
{
    Panel before;
    Panel after;
    explicit operator bool() const { return bool(after); }
};

/// `base` with these years in place of its own: head, cube and sums of all, without rows. None when the rows of the
/// other years could not stay as they are beside them (the columns would have other types or decimals), when `base` has
/// no cube or it would become too large, and after a stop. `base` needs no rows; `changed.after` has the sums of all
/// years.
Panel withYears(const Panel &base, const ChangedYears &changed, std::stop_token stop = {});

} // namespace core
