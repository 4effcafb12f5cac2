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

std::optional<std::size_t> chosenBase(const TransformContext &context)
{
    if (!context.base)
        return commonBase(context);
    const auto it = std::find(context.periods.begin(), context.periods.end(), *context.base);
    if (it == context.periods.end())
        return std::nullopt;
    return static_cast<std::size_t>(it - context.periods.begin());
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

void indexOn(AlignedSeries &series, std::size_t at)
{
    const Mark base = series.marks[at];
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
        const Interval interval = isBase ? Interval::point(100)
                                         : Interval{mark.interval.low / base.interval.high * 100,
                                                    mark.interval.high / base.interval.low * 100, false, false};
        makeComputed(mark, *mark.value / *base.value * 100, interval, indexMeasurement());
    }
}

} // namespace

/// x_t / x_base · 100. Only series that have the base period take part; the others are left out, with a notice.
Result<Done> applyIndex(TransformContext &context)
{
    const auto at = chosenBase(context);
    if (!at) {
        context.series.clear();
        context.notices.push_back(Notice::SeriesLeftOutOfIndex);
        return Done{};
    }
    const auto left = std::erase_if(context.series, [&](const AlignedSeries &s) { return !canBeBase(s.marks[*at]); });
    if (left > 0)
        context.notices.push_back(Notice::SeriesLeftOutOfIndex);
    for (AlignedSeries &series : context.series)
        indexOn(series, *at);
    return Done{};
}

} // namespace core
