#pragma once

#include <vector>

namespace core {

/// The scale of a value axis: its ends and the round values that carry a line and a label.
struct Scale
{
    double low = 0;
    double high = 1;
    std::vector<double> ticks; ///< rising; the first is `low`, the last `high`
    int decimals = 0;          ///< that the labels need
};

/// A scale of 1, 2, 2.5 or 5 times a power of ten that holds [low, high] with at most `most` (≥ 3) ticks.
/// `fromZero` keeps zero on the axis, as bars need it.
Scale roundScale(double low, double high, int most, bool fromZero);

/// The scale of ranks from 1 to the worst one, whole steps only; it is drawn with 1 on top.
Scale rankScale(double worst, int most);

} // namespace core
