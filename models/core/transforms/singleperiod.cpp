#include "models/core/transforms/spans.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

/// What a year-to-date figure adds to the shown one before it. Where no earlier one of the year is shown, a
/// figure at a quarter's end stands for its quarter and others for their month; January and February are
/// published together.
Period singleOf(const Period &period, std::span<const Period> shown)
{
    if (period.firstMonth() > 1)
        return period;
    int before = 0;
    for (const Period &other : shown) {
        if (other.year() == period.year() && other.firstMonth() == 1 && other.lastMonth() < period.lastMonth())
            before = std::max(before, other.lastMonth());
    }
    const int last = period.lastMonth();
    if (before == 0)
        before = last % 3 == 0 ? last - 3 : last == 2 ? 0 : last - 1;
    return spanOf(period.year(), before + 1, last);
}

void difference(const LevelAt &whole, const LevelAt &before, const Measurement &measurement, Mark &mark)
{
    std::optional<EmptyReason> reason = whyNoNumber(whole);
    if (!reason && !before.hasNumber())
        reason = EmptyReason::BaseMissing;
    if (!reason && whole.earlierArea != before.earlierArea)
        reason = EmptyReason::OtherBoundary;
    if (reason) {
        makeEmpty(mark, *reason, measurement);
        return;
    }
    mark.inputs = {levelInput("year-to-date", whole), levelInput("year-to-date-before", before)};
    const double value = whole.quantity().value() - before.quantity().value();
    const Interval interval = whole.quantity().interval - before.quantity().interval;
    // A sum that shrinks within the year was revised: a fault to be shown, not to be clamped away.
    const bool counted = isCounted(measurement) && value >= 0;
    makeComputed(mark, value, counted ? clamped(interval, 0, unbounded) : interval, measurement);
    sourcesFromInputs(mark);
}

Mark singleMark(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    Mark mark = markOf(set, indicator, keys);
    const Period &period = *keys.period;
    if (mark.value || !mark.literal.empty() || period.firstMonth() == 1)
        return mark;
    const LevelAt single = levelAt(set, indicator, keys);
    difference(levelAt(set, single, spanOf(period.year(), 1, period.lastMonth())),
               levelAt(set, single, spanOf(period.year(), 1, period.firstMonth() - 1)), indicator.measurement, mark);
    return mark;
}

} // namespace

/// Year-to-date to single period (累计转当期): M01M09 − M01M06 is the third quarter. A single period that was
/// published itself stays as published. The periods become the single ones.
Result<Done> applySinglePeriod(TransformContext &context)
{
    const std::vector<Period> shown = context.periods;
    replacePeriods(
        context, [&shown](const Period &period) { return singleOf(period, shown); }, singleMark);
    return Done{};
}

} // namespace core
