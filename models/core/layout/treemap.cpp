#include "models/core/layout/treemap.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace core {

namespace {

/// The worst ratio of long to short side among `row` when it fills one edge of length `side`.
double worstRatio(std::span<const double> row, double side)
{
    const double sum = std::accumulate(row.begin(), row.end(), 0.0);
    double worst = 1;
    for (const double area : row) {
        const double along = area / sum * side;
        const double across = sum / side;
        worst = std::max(worst, std::max(along / across, across / along));
    }
    return worst;
}

/// Lays one row along the shorter edge of `free` and takes its room away.
void layRow(std::span<const double> row, Box &free, std::vector<Box> &boxes)
{
    const double sum = std::accumulate(row.begin(), row.end(), 0.0);
    const bool upright = free.width >= free.height;
    const double thickness = sum / (upright ? free.height : free.width);
    double at = upright ? free.y : free.x;
    for (const double area : row) {
        const double length = area / thickness;
        boxes.push_back(upright ? Box{free.x, at, thickness, length} : Box{at, free.y, length, thickness});
        at += length;
    }
    (upright ? free.x : free.y) += thickness;
    (upright ? free.width : free.height) -= thickness;
}

/// Boxes of positive areas that together fill `free`.
std::vector<Box> squarified(std::span<const double> areas, Box free)
{
    std::vector<Box> boxes;
    boxes.reserve(areas.size());
    std::size_t first = 0;
    while (first < areas.size()) {
        const double side = std::min(free.width, free.height);
        std::size_t count = 1;
        while (first + count < areas.size() &&
               worstRatio(areas.subspan(first, count + 1), side) <= worstRatio(areas.subspan(first, count), side))
            ++count;
        layRow(areas.subspan(first, count), free, boxes);
        first += count;
    }
    return boxes;
}

/// Boxes in proportion to positive weights; empty ones for the others.
std::vector<Box> proportional(const std::vector<double> &weights, const Box &area)
{
    const double sum =
        std::accumulate(weights.begin(), weights.end(), 0.0, [](double s, double w) { return s + std::max(w, 0.0); });
    std::vector<Box> boxes(weights.size());
    if (sum <= 0 || area.width <= 0 || area.height <= 0)
        return boxes;
    std::vector<double> areas;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] > 0) {
            areas.push_back(weights[i] / sum * area.area());
            places.push_back(i);
        }
    }
    const std::vector<Box> laid = squarified(areas, area);
    for (std::size_t i = 0; i < laid.size(); ++i)
        boxes[places[i]] = laid[i];
    return boxes;
}

/// A box less half the gap on every side that does not lie on the edge of the whole.
Box inset(const Box &box, const Box &whole, double gap)
{
    constexpr double slack = 1e-6;
    const double left = box.x > whole.x + slack ? gap / 2 : 0;
    const double top = box.y > whole.y + slack ? gap / 2 : 0;
    const double right = box.x + box.width < whole.x + whole.width - slack ? gap / 2 : 0;
    const double bottom = box.y + box.height < whole.y + whole.height - slack ? gap / 2 : 0;
    return {box.x + left, box.y + top, std::max(0.0, box.width - left - right),
            std::max(0.0, box.height - top - bottom)};
}

} // namespace

std::vector<Box> treemap(std::span<const TreemapItem> items, const Box &area, double groupGap)
{
    std::vector<int> groups; // in order of first appearance
    for (const TreemapItem &item : items) {
        if (std::find(groups.begin(), groups.end(), item.group) == groups.end())
            groups.push_back(item.group);
    }
    std::vector<double> totals(groups.size(), 0);
    for (const TreemapItem &item : items) {
        const auto place = std::find(groups.begin(), groups.end(), item.group) - groups.begin();
        totals[static_cast<std::size_t>(place)] += std::max(item.weight, 0.0);
    }
    const std::vector<Box> groupBoxes = proportional(totals, area);
    std::vector<Box> boxes(items.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<double> weights;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].group == groups[g]) {
                weights.push_back(items[i].weight);
                places.push_back(i);
            }
        }
        const std::vector<Box> laid = proportional(weights, inset(groupBoxes[g], area, groupGap));
        for (std::size_t i = 0; i < laid.size(); ++i)
            boxes[places[i]] = laid[i];
    }
    return boxes;
}

} // namespace core
