#include "models/core/panel/distinct.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/memberships.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

/// A number of its own for each list of dimensions.
std::size_t numberOf(const std::vector<std::size_t> &dimensions, std::size_t all)
{
    std::size_t number = 0;
    for (const std::size_t dimension : dimensions)
        number = number * (all + 1) + dimension + 1;
    return number;
}

/// Marks which of the enterprises, or pairs of one and a group, [first, end) have a row held. `ofRow` says for each row
/// which it is of, ascending within a year.
std::vector<std::uint8_t> heldOf(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                 const std::vector<std::uint32_t> &ofRow, std::size_t first, std::size_t end)
{
    std::vector<std::uint8_t> marks(end - first);
    std::uint8_t *isHeld = marks.data();
    const std::uint32_t *all = ofRow.data();
    for (std::size_t block = 0; block < filter.blocks.size(); ++block) {
        if (filter.blocks[block] == 0)
            continue;
        const YearBlock &rows = panel.head->blocks[block];
        const auto placeOf = [&](std::size_t one) {
            const auto begin = ofRow.begin() + static_cast<std::ptrdiff_t>(rows.begin);
            const auto behind = ofRow.begin() + static_cast<std::ptrdiff_t>(rows.end);
            return static_cast<std::size_t>(std::lower_bound(begin, behind, one) - ofRow.begin());
        };
        mask.forEach(placeOf(first), placeOf(end), [&](std::size_t row) { isHeld[all[row] - first] = 1; });
    }
    return marks;
}

/// An enterprise is in a year once: its rows are its number.
Result<std::vector<DistinctCount>> rowsByYear(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                              Grouping grouping, const std::stop_token &stop)
{
    grouping.measures.emplace();
    const Result<PanelGroups> groups = aggregateRows(panel, filter, mask, grouping, stop);
    if (!groups)
        return groups.error();
    std::vector<DistinctCount> counts;
    for (const PanelGroup &group : *groups)
        counts.push_back({group.codes, group.year, group.rows});
    return counts;
}

} // namespace

Result<std::vector<DistinctCount>> distinctEnterprises(const Panel &panel, const PanelFilter &filter,
                                                       const RowMask &mask, const Grouping &grouping,
                                                       std::stop_token stop)
{
    if (grouping.byYear)
        return rowsByYear(panel, filter, mask, grouping, stop);
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    std::shared_ptr<const Memberships> pairs; // none: all enterprises are one group
    if (!grouping.dimensions.empty()) {
        pairs = panel.rows->memberships.of(numberOf(grouping.dimensions, panel.head->dimensions.size()), stop,
                                           *panel.head, *panel.rows, key);
        if (!pairs)
            return ErrorCode::Cancelled;
    }
    constexpr std::size_t atOnce = std::size_t{1} << 18; // pairs, whose marks stay in the cache of a core
    const std::size_t lanes = kernelThreads();
    std::vector<std::vector<std::size_t>> parts(lanes, std::vector<std::size_t>(key.size()));
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        const std::size_t all = pairs ? pairs->group.size() : panel.head->entities;
        const std::vector<std::uint32_t> &ofRow = pairs ? pairs->ofRow : panel.rows->entity;
        for (std::size_t first = lane * atOnce; first < all && !stop.stop_requested(); first += lanes * atOnce) {
            const auto held = heldOf(panel, filter, mask, ofRow, first, std::min(first + atOnce, all));
            for (std::size_t i = 0; i < held.size(); ++i)
                parts[lane][pairs ? pairs->group[first + i] : 0] += held[i];
        }
    });
    if (!done)
        return ErrorCode::Cancelled;
    std::vector<std::size_t> sums(key.size());
    for (const std::vector<std::size_t> &part : parts)
        std::ranges::transform(sums, part, sums.begin(), std::plus());
    std::vector<DistinctCount> counts;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (sums[group] > 0)
            counts.push_back({key.group(group).codes, 0, sums[group]});
    }
    return counts;
}

} // namespace core
