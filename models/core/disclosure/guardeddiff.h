#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "models/core/panel/panel.h"

#include <optional>
#include <string>

namespace core {

/// What stands in place of a number that is withheld, on both sides of a change.
std::string withheldText();

/// A panel with the rows of all years in question, and the tree of its sectors; none: a list.
struct GuardedState
{
    const Panel &panel;
    const IndicatorSet *set;
};

/// Takes the numbers of single enterprises out of the listed rows of a difference where one of the two panels may not
/// tell them, see RowGuard. The first year that has such a change, be it of a row that came or went; none: no year has.
std::optional<int> withholdRows(Diff &diff, const GuardedState &before, const GuardedState &after);
/// Takes all of them out, where the panels are not at hand.
void withholdRows(Diff &diff);

/// Takes out what figures of a panel said before from `year` on: a sum before and after an enterprise came, went or was
/// revised gives its number. Marks without a period are of every year.
void withholdBefore(Impact &impact, int year);

} // namespace core
