#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <cstddef>
#include <vector>

namespace core {

/// The published rows that figures rest on: the claims of their marks and the inputs of what is computed, each once, in
/// the order of the marks; as indexes into tables().observations.
std::vector<std::size_t> observationsBehind(const std::vector<Figure> &figures, const IndicatorSet &set);

} // namespace core
