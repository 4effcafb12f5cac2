#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Centres of labels as near to `wanted` as can be while two neighbours stay `spacing` apart and all lie in
/// [low, high]; the order of the wanted places is kept. Without enough room the spacing shrinks evenly.
std::vector<double> spreadLabels(std::span<const double> wanted, double spacing, double low, double high);

/// The labels of an axis that fit: indexes of `centres` (rising) whose labels of `widths` keep `gap` between
/// them. The last one is always kept, because it is the newest.
std::vector<std::size_t> thinLabels(std::span<const double> centres, std::span<const double> widths, double gap);

/// One flag on a time line: a stem at `x` and a label that goes `width` to the right of it.
struct Flag
{
    double x = 0;
    double width = 0;
};

struct Lane
{
    std::optional<int> lane; ///< 0 = nearest to the axis; none when there is no room
    double width = 0;        ///< of the label, cut where that makes room
    bool operator==(const Lane &) const = default;
};

/// A lane for each flag so that no label covers another label or a stem. `flags` are sorted by x; later flags go
/// first and lie lower. A label that would need more than `lanes` is cut before a later stem, to no less than `least`.
std::vector<Lane> lanesOf(std::span<const Flag> flags, int lanes, double least);

} // namespace core
