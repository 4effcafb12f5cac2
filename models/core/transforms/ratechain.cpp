#include "models/core/transforms/ratechain.h"

namespace core {

RateChain::RateChain(const IndicatorSet &set, const Indicator &indicator, Keys keys, ChainOf of)
    : m_set(set)
    , m_series{&indicator, std::move(keys), {}, false}
    , m_of(of)
{}

const LevelAt &RateChain::at(const Period &period)
{
    auto found = m_levels.find(period);
    if (found == m_levels.end())
        found = m_levels.emplace(period, levelAt(m_set, m_series, period)).first;
    return found->second;
}

std::optional<EmptyReason> RateChain::whyBroken(const Period &period)
{
    const LevelAt &level = at(period);
    if (!level.reading.growth)
        return EmptyReason::NotPublished;
    if (level.earlierArea != at(period.plusYears(-1)).earlierArea)
        return EmptyReason::OtherBoundary;
    if (level.reading.growth->interval.low <= -100)
        return EmptyReason::NonpositiveBase;
    if (m_of == ChainOf::Real && level.reading.growth->basis != GrowthBasis::Real)
        return EmptyReason::NotComparable;
    return std::nullopt;
}

std::variant<RateRun, EmptyReason> RateChain::between(const Period &from, const Period &to)
{
    const auto years = yearsBetween(from, to, m_series.indicator->measurement.stockFlow);
    if (!years || *years < 0)
        return EmptyReason::NotComparable;
    RateRun run;
    for (int i = *years - 1; i >= 0; --i) {
        const Period period = to.plusYears(-i);
        if (const auto broken = whyBroken(period))
            return *broken;
        const LevelAt &level = at(period);
        if (m_of == ChainOf::AnyOne && !run.rates.empty() && run.rates.front().basis != level.reading.growth->basis)
            return EmptyReason::NotComparable;
        run.rates.push_back(*level.reading.growth);
        run.inputs.push_back(growthInput("growth", level));
    }
    return run;
}

std::optional<int> yearsBetween(const Period &from, const Period &to, StockFlow stockFlow)
{
    const int years = to.year() - from.year();
    return samePeriod(from.plusYears(years), to, stockFlow) ? std::optional(years) : std::nullopt;
}

} // namespace core
