#include "models/core/panel/aggregate.h"

#include "models/core/panel/codematch.h"
#include "models/core/panel/groupsums.h"

namespace core {

namespace {

/// The cells of one year that a filter holds.
RowMask heldCells(const CubeBlock &cube, const PanelFilter &filter)
{
    std::vector<std::uint64_t> words((cube.size() + 63) / 64, ~std::uint64_t{0});
    if (cube.size() % 64 != 0)
        words.back() >>= 64 - cube.size() % 64;
    for (const PanelFilter::Choice &choice : filter.choices)
        keepHeld(cube.dimensions[choice.dimension], choice.held, 0, cube.size(), words.data());
    return RowMask(std::move(words), cube.size());
}

template <class Sum, class Cell>
void addCells(const std::vector<Cell> &all, const HeldRows &cells, std::span<const std::uint32_t> keys,
              std::vector<Sum> &sums, std::size_t groups)
{
    if (sums.size() < groups)
        sums.resize(groups);
    ValueBlock<Cell> room;
    const std::span<const Cell> values = cells.of(std::span(all), room);
    for (std::size_t i = 0; i < keys.size(); ++i)
        sums[keys[i]] += values[i];
}

void addCube(const CubeBlock &cube, std::size_t block, const RowMask &held, const GroupKey &key, GroupSums &sums)
{
    forEachHeld(held, 0, cube.size(), [&](const HeldRows &cells) {
        ValueBlock<std::uint32_t> room, roomForRows;
        const std::span<std::uint32_t> keys = std::span(room).first(cells.size);
        key.find(cube.dimensions, block, cells, keys);
        const std::span<const std::uint32_t> rows = cells.of(std::span(cube.rows), roomForRows);
        for (std::size_t i = 0; i < keys.size(); ++i)
            sums.addRows(keys[i], block, rows[i]);
        for (std::size_t m = 0; m < sums.measures().size(); ++m) {
            if (!sums.counts(m, block))
                continue;
            const MeasureSums &measure = cube.measures[sums.measures()[m]];
            MeasureTotals &totals = sums.totals(m);
            if (measure.rough.empty())
                addCells(measure.exact, cells, keys, totals.exact, key.size());
            else
                addCells(measure.rough, cells, keys, totals.rough, key.size());
            addCells(measure.known.empty() ? cube.rows : measure.known, cells, keys, totals.known, key.size());
            if (!measure.coarser.empty())
                addCells(measure.coarser, cells, keys, totals.coarser, key.size());
        }
    });
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
    const GroupSums none(*panel.head, filter, grouping, key.size());
    return sumInLanes(*panel.head, key, none, blocks.size(), stop,
                      [&](std::size_t lane, std::size_t lanes, GroupSums &sums) {
                          for (std::size_t i = lane; i < blocks.size(); i += lanes) {
                              if (filter.blocks[i] != 0)
                                  addCube(blocks[i], i, heldCells(blocks[i], filter), key, sums);
                          }
                      });
}

} // namespace core
