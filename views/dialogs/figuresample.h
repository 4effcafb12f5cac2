#pragma once

#include "models/core/indicatorset.h"
#include "views/text/names.h"

#include <cstddef>
#include <vector>

namespace views {

class PlainTable;

constexpr std::size_t sampleSize = 5; ///< rows

/// Shows the first figures of a file as they would be stored. Of region, growth and status only what tells them apart
/// or is said at all: the room is small, and the numbers are what counts.
void showSample(PlainTable &table, const std::vector<core::Observation> &figures, const core::IndicatorSet &set,
                const Names &names);

} // namespace views
