#include "models/core/codes.h"

namespace core {

template <> std::span<const std::pair<Transform, std::string_view>> codesOf()
{
    static constexpr std::pair<Transform, std::string_view> codes[] = {
        {Transform::Level, "level"},
        {Transform::PublishedGrowth, "published-growth"},
        {Transform::ChangePercent, "change-percent"},
        {Transform::Change, "change"},
        {Transform::ChangePp, "change-pp"},
        {Transform::Cagr, "cagr"},
        {Transform::RealIndex, "real-index"},
        {Transform::Index, "index"},
        {Transform::Share, "share"},
        {Transform::Rank, "rank"},
        {Transform::PerCapita, "per-capita"},
        {Transform::Contribution, "contribution"},
        {Transform::Pull, "pull"},
        {Transform::ImpliedBase, "implied-base"},
        {Transform::Deflator, "deflator"},
        {Transform::SinglePeriod, "single-period"},
        {Transform::Cumulative, "cumulative"},
    };
    return codes;
}

template <> std::span<const std::pair<TransformBar, std::string_view>> codesOf()
{
    static constexpr std::pair<TransformBar, std::string_view> codes[] = {
        {TransformBar::NotAnAmount, "not-an-amount"},  {TransformBar::NotInPoints, "not-in-points"},
        {TransformBar::NotIndexable, "not-indexable"}, {TransformBar::NotRankable, "not-rankable"},
        {TransformBar::NotAFlow, "not-a-flow"},        {TransformBar::AlreadyPerHead, "already-per-head"},
        {TransformBar::NotAPart, "not-a-part"},        {TransformBar::NoPeers, "no-peers"},
        {TransformBar::NoPopulation, "no-population"}, {TransformBar::NoRealGrowth, "no-real-growth"},
    };
    return codes;
}

} // namespace core
