#include "models/core/panel/changedyears.h"

#include "models/core/panel/numberstorage.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/rowchanges.h"
#include "models/core/panel/yearsums.h"

#include <algorithm>

namespace core {

namespace {

/// Sums in the cube count by the last decimal; whether digits were printed otherwise does not matter to them.
bool haveSameForm(const MeasureColumn &one, const MeasureColumn &other)
{
    return one.numbers.index() == other.numbers.index() && one.decimals == other.decimals;
}

bool haveSameForm(const CodeColumn &one, const CodeColumn &other) { return one.codes.index() == other.codes.index(); }

bool haveSameForm(const PanelRows &one, const PanelRows &other)
{
    const auto same = [](const auto &a, const auto &b) { return haveSameForm(a, b); };
    return (one.laterNames.size() == 0) == (other.laterNames.size() == 0) &&
           haveSameForm(CodeColumn::ofSize(0, one.laterNames.size() + 1),
                        CodeColumn::ofSize(0, other.laterNames.size() + 1)) &&
           std::ranges::equal(one.dimensions, other.dimensions, same) &&
           std::ranges::equal(one.measures, other.measures, same);
}

/// One block a year of both, those of `some` in place of the ones of `all`; years ascending.
template <class Block> std::vector<Block> replaced(const std::vector<Block> &all, const std::vector<Block> &some)
{
    std::vector<Block> blocks = some;
    std::ranges::copy_if(all, std::back_inserter(blocks), [&](const Block &block) {
        return std::ranges::find(some, block.year, &Block::year) == some.end();
    });
    std::ranges::sort(blocks, {}, &Block::year);
    return blocks;
}

/// The numbers of other years too; those of the base that were replaced are counted on, which only widens intervals.
void addPrinted(const PrintedDecimals &base, PrintedDecimals &printed)
{
    if (base.empty())
        printed.clear(); // not known any more
    else
        printed.resize(std::max(base.size(), printed.size()), 0);
    for (std::size_t i = 0; i < base.size(); ++i)
        printed[i] += base[i];
}

/// The measures of all years, with their magnitudes where that of the base is known; tooLargeSum where doubles would be
/// needed.
std::vector<PanelMeasure> measuresOf(const Panel &base, const ChangedYears &changed)
{
    std::vector<PanelMeasure> measures = changed.after.head->measures;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const std::uint64_t before = base.head->measures[i].magnitude;
        const std::uint64_t others = before - std::min(before, magnitudeOf(changed.before.rows->measures[i]));
        const std::uint64_t now = magnitudeOf(changed.after.rows->measures[i]);
        addPrinted(base.head->measures[i].printed, measures[i].printed);
        measures[i].magnitude = before == 0 || before == tooLargeSum ? before : std::min(others + now, tooLargeSum);
    }
    return measures;
}

/// Whether no sum over whole numbers of 64 bits can become too large. Those of 32 bits never do.
bool staysExact(const std::vector<PanelMeasure> &measures, const PanelRows &rows)
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const std::uint64_t magnitude = measures[i].magnitude;
        if (std::holds_alternative<std::vector<std::int64_t>>(rows.measures[i].numbers) &&
            (magnitude == 0 || magnitude == tooLargeSum))
            return false;
    }
    return true;
}

std::vector<YearBlock> oneAfterTheOther(std::vector<YearBlock> blocks)
{
    std::size_t begin = 0;
    for (YearBlock &block : blocks) {
        block = {block.year, begin, begin + block.size()};
        begin = block.end;
    }
    return blocks;
}

} // namespace

ChangedYears changedYears(const Panel &base, Panel before, const Panel &update, const std::stop_token &stop,
                          EqualNumbers equal)
{
    ChangedYears changed{std::move(before), {}, {}};
    changed.after = merged(changed.before, update, stop, equal);
    if (!changed.after)
        return {};
    std::vector<YearSum> sums = base.sums ? *base.sums : std::vector<YearSum>();
    RowComparer comparer(changed.before, changed.after, stop);
    for (const YearBlock &block : update.head->blocks) {
        const DifferingRows rows = comparer.differing(block.year);
        if (stop.stop_requested())
            return {};
        auto sum = std::ranges::find(sums, block.year, &YearSum::year);
        if (sum == sums.end())
            sum = sums.insert(std::ranges::lower_bound(sums, block.year, {}, &YearSum::year), {block.year, 0, {}});
        *sum = updatedSum(*sum, changed.before, changed.after, rows, stop);
        if (!rows.counts.isZero())
            changed.diff.years.push_back({block.year, rows.counts});
        listChanges(changed.before, changed.after, rows, changed.diff.rows);
    }
    if (stop.stop_requested())
        return {};
    changed.after.sums = std::make_shared<const std::vector<YearSum>>(std::move(sums));
    return changed;
}

Panel withYears(const Panel &base, const ChangedYears &changed, std::stop_token stop)
{
    const Panel &after = changed.after;
    if (!after || !base.cube || !haveSameForm(*changed.before.rows, *after.rows))
        return {};
    std::vector<PanelMeasure> measures = measuresOf(base, changed);
    if (!staysExact(measures, *after.rows))
        return {};
    const auto cells = buildCube(*after.head, *after.rows, stop);
    if (!cells)
        return {};
    auto cube = std::make_shared<const PanelCube>(replaced(base.cube->blocks(), cells->blocks()));
    if (cube->cells() > PanelCube::maximumCells)
        return {};
    auto head = std::make_shared<PanelHead>(*after.head);
    head->measures = std::move(measures);
    head->blocks = oneAfterTheOther(replaced(base.head->blocks, after.head->blocks));
    return {std::move(head), std::move(cube), nullptr, after.sums};
}

} // namespace core
