#pragma once

#include "models/core/figure.h"

namespace core {

/// How far the change of published levels lies from the published growth, in percentage points; none where
/// one of them is missing or the change is in points. A verdict is given only where nothing but the numbers
/// can differ: counts of an unmatched scope, and nominal growth between levels of one vintage.
std::optional<GapReading> gapOf(const Mark &mark);

} // namespace core
