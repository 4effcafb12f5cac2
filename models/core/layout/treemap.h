#pragma once

#include <span>
#include <vector>

namespace core {

/// A rectangle of a layout, in the unit of the area it was made for.
struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double area() const { return width * height; }
    bool operator==(const Box &) const = default;
};

struct TreemapItem
{
    double weight = 0; ///< not positive = an empty box
    int group = 0;     ///< items of one group lie together
};

/// Squarified rectangles with areas in proportion to the weights, one for each item. Items and groups keep
/// their order (first at the left or top), so that a sector stays where the reader looks for it; `groupGap`
/// is left free between groups.
std::vector<Box> treemap(std::span<const TreemapItem> items, const Box &area, double groupGap = 0);

} // namespace core
