#pragma once

#include "models/core/figure.h"

#include <algorithm>
#include <cmath>

namespace views {

/// Whether all values are whole numbers of things: an axis then has no fractions of one.
inline bool isOfCounts(const core::Figure &figure)
{
    return std::ranges::all_of(figure.marks, [](const core::Mark &mark) {
        const double value = mark.value.value_or(0);
        return mark.measurement.kind == core::Kind::Count && value == std::trunc(value);
    });
}

} // namespace views
