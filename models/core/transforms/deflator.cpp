#include "models/core/structure/rates.h"
#include "models/core/transforms/levelat.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement rate() { return {"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Flow}; }

std::optional<EmptyReason> obstacle(const LevelAt &base, const LevelAt &level)
{
    if (const auto none = whyNoNumber(level))
        return none;
    if (!level.reading.growth)
        return EmptyReason::NotPublished;
    if (level.reading.growth->basis != GrowthBasis::Real)
        return EmptyReason::NotComparable;
    if (whyNoNumber(base))
        return EmptyReason::BaseMissing;
    if (base.earlierArea != level.earlierArea)
        return EmptyReason::OtherBoundary;
    return base.quantity().interval.low <= 0 ? std::optional(EmptyReason::NonpositiveBase) : std::nullopt;
}

/// Unless both levels are of one vintage the result also holds what the base was revised by.
std::string baseVintage(const LevelAt &base, const LevelAt &level)
{
    const std::string &before = base.reading.valueClaim->vintage;
    const std::string &now = level.reading.valueClaim->vintage;
    return before.empty() || now.empty() ? "unknown" : before == now ? "same" : "differs";
}

} // namespace

/// Implied change of the deflator in percent: (1 + change of level)/(1 + published real growth) − 1.
Result<Done> applyDeflator(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks) {
            const LevelAt level = levelAt(context.set, *series.indicator, mark.keys);
            const LevelAt base = levelAt(context.set, level, mark.keys.period->plusYears(-1));
            auto reason = obstacle(base, level);
            const auto deflator =
                reason ? std::nullopt : impliedDeflator(base.quantity(), level.quantity(), *level.reading.growth);
            if (!deflator) {
                makeEmpty(mark, mark.empty.value_or(reason.value_or(EmptyReason::NonpositiveBase)), rate());
                continue;
            }
            mark.inputs = {levelInput("level", level), levelInput("base", base), growthInput("growth", level)};
            makeComputed(mark, deflator->value, deflator->interval, rate());
            sourcesFromInputs(mark);
            mark.attributes.push_back({"base_vintage", {baseVintage(base, level), ""}});
        }
    }
    return Done{};
}

} // namespace core
