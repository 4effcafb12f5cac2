#include "models/core/panel/keptcells.h"

#include <utility>
#include <vector>

namespace core {

namespace {

/// Rows of both that are of the same enterprise and year: of the base, of the update.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs pairsOf(const Panel &base, const Panel &update, const std::vector<bool> &removed)
{
    Pairs pairs;
    for (const YearBlock &given : update.head->blocks) {
        const YearBlock kept = base.head->block(given.year);
        std::size_t before = kept.begin;
        for (std::size_t row = given.begin; row < given.end; ++row) {
            const std::uint32_t enterprise = update.rows->entity[row];
            while (before < kept.end && base.rows->entity[before] < enterprise)
                ++before;
            const bool isRemoved = !removed.empty() && removed[row];
            if (!isRemoved && before < kept.end && base.rows->entity[before] == enterprise)
                pairs.emplace_back(before, row);
        }
    }
    return pairs;
}

int yearOf(const PanelHead &head, std::size_t row)
{
    for (const YearBlock &block : head.blocks) {
        if (row < block.end)
            return block.year;
    }
    return 0;
}

/// Counts the cells of one column, of which `isKept(row of the base, row of the update)` tells; `text(row of the base)`
/// is the value.
void count(const Panel &base, const std::string &column, const Pairs &pairs, auto &&isKept, auto &&text,
           KeptCells &cells)
{
    for (const auto &[before, row] : pairs) {
        if (!isKept(before, row))
            continue;
        if (cells.count++ == 0)
            cells.example = std::string(base.rows->ids[base.rows->entity[before]]) + ' ' +
                            std::to_string(yearOf(*base.head, before)) + ' ' + column + ' ' + text(before);
    }
}

} // namespace

KeptCells keptCells(const Panel &base, const Panel &update, const std::vector<bool> &removed)
{
    KeptCells cells;
    const Pairs pairs = pairsOf(base, update, removed);
    for (std::size_t i = 0; i < base.head->measures.size(); ++i) {
        const std::string &name = base.head->measures[i].field.name;
        const MeasureColumn &kept = base.rows->measures[i];
        const MeasureColumn &given = update.rows->measures[*update.head->measure(name)];
        kept.visit([&](auto before) {
            given.visit([&](auto now) {
                count(
                    base, name, pairs,
                    [&](std::size_t was, std::size_t is) { return isMissing(now[is]) && !isMissing(before[was]); },
                    [&](std::size_t was) { return kept.literal(was); }, cells);
            });
        });
    }
    for (std::size_t i = 0; i < base.head->dimensions.size(); ++i) {
        const PanelDimension &dimension = base.head->dimensions[i];
        const std::size_t at = *update.head->dimension(dimension.field.name);
        const std::vector<std::string> &values = update.head->dimensions[at].values;
        const CodeColumn &kept = base.rows->dimensions[i];
        const CodeColumn &given = update.rows->dimensions[at];
        count(
            base, dimension.field.name, pairs,
            [&](std::size_t was, std::size_t is) {
                return values[given[is]].empty() && !dimension.values[kept[was]].empty();
            },
            [&](std::size_t was) { return dimension.values[kept[was]]; }, cells);
    }
    return cells;
}

} // namespace core
