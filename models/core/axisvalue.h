#pragma once

#include "models/core/figure.h"

#include <optional>

namespace core {

/// What of a mark stands on a value axis.
struct AxisValue
{
    double value = 0;
    Interval interval;    ///< of value
    bool implied = false; ///< by published growth: no published value
    bool operator==(const AxisValue &) const = default;
};

/// True for class, several and equivalent: words, never a point on a value axis.
bool isWord(Qualifier qualifier);
/// The value of a mark, else the implied one; none for words and gaps.
std::optional<AxisValue> axisValueOf(const Mark &mark);
/// True when a line may join two marks of a series: published values of one area and one measurement, neither a bound
/// nor of a group that is not wholly known.
bool areJoinable(const Mark &a, const Mark &b);

} // namespace core
