#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <cstddef>
#include <vector>

namespace core {

/// Every key (indicator, region or organisation, sector, period) that has at least `claims` claims, once, in the
/// order of its first claim; regions before organisations. A stock at the end of a year is one key however it
/// was written.
std::vector<Keys> allKeys(const IndicatorSet &set, std::size_t claims = 1);

} // namespace core
