#include "models/core/panel/aggregate.h"

#include "models/core/panel/codematch.h"
#include "models/core/panel/groupsums.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

namespace {

/// Members of one group each: places (of rows or cells) with their keys. Without places: those from `first` on.
struct Members
{
    std::vector<std::uint32_t> places;
    std::size_t first = 0;
    std::vector<std::uint32_t> keys;
    /// Calls use(place, key) for each.
    template <class Use> void forEach(Use &&use) const
    {
        if (places.empty()) {
            for (std::size_t i = 0; i < keys.size(); ++i)
                use(first + i, keys[i]);
            return;
        }
        for (std::size_t i = 0; i < keys.size(); ++i)
            use(places[i], keys[i]);
    }
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

/// The cells of one year that a filter holds.
Members heldCells(const CubeBlock &cube, std::size_t block, const PanelFilter &filter, const GroupKey &key)
{
    std::vector<std::uint32_t> keys(cube.size(), key.ofBlock(block));
    key.addCodes(cube.dimensions, 0, keys);
    Members members;
    if (filter.choices.empty()) {
        members.keys = std::move(keys);
        return members;
    }
    std::vector<std::uint64_t> words((cube.size() + 63) / 64, ~std::uint64_t{0});
    if (cube.size() % 64 != 0)
        words.back() >>= 64 - cube.size() % 64;
    for (const PanelFilter::Choice &choice : filter.choices)
        keepHeld(cube.dimensions[choice.dimension], choice.held, 0, cube.size(), words.data());
    const RowMask held(std::move(words), cube.size());
    members.places.reserve(held.count());
    members.keys.reserve(held.count());
    held.forEach(0, cube.size(), [&](std::size_t cell) {
        members.places.push_back(static_cast<std::uint32_t>(cell));
        members.keys.push_back(keys[cell]);
    });
    return members;
}

template <class Sum>
void addCells(const std::vector<Sum> &cells, const Members &members, std::vector<Sum> &sums, std::size_t groups)
{
    grow(sums, groups);
    members.forEach([&](std::size_t cell, std::uint32_t group) { sums[group] += cells[cell]; });
}

void addCube(const CubeBlock &cube, std::size_t block, const Members &members, std::size_t groups, GroupSums &sums)
{
    members.forEach([&](std::size_t cell, std::uint32_t group) { sums.addRows(group, block, cube.rows[cell]); });
    for (std::size_t m = 0; m < sums.measures().size(); ++m) {
        if (!sums.counts(m, block))
            continue;
        const MeasureSums &cells = cube.measures[sums.measures()[m]];
        MeasureTotals &totals = sums.totals(m);
        if (cells.rough.empty())
            addCells(cells.exact, members, totals.exact, groups);
        else
            addCells(cells.rough, members, totals.rough, groups);
        const std::vector<std::uint32_t> &known = cells.known.empty() ? cube.rows : cells.known;
        grow(totals.known, groups);
        members.forEach([&](std::size_t cell, std::uint32_t group) { totals.known[group] += known[cell]; });
    }
}

/// How many parts of the data are summed by themselves. It does not depend on the number of threads: sums of doubles
/// are the same on every machine.
std::size_t lanesFor(std::size_t groups, std::size_t parts)
{
    constexpr std::size_t most = 8;
    return groups <= 0x10000 ? std::clamp(parts, std::size_t{1}, most) : 1;
}

/// Sums in lanes: sum(lane, lanes, sums) adds every lanes-th part from the lane-th on.
template <class Sum>
Result<PanelGroups> sumInLanes(const Panel &panel, const GroupKey &key, const GroupSums &none, std::size_t parts,
                               std::pair<std::stop_token, Sum> work)
{
    std::vector<GroupSums> sums(lanesFor(key.size(), parts), none);
    const bool done =
        inParallel(sums.size(), work.first, [&](std::size_t lane) { work.second(lane, sums.size(), sums[lane]); });
    if (!done)
        return ErrorCode::Cancelled;
    for (std::size_t lane = 1; lane < sums.size(); ++lane)
        sums.front().add(sums[lane]);
    return sums.front().groups(*panel.head, key);
}

// ---- row by row

constexpr std::size_t rowsAtOnce = 4096;

/// Rows of one year that are looked at together: their keys stay in the nearest cache.
struct Stretch
{
    std::size_t block, begin, end;
};

std::vector<Stretch> stretchesOf(const PanelHead &head, const PanelFilter &filter)
{
    std::vector<Stretch> all;
    for (std::size_t i = 0; i < head.blocks.size(); ++i) {
        const YearBlock &block = head.blocks[i];
        for (std::size_t begin = block.begin; filter.blocks[i] != 0 && begin < block.end; begin += rowsAtOnce)
            all.push_back({i, begin, std::min(begin + rowsAtOnce, block.end)});
    }
    return all;
}

/// Sum and number of known numbers of a group.
template <class Sum> struct Tally
{
    Sum sum{};
    std::uint64_t known = 0;
};

/// Adds up few groups in tables of their own, four in turn: no row waits for the one before it, which is often of the
/// same group.
template <class Number, class Sum>
void addFew(std::span<const Number> numbers, const Members &members, std::size_t groups, std::vector<Sum> &sums,
            std::vector<std::size_t> &known)
{
    constexpr std::size_t turns = 4;
    std::vector<std::array<Tally<Sum>, turns>> tallies(groups);
    std::size_t turn = 0;
    members.forEach([&](std::size_t row, std::uint32_t group) {
        const Number number = numbers[row];
        const bool isKnown = !isMissing(number);
        Tally<Sum> &tally = tallies[group][turn++ % turns];
        tally.sum += isKnown ? number : 0;
        tally.known += isKnown ? 1 : 0;
    });
    for (std::size_t group = 0; group < groups; ++group) {
        for (const Tally<Sum> &tally : tallies[group]) {
            sums[group] += tally.sum;
            known[group] += tally.known;
        }
    }
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
        constexpr std::size_t few = 256;
        if (groups <= few) {
            addFew(numbers, members, groups, sums, totals.known);
            return;
        }
        members.forEach([&](std::size_t row, std::uint32_t group) {
            const auto number = numbers[row];
            const bool isKnown = !isMissing(number);
            sums[group] += isKnown ? number : 0;
            totals.known[group] += isKnown ? 1 : 0;
        });
    });
}

/// Sums over every `lanes`-th stretch, from the first one on.
void addLane(const PanelRows &rows, const RowMask &mask, const std::vector<Stretch> &stretches, const GroupKey &key,
             std::pair<std::size_t, std::size_t> lane, GroupSums &sums)
{
    Members members;
    std::vector<std::uint32_t> keys(rowsAtOnce);
    for (std::size_t i = lane.first; i < stretches.size(); i += lane.second) {
        const Stretch &stretch = stretches[i];
        members.clear();
        const std::span<std::uint32_t> ofRows(keys.data(), stretch.end - stretch.begin);
        std::ranges::fill(ofRows, key.ofBlock(stretch.block));
        key.addCodes(rows.dimensions, stretch.begin, ofRows);
        if (mask.rank(stretch.end) - mask.rank(stretch.begin) == ofRows.size()) {
            members.first = stretch.begin;
            members.keys.assign(ofRows.begin(), ofRows.end());
        } else {
            mask.forEach(stretch.begin, stretch.end, [&](std::size_t row) {
                members.places.push_back(static_cast<std::uint32_t>(row));
                members.keys.push_back(ofRows[row - stretch.begin]);
            });
        }
        for (const std::uint32_t one : members.keys)
            sums.addRows(one, stretch.block, 1);
        for (std::size_t m = 0; m < sums.measures().size(); ++m) {
            if (sums.counts(m, stretch.block))
                addNumbers(rows.measures[sums.measures()[m]], members, key.size(), sums.totals(m));
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
    const std::vector<CubeBlock> &blocks = panel.cube->blocks();
    const auto sum = [&](std::size_t lane, std::size_t lanes, GroupSums &sums) {
        for (std::size_t i = lane; i < blocks.size(); i += lanes) {
            if (filter.blocks[i] != 0)
                addCube(blocks[i], i, heldCells(blocks[i], i, filter, key), key.size(), sums);
        }
    };
    const GroupSums none(*panel.head, filter, grouping, key.size());
    return sumInLanes(panel, key, none, blocks.size(), std::pair(stop, sum));
}

Result<PanelGroups> aggregateRows(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                  const Grouping &grouping, std::stop_token stop)
{
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    const std::vector<Stretch> stretches = stretchesOf(*panel.head, filter);
    const auto sum = [&](std::size_t lane, std::size_t lanes, GroupSums &sums) {
        addLane(*panel.rows, mask, stretches, key, {lane, lanes}, sums);
    };
    const GroupSums none(*panel.head, filter, grouping, key.size());
    return sumInLanes(panel, key, none, stretches.size(), std::pair(stop, sum));
}

} // namespace core
