#include "models/core/panel/aggregate.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

namespace {

/// Members of one group each: places (of rows or cells) with their keys.
struct Members
{
    std::vector<std::uint32_t> places;
    std::vector<std::uint32_t> keys;
    void clear()
    {
        places.clear();
        keys.clear();
    }
};

template <class Number> void grow(std::vector<Number> &numbers, std::size_t groups)
{
    if (numbers.size() < groups)
        numbers.resize(groups);
}

// ---- from the cube

Members heldCells(const CubeBlock &cube, std::size_t block, const PanelFilter &filter, const GroupKey &key)
{
    std::vector<std::uint8_t> held(cube.size(), 1);
    for (const PanelFilter::Choice &choice : filter.choices) {
        cube.dimensions[choice.dimension].visit([&](auto codes) {
            for (std::size_t i = 0; i < codes.size(); ++i)
                held[i] = held[i] & choice.held[codes[i]];
        });
    }
    std::vector<std::uint64_t> keys(cube.size(), key.ofBlock(block));
    key.addCodes(cube.dimensions, 0, keys);
    Members members;
    members.places.resize(cube.size());
    members.keys.resize(cube.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < held.size(); ++i) {
        members.places[count] = static_cast<std::uint32_t>(i);
        members.keys[count] = static_cast<std::uint32_t>(keys[i]);
        count += held[i];
    }
    members.places.resize(count);
    members.keys.resize(count);
    return members;
}

template <class Sum>
void addCells(const std::vector<Sum> &cells, const Members &members, std::vector<Sum> &sums, std::size_t groups)
{
    grow(sums, groups);
    for (std::size_t i = 0; i < members.places.size(); ++i)
        sums[members.keys[i]] += cells[members.places[i]];
}

void addCube(const CubeBlock &cube, std::size_t block, const Members &members, std::size_t groups, GroupSums &sums)
{
    for (std::size_t i = 0; i < members.places.size(); ++i)
        sums.addRows(members.keys[i], block, cube.rows[members.places[i]]);
    for (std::size_t m = 0; m < cube.measures.size(); ++m) {
        if (!sums.counts(m, block))
            continue;
        const MeasureSums &cells = cube.measures[m];
        MeasureTotals &totals = sums.totals(m);
        if (cells.rough.empty())
            addCells(cells.exact, members, totals.exact, groups);
        else
            addCells(cells.rough, members, totals.rough, groups);
        const std::vector<std::uint32_t> &known = cells.known.empty() ? cube.rows : cells.known;
        grow(totals.known, groups);
        for (std::size_t i = 0; i < members.places.size(); ++i)
            totals.known[members.keys[i]] += known[members.places[i]];
    }
}

// ---- row by row

/// Rows of one year that are looked at together.
struct Stretch
{
    std::size_t block, begin, end;
};

std::vector<Stretch> stretchesOf(const PanelHead &head, const PanelFilter &filter)
{
    std::vector<Stretch> all;
    for (std::size_t i = 0; i < head.blocks.size(); ++i) {
        const YearBlock &block = head.blocks[i];
        for (std::size_t begin = block.begin; filter.blocks[i] != 0 && begin < block.end; begin += RowMask::stretch)
            all.push_back({i, begin, std::min(begin + RowMask::stretch, block.end)});
    }
    return all;
}

void addNumbers(const MeasureColumn &measure, const Members &members, std::size_t groups, MeasureTotals &totals)
{
    grow(totals.known, groups);
    measure.visit([&](auto numbers) {
        using Number = typename decltype(numbers)::value_type;
        auto &sums = [&]() -> auto &
        {
            if constexpr (std::is_floating_point_v<Number>)
                return totals.rough;
            else
                return totals.exact;
        }
        ();
        grow(sums, groups);
        for (std::size_t i = 0; i < members.places.size(); ++i) {
            const auto number = numbers[members.places[i]];
            const bool isKnown = !isMissing(number);
            sums[members.keys[i]] += isKnown ? number : 0;
            totals.known[members.keys[i]] += isKnown ? 1 : 0;
        }
    });
}

/// Sums over every `lanes`-th stretch, from the first one on.
void addLane(const PanelRows &rows, const RowMask &mask, const std::vector<Stretch> &stretches, const GroupKey &key,
             std::pair<std::size_t, std::size_t> lane, GroupSums &sums)
{
    Members members;
    std::vector<std::uint64_t> keys(RowMask::stretch);
    for (std::size_t i = lane.first; i < stretches.size(); i += lane.second) {
        const Stretch &stretch = stretches[i];
        members.clear();
        const std::span<std::uint64_t> ofRows(keys.data(), stretch.end - stretch.begin);
        std::ranges::fill(ofRows, key.ofBlock(stretch.block));
        key.addCodes(rows.dimensions, stretch.begin, ofRows);
        mask.forEach(stretch.begin, stretch.end, [&](std::size_t row) {
            members.places.push_back(static_cast<std::uint32_t>(row));
            members.keys.push_back(static_cast<std::uint32_t>(ofRows[row - stretch.begin]));
        });
        for (const std::uint32_t one : members.keys)
            sums.addRows(one, stretch.block, 1);
        for (std::size_t m = 0; m < rows.measures.size(); ++m) {
            if (sums.counts(m, stretch.block))
                addNumbers(rows.measures[m], members, key.size(), sums.totals(m));
        }
    }
}

} // namespace

Result<PanelGroups> aggregate(const Panel &panel, const PanelFilter &filter, const Grouping &grouping,
                              std::stop_token stop)
{
    if (!panel.cube || !filter.text.empty()) {
        const Result<RowMask> mask = maskOf(panel, filter, stop);
        return mask ? aggregateRows(panel, filter, *mask, grouping, stop) : Result<PanelGroups>(mask.error());
    }
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    GroupSums sums(*panel.head, filter, grouping, key.size());
    for (std::size_t block = 0; block < panel.cube->blocks().size(); ++block) {
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        if (filter.blocks[block] == 0)
            continue;
        const CubeBlock &cube = panel.cube->blocks()[block];
        addCube(cube, block, heldCells(cube, block, filter, key), key.size(), sums);
    }
    return sums.groups(*panel.head, key);
}

Result<PanelGroups> aggregateRows(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                  const Grouping &grouping, std::stop_token stop)
{
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    const std::vector<Stretch> stretches = stretchesOf(*panel.head, filter);
    // The number of lanes does not depend on that of threads: sums of doubles are the same on every machine.
    const std::size_t lanes =
        key.size() <= 0x10000 ? std::min<std::size_t>(8, std::max<std::size_t>(1, stretches.size())) : 1;
    std::vector<GroupSums> sums(lanes, GroupSums(*panel.head, filter, grouping, key.size()));
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        addLane(*panel.rows, mask, stretches, key, {lane, lanes}, sums[lane]);
    });
    if (!done)
        return ErrorCode::Cancelled;
    for (std::size_t lane = 1; lane < lanes; ++lane)
        sums.front().add(sums[lane]);
    return sums.front().groups(*panel.head, key);
}

} // namespace core
