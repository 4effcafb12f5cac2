#include "models/core/layout/panels.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// How many panels of at least `least` fit side by side into `room`.
std::size_t most(double room, double least, double gap)
{
    return static_cast<std::size_t>(std::max(1.0, std::floor((room + gap) / (least + gap))));
}

double share(double room, std::size_t parts, double gap)
{
    return (room - gap * static_cast<double>(parts - 1)) / static_cast<double>(parts);
}

} // namespace

Box PanelGrid::box(std::size_t panel) const
{
    return {static_cast<double>(panel % columns) * (width + gap), static_cast<double>(panel / columns) * (height + gap),
            width, height};
}

PanelGrid panelGrid(std::size_t count, double width, double height, const PanelNeeds &needs)
{
    constexpr double wanted = 1.5; // width to height
    const std::size_t mostColumns = most(width, needs.width, needs.gap);
    const std::size_t mostRows = most(height, needs.height, needs.gap);
    PanelGrid best;
    double least = -1;
    const std::size_t shown = std::min(count, mostColumns * mostRows);
    for (std::size_t columns = 1; columns <= std::min(mostColumns, std::max<std::size_t>(1, shown)); ++columns) {
        const std::size_t rows = std::max<std::size_t>(1, (shown + columns - 1) / columns);
        if (rows > mostRows)
            continue;
        PanelGrid grid{columns,  rows, shown, share(width, columns, needs.gap), share(height, rows, needs.gap),
                       needs.gap};
        // Empty panels in the last row weigh twice as much as a shape that is off by their share.
        const double empty = static_cast<double>(columns * rows - shown) / static_cast<double>(columns * rows);
        const double badness =
            std::abs(std::log(std::max(grid.width, 1.0) / std::max(grid.height, 1.0) / wanted)) + 2 * empty;
        if (least < 0 || badness < least) {
            least = badness;
            best = grid;
        }
    }
    return best;
}

} // namespace core
