#include "models/core/figurebuild/claims.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

/// What a part is a share of: another indicator of the same region, or the same one of the parent region.
struct Whole
{
    const Indicator *indicator = nullptr;
    bool ofParent = false;
};

std::optional<Whole> wholeOf(const IndicatorSet &set, const Indicator &part)
{
    for (const Relation &relation : set.tables().relations) {
        if (relation.part != part.id || relation.kind == RelationKind::Difference)
            continue;
        const Indicator *whole = set.indicator(relation.whole);
        const bool ofParent = relation.over == PartsOver::Region;
        if (whole && (ofParent || whole->id != part.id))
            return Whole{whole, ofParent};
    }
    return std::nullopt;
}

Measurement shareMeasurement() { return {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated}; }

void divide(const IndicatorSet &set, const Whole &whole, Mark &mark)
{
    if (!mark.value) {
        makeEmpty(mark, mark.empty.value_or(EmptyReason::NotPublished), shareMeasurement());
        return;
    }
    Keys keys = mark.keys;
    keys.indicator = whole.indicator->id;
    const Region *region = set.region(keys.region);
    if (whole.ofParent)
        keys.region = region ? region->parent : RegionCode();
    const Reading total = readKey(set, *whole.indicator, keys);
    if (!total.value || !total.value->isPoint()) {
        makeEmpty(mark, EmptyReason::ReferenceMissing, shareMeasurement());
        return;
    }
    const Quantity &denominator = *total.value;
    if (denominator.interval.low <= 0) {
        makeEmpty(mark, EmptyReason::DivideByZero, shareMeasurement());
        return;
    }
    if (whole.indicator->measurement.unit != mark.measurement.unit) {
        makeEmpty(mark, EmptyReason::UnitDiffers, shareMeasurement());
        return;
    }
    mark.inputs = {{"part", mark.keys, mark.literal, mark.interval, mark.measurement.unit, mark.sources.front()},
                   {"whole", keys, denominator.number.literal, denominator.interval, mark.measurement.unit,
                    total.valueClaim->source}};
    mark.sources.push_back(total.valueClaim->source);
    const double value = *mark.value / denominator.value() * 100;
    const Interval interval = mark.interval / denominator.interval * Interval::point(100);
    // A part beyond its whole is a fault to be shown, not to be clamped away.
    makeComputed(mark, value, value >= 0 && value <= 100 ? clamped(interval, 0, 100) : interval, shareMeasurement());
}

} // namespace

/// Part / published whole · 100, where the package's relations declare the whole. Never of a filtered sum.
Result<Done> applyShare(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        const auto whole = wholeOf(context.set, *series.indicator);
        if (!whole)
            return Error{ErrorCode::IllegalTransform, {"share", series.indicator->id.text()}};
        for (Mark &mark : series.marks)
            divide(context.set, *whole, mark);
    }
    return Done{};
}

} // namespace core
