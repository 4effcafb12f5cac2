#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/division.h"
#include "models/core/structure/locationquotient.h"
#include "models/core/structure/shiftshare.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

bool isSize(const Mark &mark) { return mark.value && !mark.earlierArea && mark.qualifier != Qualifier::UpTo; }

Estimate estimateOf(const Mark &mark) { return {*mark.value, mark.interval}; }

/// The same key in another region or period.
Mark at(const BuildContext &context, const Indicator &indicator, Keys keys, const RegionCode &region, int years)
{
    keys.region = region;
    keys.period = keys.period->plusYears(years);
    return markOf(context.set, indicator, keys);
}

/// What a region's parts are set against: the nearest area above it that has the whole and one of the parts.
RegionCode referenceOf(const BuildContext &context, const Division &division)
{
    const Region *region = context.set.region(division.whole.region);
    for (std::size_t steps = 0; region && !region->parent.empty() && steps < 10; ++steps) {
        const RegionCode &code = region->parent;
        const bool known = isSize(at(context, *division.partition.whole, division.whole, code, 0)) &&
                           std::any_of(division.parts.begin(), division.parts.end(), [&](const PartKey &part) {
                               return isSize(at(context, *part.indicator, part.keys, code, 0));
                           });
        if (known)
            return code;
        region = context.set.region(code);
    }
    return {};
}

void add(Mark &mark, const char *name, const std::optional<Estimate> &estimate, const std::string &unit,
         EmptyReason reason)
{
    MeasureReading reading{name, std::nullopt, {}, unit, reason};
    if (estimate)
        reading = {name, estimate->value, estimate->interval, unit, std::nullopt};
    mark.measures.push_back(std::move(reading));
}

struct Surroundings
{
    const BuildContext &context;
    const Division &division;
    RegionCode reference; ///< empty = none has data
};

void addQuotient(const Surroundings &around, const PartKey &part, const Mark &published, const Mark &whole, Mark &mark)
{
    std::optional<Estimate> quotient;
    if (!around.reference.empty()) {
        const Mark there = at(around.context, *part.indicator, part.keys, around.reference, 0);
        const Mark all =
            at(around.context, *around.division.partition.whole, around.division.whole, around.reference, 0);
        if (isSize(there) && isSize(all))
            quotient = locationQuotient(estimateOf(published), estimateOf(whole), estimateOf(there), estimateOf(all));
    }
    add(mark, "lq", quotient, "", EmptyReason::ReferenceMissing);
}

void addEffects(const Surroundings &around, const PartKey &part, const Mark &published, Mark &mark)
{
    const BuildContext &context = around.context;
    const Indicator &whole = *around.division.partition.whole;
    std::optional<ShiftShare> effects;
    EmptyReason reason = EmptyReason::ReferenceMissing;
    const Mark before = at(context, *part.indicator, part.keys, part.keys.region, -1);
    if (!isSize(before)) {
        reason = before.earlierArea ? EmptyReason::OtherBoundary : EmptyReason::BaseMissing;
    } else if (!around.reference.empty()) {
        const Mark there = at(context, *part.indicator, part.keys, around.reference, 0);
        const Mark thereBefore = at(context, *part.indicator, part.keys, around.reference, -1);
        const Mark all = at(context, whole, around.division.whole, around.reference, 0);
        const Mark allBefore = at(context, whole, around.division.whole, around.reference, -1);
        if (isSize(there) && isSize(thereBefore) && isSize(all) && isSize(allBefore)) {
            const ShiftShareInput input{estimateOf(before), estimateOf(published), estimateOf(thereBefore),
                                        estimateOf(there)};
            if (const auto found = shiftShareOf(std::span(&input, 1), estimateOf(allBefore), estimateOf(all)))
                effects = found->front();
        }
    }
    const std::string &unit = published.measurement.unit;
    add(mark, "national", effects ? std::optional(effects->national) : std::nullopt, unit, reason);
    add(mark, "mix", effects ? std::optional(effects->mix) : std::nullopt, unit, reason);
    add(mark, "competitive", effects ? std::optional(effects->competitive) : std::nullopt, unit, reason);
}

Mark shareMark(const Surroundings &around, const PartKey &part, const Mark &whole)
{
    const Measurement share{"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated};
    const Mark published = markOf(around.context, part);
    Mark mark = published;
    mark.inputs = {{"part", part.keys, published.literal, published.interval, published.measurement.unit,
                    published.sources.empty() ? SourceId() : published.sources.front()},
                   {"whole", whole.keys, whole.literal, whole.interval, whole.measurement.unit, whole.sources.front()}};
    mark.claims.clear();
    mark.growth.reset();
    mark.change.reset();
    mark.gap.reset();
    if (!isSize(published)) {
        makeEmpty(mark, published.empty.value_or(EmptyReason::NotPublished), share);
        return mark;
    }
    makeComputed(mark, *published.value / *whole.value * 100,
                 clamped(published.interval / whole.interval * Interval::point(100), 0, 100), share);
    addSource(mark, whole.sources.front());
    addQuotient(around, part, published, whole, mark);
    addEffects(around, part, published, mark);
    return mark;
}

} // namespace

/// The declared parts of a whole in one region: share, location quotient and shift-share against the nearest
/// area above that has data. Effects are over one year. Without such an area: reference-missing.
Result<Figure> buildStructure(const BuildContext &context)
{
    Figure figure;
    const auto division = divisionOf(context, [&](const Division &one) -> std::size_t {
        const Mark whole = wholeMark(context, one);
        if (!isSize(whole) || whole.interval.low <= 0 || one.partition.over == PartsOver::Region)
            return 0;
        return static_cast<std::size_t>(std::count_if(
            one.parts.begin(), one.parts.end(), [&](const PartKey &part) { return isSize(markOf(context, part)); }));
    });
    if (!division)
        return figure;
    const Mark whole = wholeMark(context, *division);
    const Surroundings around{context, *division, referenceOf(context, *division)};
    for (const PartKey &part : division->parts) {
        Mark mark = shareMark(around, part, whole);
        if (!around.reference.empty())
            mark.attributes.push_back(plain("reference", around.reference.text()));
        figure.marks.push_back(std::move(mark));
    }
    figure.regions = {division->whole.region};
    figure.periods = {*division->whole.period};
    return figure;
}

} // namespace core
