#include "models/core/structure/pull.h"
#include "models/core/transforms/partandwhole.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement percent() { return {"%", Kind::Ratio, PriceBasis::Unstated, StockFlow::Flow}; }

} // namespace

/// Contribution (贡献率) to the increment of the declared whole, Δx_i/ΔX·100, of published levels.
Result<Done> applyContribution(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks) {
            const auto levels = partAndWhole(context.set, *series.indicator, mark.keys);
            const auto reason = levels ? whyNoIncrement(*levels) : EmptyReason::ReferenceMissing;
            if (reason) {
                makeEmpty(mark, mark.empty.value_or(*reason), percent());
                continue;
            }
            const auto result = contributionFromLevels(levels->partBefore.estimate(), levels->part.estimate(),
                                                       levels->wholeBefore.estimate(), levels->whole.estimate());
            if (!result) {
                makeEmpty(mark, EmptyReason::DivideByZero, percent());
                continue;
            }
            mark.inputs = {levelInput("part", levels->part), levelInput("part-base", levels->partBefore),
                           levelInput("whole", levels->whole), levelInput("whole-base", levels->wholeBefore)};
            makeComputed(mark, result->value, result->interval, percent());
            sourcesFromInputs(mark);
        }
    }
    return Done{};
}

} // namespace core
