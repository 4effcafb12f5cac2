#include "models/core/transforms/partandwhole.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement shareMeasurement() { return {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated}; }

void divide(const IndicatorSet &set, const Indicator &indicator, Mark &mark)
{
    const auto levels = partAndWhole(set, indicator, mark.keys);
    auto reason = levels ? whyNotOfOneWhole(*levels) : EmptyReason::ReferenceMissing;
    if (!reason && levels->whole.quantity().interval.low <= 0)
        reason = EmptyReason::DivideByZero;
    if (reason) {
        makeEmpty(mark, mark.empty.value_or(*reason), shareMeasurement());
        return;
    }
    const Quantity &part = levels->part.quantity();
    const Quantity &whole = levels->whole.quantity();
    mark.inputs = {levelInput("part", levels->part), levelInput("whole", levels->whole)};
    const double value = part.value() / whole.value() * 100;
    const Interval interval = part.interval / whole.interval * Interval::point(100);
    // A part beyond its whole is a fault to be shown, not to be clamped away.
    makeComputed(mark, value, value >= 0 && value <= 100 ? clamped(interval, 0, 100) : interval, shareMeasurement());
    sourcesFromInputs(mark);
}

} // namespace

/// Part / published whole · 100, where the package's relations declare the whole. Never of a filtered sum.
Result<Done> applyShare(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks)
            divide(context.set, *series.indicator, mark);
    }
    return Done{};
}

} // namespace core
