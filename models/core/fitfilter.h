#pragma once

#include "models/core/filter.h"
#include "models/core/indicatorset.h"

namespace core {

/// What of a filter a dataset knows: regions, sectors, topics, dimensions and values that it lacks are dropped.
Filter fitted(Filter filter, const Dataset &dataset);

} // namespace core
