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
    bool logarithmic = false;  ///< then all ticks are positive, and the ends may carry none
    /// Place of a value on the axis, 0 at `low` and 1 at `high`; what lies beyond an end is put on it.
    double along(double value) const;
};

/// A scale of 1, 2, 2.5 or 5 times a power of ten that holds [low, high] with at most `most` (≥ 3) ticks.
/// `fromZero` keeps zero on the axis, as bars need it.
Scale roundScale(double low, double high, int most, bool fromZero);

/// The same for whole numbers: steps are whole, so that no half of a thing carries a label.
Scale countScale(double low, double high, int most, bool fromZero);

/// A logarithmic scale between 1, 2 or 5 times powers of ten that holds [low, high], with as many ticks of 1, 2 and 5
/// or of whole powers as `most` (≥ 5) allows. Without anything positive: around 1.
Scale logScale(double low, double high, int most);

/// The step, 0 … `steps` - 1, of a count on a ramp in even ratios: 1 has the first, `greatest` the last.
int logStep(double count, double greatest, int steps);

/// The scale of ranks from 1 to the worst one, whole steps only; it is drawn with 1 on top.
Scale rankScale(double worst, int most);

} // namespace core
