#pragma once

#include "models/core/interval.h"

#include <optional>

namespace core {

/// LQ = (part/whole of the region) / (part/whole of the reference), dimensionless; 1 = the same share
/// (US Bureau of Labor Statistics, QCEW). None when a divisor may be zero.
std::optional<Estimate> locationQuotient(const Estimate &part, const Estimate &whole, const Estimate &referencePart,
                                         const Estimate &referenceWhole);

} // namespace core
