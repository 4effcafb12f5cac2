#include "models/core/figurebuild/claims.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

Measurement indexMeasurement() { return {"", Kind::Index, PriceBasis::Unstated, StockFlow::Unstated}; }

bool canBeBase(const Mark &mark)
{
    return mark.value && !mark.earlierArea && mark.interval.low > 0 && mark.interval.isBounded();
}

/// The first period at which most series have a value – all of them, where there is such a period.
std::optional<std::size_t> commonBase(const TransformContext &context)
{
    std::optional<std::size_t> best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < context.periods.size(); ++i) {
        const auto count = std::count_if(context.series.begin(), context.series.end(),
                                         [i](const AlignedSeries &s) { return canBeBase(s.marks[i]); });
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

Input baseInput(const Mark &mark)
{
    return {"base",
            mark.keys,
            mark.literal,
            mark.interval,
            mark.measurement.unit,
            mark.sources.empty() ? SourceId() : mark.sources.front()};
}

/// The mark of a series at the base; it may lie outside what is shown: a filter never removes the base.
Mark baseMark(const TransformContext &context, const AlignedSeries &series, const Period &base)
{
    Keys keys = series.marks.front().keys;
    keys.period = base;
    return markOf(context.set, *series.indicator, keys);
}

void indexOn(AlignedSeries &series, const Mark &base)
{
    for (Mark &mark : series.marks) {
        if (!mark.value || mark.earlierArea) {
            makeEmpty(mark, mark.earlierArea ? EmptyReason::OtherBoundary : EmptyReason::NotPublished,
                      indexMeasurement());
            continue;
        }
        const bool isBase = mark.keys.period == base.keys.period;
        Input level = baseInput(mark);
        level.role = "level";
        mark.inputs = {level, baseInput(base)};
        // The base against itself is 100 exactly, whatever its rounding.
        const Interval interval = isBase ? Interval::point(100) : mark.interval / base.interval * Interval::point(100);
        makeComputed(mark, *mark.value / *base.value * 100, interval, indexMeasurement());
    }
}

} // namespace

/// x_t / x_base · 100. Only series that have the base period take part; the others are left out, with a notice.
Result<Done> applyIndex(TransformContext &context)
{
    const auto common = commonBase(context);
    const auto period = context.base ? context.base : common ? std::optional(context.periods[*common]) : std::nullopt;
    std::vector<AlignedSeries> indexed;
    for (AlignedSeries &series : context.series) {
        const Mark base = period ? baseMark(context, series, *period) : Mark{};
        if (!canBeBase(base))
            continue;
        indexOn(series, base);
        indexed.push_back(std::move(series));
    }
    if (indexed.size() < context.series.size())
        context.notices.push_back(Notice::SeriesLeftOutOfIndex);
    context.series = std::move(indexed);
    return Done{};
}

} // namespace core
