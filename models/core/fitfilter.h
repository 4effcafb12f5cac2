#pragma once

#include "models/core/filter.h"
#include "models/core/indicatorset.h"
#include "models/core/result.h"

#include <optional>

namespace core {

/// What of a filter a dataset knows: regions, sectors, topics, dimensions and values that it lacks are dropped.
Filter fitted(Filter filter, const Dataset &dataset);

/// UnknownRegion or UnknownSector when a filter names one that fitted() would drop; none when it does not.
std::optional<Error> unknownCode(const Filter &filter, const Dataset &dataset);

} // namespace core
