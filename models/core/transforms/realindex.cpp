#include "models/core/structure/rates.h"
#include "models/core/transforms/ratechain.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

const Interval hundred = Interval::point(100);

Measurement indexMeasurement() { return {"", Kind::Index, PriceBasis::Constant, StockFlow::Unstated}; }

/// Whether the chain leads from `base` to the series' latest real rate without a break.
bool reachesEnd(const TransformContext &context, RateChain &chain, const Period &base)
{
    for (auto period = context.periods.rbegin(); period != context.periods.rend(); ++period) {
        if (!chain.whyBroken(*period))
            return std::holds_alternative<RateRun>(chain.between(base, *period));
    }
    return false;
}

/// The first shown period from which the chains of most series are unbroken.
std::optional<Period> commonBase(const TransformContext &context, std::vector<RateChain> &chains)
{
    std::optional<Period> best;
    std::ptrdiff_t most = 0;
    for (const Period &period : context.periods) {
        const auto count = std::count_if(chains.begin(), chains.end(),
                                         [&](RateChain &chain) { return reachesEnd(context, chain, period); });
        if (count > most) {
            most = count;
            best = period;
        }
    }
    return best;
}

void indexMark(RateChain &chain, const Period &base, Mark &mark)
{
    const Period &period = *mark.keys.period;
    const bool later = base < period || base == period;
    const auto run = later ? chain.between(base, period) : chain.between(period, base);
    if (const auto *reason = std::get_if<EmptyReason>(&run)) {
        makeEmpty(mark, *reason, indexMeasurement());
        return;
    }
    const auto &rates = std::get<RateRun>(run);
    const auto factor = chainedFactor(rates.rates);
    mark.inputs = rates.inputs;
    if (later)
        makeComputed(mark, 100 * factor->value, factor->interval * hundred, indexMeasurement());
    else
        makeComputed(mark, 100 / factor->value, hundred / factor->interval, indexMeasurement());
    sourcesFromInputs(mark);
}

/// A base to which nothing is joined says nothing: it is as empty as its neighbours.
bool keepBaseOnlyWithOthers(AlignedSeries &series)
{
    const auto hasValue = [](const Mark &mark) { return mark.value.has_value(); };
    if (std::count_if(series.marks.begin(), series.marks.end(), hasValue) > 1)
        return true;
    for (Mark &mark : series.marks) {
        if (mark.value && mark.inputs.empty())
            makeEmpty(mark, EmptyReason::BaseMissing, indexMeasurement());
    }
    return std::any_of(series.marks.begin(), series.marks.end(), hasValue);
}

} // namespace

/// 100 at the base, chained from published rates that say they are real: Π(1 + g_i/100)·100. A rate that is
/// missing, of another basis or across a boundary change breaks the chain.
Result<Done> applyRealIndex(TransformContext &context)
{
    std::vector<RateChain> chains;
    for (const AlignedSeries &series : context.series)
        chains.emplace_back(context.set, *series.indicator, series.marks.front().keys, ChainOf::Real);
    const auto base = context.base ? context.base : commonBase(context, chains);
    std::size_t indexed = 0;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        for (Mark &mark : context.series[i].marks) {
            if (base)
                indexMark(chains[i], *base, mark);
            else
                makeEmpty(mark, chains[i].whyBroken(*mark.keys.period).value_or(EmptyReason::BaseMissing),
                          indexMeasurement());
        }
        indexed += keepBaseOnlyWithOthers(context.series[i]) ? 1U : 0U;
    }
    if (indexed > 0 && indexed < chains.size())
        context.notices.push_back(Notice::SeriesLeftOutOfIndex);
    return Done{};
}

} // namespace core
