#include "models/core/layout/waterfall.h"

#include <algorithm>

namespace core {

Waterfall waterfall(std::span<const WaterfallStep> steps, int most)
{
    Waterfall result;
    double level = 0;
    std::vector<double> levels;
    for (const WaterfallStep &step : steps) {
        const double from = step.total ? 0 : level;
        level = from + step.value;
        levels.push_back(level);
        result.bars.push_back({from, level});
    }
    if (!steps.empty() && !steps.front().total)
        levels.push_back(0);
    const auto [least, greatest] = std::minmax_element(levels.begin(), levels.end());
    const double low = levels.empty() ? 0 : *least, high = levels.empty() ? 0 : *greatest;
    result.scale = roundScale(low, high, most, true);
    return result;
}

} // namespace core
