#include "models/core/figurebuild/summaryguard.h"

#include "models/core/disclosure/rowguard.h"
#include "models/core/figurebuild/panelguard.h"

#include <cmath>
#include <unordered_map>

namespace core {

namespace {

bool withholdsAnyRow(const Panel &panel, const IndicatorSet &set, const RowMask &mask, std::size_t measure)
{
    const RowGuard guard = RowGuard::of(panel, &set);
    bool any = false;
    for (const YearBlock &block : panel.head->blocks) {
        mask.forEach(block.begin, block.end, [&](std::size_t row) {
            any = any ||
                  (panel.rows->measures[measure].value(row) && guard.withholds(block.year, *panel.rows, row, measure));
        });
    }
    return any;
}

/// What each enterprise brings over the years, however many rows it has.
Contributions contributions(const Panel &panel, const RowMask &mask, std::size_t measure)
{
    std::unordered_map<std::uint32_t, double> sums;
    panel.rows->measures[measure].visit([&](auto numbers) {
        mask.forEach(0, mask.size(), [&](std::size_t row) {
            if (!isMissing(numbers[row]))
                sums[panel.rows->entity[row]] += std::abs(static_cast<double>(numbers[row]));
        });
    });
    Contributions all;
    for (const auto &[entity, sum] : sums)
        all.add(sum);
    return all;
}

} // namespace

Result<SummaryGuard> guardOfSummary(const Panel &panel, const std::shared_ptr<const IndicatorSet> &set,
                                    const PanelFilter &filter, const RowMask &mask, std::size_t measure,
                                    std::stop_token stop)
{
    Dataset dataset;
    dataset.indicators = set;
    dataset.panel = panel;
    FigureSpec spec;
    spec.guarded = true;
    const ResolvedFilter none({}, *set);
    const PanelReading reading{panel, filter, filter.lastBlock()};
    const auto totals = guardSums({dataset, *set, none, spec, stop}, reading, filter, {std::nullopt, measure, {}});
    if (!totals)
        return totals.error();
    SummaryGuard guard{withholdsAnyRow(panel, *set, mask, measure),
                       sensitivityOf(contributions(panel, mask, measure), {})};
    for (std::size_t i = 0; i < filter.blocks.size() && guard.sums == Suppression::None; ++i) {
        if (filter.blocks[i] != 0)
            guard.sums = totals->chosenReason(panel.head->blocks[i].year);
    }
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    return guard;
}

} // namespace core
