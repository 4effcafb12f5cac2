#pragma once

#include "models/core/transforms/levelat.h"

#include <map>
#include <variant>
#include <vector>

namespace core {

/// Which published rates may be chained.
enum class ChainOf {
    Real,   ///< only those that say they are real
    AnyOne, ///< of one basis, stated or not
};

/// Consecutive yearly rates of one series, from the year after a base to a later one.
struct RateRun
{
    std::vector<PublishedGrowth> rates;
    std::vector<Input> inputs; ///< role "growth", one a year
};

/// The published growth rates of one series year by year, read once each.
class RateChain
{
public:
    RateChain(const IndicatorSet &set, const Indicator &indicator, Keys keys, ChainOf of);

    /// The rates that lead from one period to another whole years later, or why there is no such chain: a rate
    /// is missing (not-published), of another basis (not-comparable) or crosses a boundary change.
    std::variant<RateRun, EmptyReason> between(const Period &from, const Period &to);
    /// Why the rate of this period against the year before is no link of the chain.
    std::optional<EmptyReason> whyBroken(const Period &period);

private:
    const LevelAt &at(const Period &period);

    const IndicatorSet &m_set;
    LevelAt m_series;
    ChainOf m_of;
    std::map<Period, LevelAt> m_levels;
};

/// Years from one period to another; none when they are not the same months.
std::optional<int> yearsBetween(const Period &from, const Period &to, StockFlow stockFlow);

} // namespace core
