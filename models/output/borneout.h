#pragma once

#include "models/core/interval.h"

namespace output {

/// A computed number with the digits that its interval bears out, one more than the interval is wide: 66.61 in
/// [66.555, 66.665], not 66.61000000000001. Without a width twelve significant digits, which no arithmetic spoils.
double borneOut(double value, const core::Interval &interval);

} // namespace output
