#pragma once

#include "models/core/interval.h"

namespace core {

/// A number that a formula gives from published ones, with all values that their intervals leave it.
struct Computed
{
    double value = 0; ///< from the numbers as printed
    Interval interval;
    bool operator==(const Computed &) const = default;
};

} // namespace core
