#pragma once

#include "models/core/transforms/levelat.h"
#include "models/core/transforms/transform.h"

#include <functional>

namespace core {

/// The months `first` to `last` of a year in the form in which they are usually written: 2024-Q3, 2024-M01M09.
Period spanOf(int year, int first, int last);

/// Gives all series new periods, each shown one replaced by `periodOf` it, and reads their marks by `make`.
void replacePeriods(TransformContext &context, const std::function<Period(const Period &)> &periodOf,
                    Mark (*make)(const IndicatorSet &, const Indicator &, const Keys &));

} // namespace core
