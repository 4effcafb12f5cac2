#pragma once

#include "models/core/layout/ticks.h"

#include <span>
#include <vector>

namespace core {

/// A row of a waterfall: a total that starts anew, or a change of the level reached so far.
struct WaterfallStep
{
    double value = 0;
    bool total = false;
};

/// What is drawn of a step, on the value axis: a total from the start of the axis, a change from level to level.
struct WaterfallBar
{
    double from = 0;
    double to = 0;
    bool operator==(const WaterfallBar &) const = default;
};

struct Waterfall
{
    std::vector<WaterfallBar> bars; ///< one for each step
    Scale scale;
};

/// Bars and axis of a waterfall with at most `most` ticks. The axis holds zero, however small the changes are: totals
/// are read by the length of their bars.
Waterfall waterfall(std::span<const WaterfallStep> steps, int most);

} // namespace core
