#include "models/core/figurebuild/claims.h"
#include "models/core/transforms/transform.h"

namespace core {

/// The level of each period as the following year's level and published growth imply it.
Result<Done> applyImpliedBase(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks) {
            Keys after = mark.keys;
            after.period = mark.keys.period->plusYears(1);
            const auto implied = markOf(context.set, *series.indicator, after).impliedBase;
            const Measurement measurement = series.indicator->measurement;
            if (!implied) {
                makeEmpty(mark, EmptyReason::BaseMissing, measurement);
                continue;
            }
            mark.inputs = implied->inputs;
            makeComputed(mark, implied->base.value, implied->base.interval, measurement);
            mark.implied = implied;
            mark.sources.clear();
            for (const Input &input : implied->inputs) {
                if (mark.sources.empty() || mark.sources.back() != input.source)
                    mark.sources.push_back(input.source);
            }
        }
    }
    return Done{};
}

} // namespace core
