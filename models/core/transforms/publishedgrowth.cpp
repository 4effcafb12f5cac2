#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement rate() { return Measurement{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Flow}; }

} // namespace

/// The rate as its source printed it; its basis stays with the mark and is never inherited.
Result<Done> applyPublishedGrowth(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks) {
            const EmptyReason reason = mark.earlierArea ? EmptyReason::OtherBoundary : EmptyReason::NotPublished;
            makeEmpty(mark, reason, rate());
            mark.computed = false;
            if (!mark.growth)
                continue;
            mark.empty.reset();
            mark.value = mark.growth->percent;
            mark.literal = mark.growth->literal;
            mark.interval = mark.growth->interval;
            mark.sources = {mark.growth->source};
            // What is said of the level may be another row's.
            mark.status = mark.growth->status;
            mark.note = mark.growth->note;
            mark.vintage = mark.growth->vintage;
        }
    }
    return Done{};
}

} // namespace core
