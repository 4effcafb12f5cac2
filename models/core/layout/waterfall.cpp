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
    const double moved = high - low;
    if (low > 0 && moved > 1e-12 * high && moved < 0.2 * high) {
        // Room before the least level, so that a total keeps a bar.
        result.scale = roundScale(std::max(0.0, low - 0.4 * moved), high, most, false);
        result.cut = result.scale.low > 0;
    } else {
        result.scale = roundScale(low, high, most, true);
    }
    if (result.cut) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            result.bars[i].from = steps[i].total ? result.scale.low : result.bars[i].from;
    }
    return result;
}

} // namespace core
