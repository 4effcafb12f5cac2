#pragma once

#include "models/core/indicatorset.h"
#include "models/package/validate.h"

#include <vector>

namespace package {

/// The rows of validated resources as entities, in file order. Ragged rows are left out and a faulty cell
/// gives a default, so that the result is complete only when no error was found.
core::IndicatorTables buildTables(const std::vector<ReadResource> &resources);

} // namespace package
