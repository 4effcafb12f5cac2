#pragma once

#include "models/core/diff.h"

namespace package {

/// What changed in the rows of sources, regions, sectors, relations, targets, organisations, programmes and milestones,
/// field by field; the first core::mostRowChanges in the order of the resources and their keys. Where rows of one key
/// are several, equal ones are set aside; then the n-th left on one side became the n-th on the other.
std::vector<core::ResourceChange> resourceChanges(const core::IndicatorTables &before,
                                                  const core::IndicatorTables &after);

} // namespace package
