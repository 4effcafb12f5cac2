#include "models/core/structure/rates.h"
#include "models/core/transforms/ratechain.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

Measurement rate() { return {"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Flow}; }

/// x_0: the chosen base, else the first shown period with a value of the same area.
std::optional<LevelAt> baseOf(const TransformContext &context, const AlignedSeries &series, const Mark &mark)
{
    if (context.base) {
        Keys keys = mark.keys;
        keys.period = context.base;
        return levelAt(context.set, *series.indicator, keys);
    }
    const auto found = std::find_if(series.marks.begin(), series.marks.end(),
                                    [&](const Mark &one) { return one.value && one.earlierArea == mark.earlierArea; });
    return found == series.marks.end() ? std::nullopt
                                       : std::optional(levelAt(context.set, *series.indicator, found->keys));
}

/// Why there is no average growth from `base` to `level`, as far as the periods and areas tell.
std::optional<EmptyReason> obstacle(const LevelAt &base, const LevelAt &level)
{
    if (const auto none = whyNoNumber(level))
        return none;
    const auto years = yearsBetween(*base.keys.period, *level.keys.period, level.indicator->measurement.stockFlow);
    if (!years)
        return EmptyReason::NotComparable;
    if (*years < 1 || whyNoNumber(base))
        return EmptyReason::BaseMissing;
    if (base.earlierArea != level.earlierArea)
        return EmptyReason::OtherBoundary;
    if (base.quantity().interval.low <= 0)
        return EmptyReason::NonpositiveBase;
    // No rate leads from a gain to a loss.
    return level.quantity().interval.low < 0 ? std::optional(EmptyReason::NotComparable) : std::nullopt;
}

std::optional<CompoundedReading> compounded(RateChain &chain, const Period &from, const Period &to)
{
    const auto run = chain.between(from, to);
    const auto *rates = std::get_if<RateRun>(&run);
    const auto growth = rates ? compoundedGrowth(rates->rates) : std::nullopt;
    if (!growth)
        return std::nullopt;
    return CompoundedReading{*growth, rates->rates.front().basis, rates->inputs};
}

} // namespace

/// Average growth a year of published levels, ((x_n/x_0)^(1/n) − 1)·100 over n intervals; beside it the
/// published rates of the same years compounded, where each is published. The two are never mixed.
Result<Done> applyCagr(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        RateChain chain(context.set, *series.indicator, series.marks.front().keys, ChainOf::AnyOne);
        // The marks are read while they are changed: each new one replaces its own only.
        std::vector<Mark> averages;
        for (const Mark &before : series.marks) {
            Mark mark = before;
            const LevelAt level = levelAt(context.set, *series.indicator, mark.keys);
            const auto base = baseOf(context, series, mark);
            const auto reason = base ? obstacle(*base, level) : whyNoNumber(level).value_or(EmptyReason::BaseMissing);
            if (reason) {
                makeEmpty(mark, mark.empty.value_or(*reason), rate());
            } else {
                const Period &from = *base->keys.period;
                const auto years = yearsBetween(from, *mark.keys.period, series.indicator->measurement.stockFlow);
                const auto growth = averageGrowth(base->quantity(), level.quantity(), *years);
                mark.inputs = {levelInput("level", level), levelInput("base", *base)};
                makeComputed(mark, growth->value, growth->interval, rate());
                sourcesFromInputs(mark);
                mark.compounded = compounded(chain, from, *mark.keys.period);
            }
            averages.push_back(std::move(mark));
        }
        series.marks = std::move(averages);
    }
    return Done{};
}

} // namespace core
