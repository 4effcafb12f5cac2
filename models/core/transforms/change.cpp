#include "models/core/growth.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

EmptyReason reasonOf(const Mark &mark)
{
    if (mark.change && mark.change->empty)
        return *mark.change->empty;
    return mark.empty.value_or(EmptyReason::NotPublished);
}

/// The change that the mark carries already: percent of a level, points of a rate.
Result<Done> showChange(TransformContext &context, Measurement (*measure)(Kind))
{
    for (AlignedSeries &series : context.series) {
        const Measurement measurement = measure(series.indicator->measurement.kind);
        for (Mark &mark : series.marks) {
            if (!mark.change || !mark.change->value) {
                makeEmpty(mark, reasonOf(mark), measurement);
                continue;
            }
            mark.inputs = mark.change->inputs;
            makeComputed(mark, *mark.change->value, mark.change->interval, measurement);
        }
    }
    return Done{};
}

} // namespace

/// Change of level: (x_t / x_{t−1} − 1)·100 of published levels. Nominal change plus any revision of the base.
Result<Done> applyChangePercent(TransformContext &context)
{
    return showChange(context, [](Kind) {
        return Measurement{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Flow};
    });
}

/// x_t − x_{t−1} of a rate or share in percentage points, of an index in points.
Result<Done> applyChangePoints(TransformContext &context)
{
    return showChange(context, [](Kind kind) {
        return Measurement{kind == Kind::Index ? "点" : "pp", Kind::Change, PriceBasis::Unstated, StockFlow::Flow};
    });
}

/// x_t − x_{t−1} in the unit of the level; a negative or zero base is no obstacle.
Result<Done> applyChange(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        Measurement measurement = series.indicator->measurement;
        measurement.kind = Kind::Change;
        for (Mark &mark : series.marks) {
            if (!mark.change || mark.change->inputs.size() != 2) {
                makeEmpty(mark, reasonOf(mark), measurement);
                continue;
            }
            mark.inputs = mark.change->inputs;
            const double value = Decimal::parse(mark.inputs[0].literal).value_or({}).value -
                                 Decimal::parse(mark.inputs[1].literal).value_or({}).value;
            makeComputed(mark, value, mark.inputs[0].interval - mark.inputs[1].interval, measurement);
        }
    }
    return Done{};
}

} // namespace core
