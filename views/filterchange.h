#pragma once

#include "models/core/figure.h"
#include "models/core/filter.h"
#include "views/text/names.h"

#include <optional>

namespace views {

/// `filter` with what `keys` name chosen besides: the year alone, a region or sector added once.
core::Filter narrowed(core::Filter filter, const core::Keys &keys);

/// Whether a mark is meant by a selection: it fits, and where an indicator or an enterprise was picked it
/// is of one. Things that only lie in the same region are not.
bool isMeant(const core::Keys &mark, const core::Keys &selection);

/// The mark of a figure that the page does not show, e.g. of a quarter where years are shown; nothing where no
/// row of the dataset has these keys.
std::optional<core::Mark> publishedMark(const core::Keys &keys, const Names &names);

} // namespace views
