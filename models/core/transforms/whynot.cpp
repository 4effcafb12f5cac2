#include "models/core/figurebuild.h"
#include "models/core/transforms/population.h"
#include "models/core/transforms/transform.h"
#include "models/core/transforms/wholeof.h"

#include <algorithm>

namespace core {

namespace {

bool hasRealGrowth(const IndicatorSet &set, const Indicator &indicator)
{
    const auto &rows = set.tables().observations;
    return std::any_of(rows.begin(), rows.end(), [&](const Observation &row) {
        return row.indicator == indicator.id && !row.growth.empty() && row.growthBasis == GrowthBasis::Real;
    });
}

/// Two regions of one peer set with claims on the indicator.
bool hasPeers(const IndicatorSet &set, const Indicator &indicator)
{
    const auto &rows = set.tables().observations;
    std::vector<RegionCode> regions;
    for (const Observation &row : rows) {
        if (row.indicator == indicator.id && std::find(regions.begin(), regions.end(), row.region) == regions.end())
            regions.push_back(row.region);
    }
    return std::any_of(regions.begin(), regions.end(), [&](const RegionCode &region) {
        const auto peers = rankingPeers(set, region);
        return std::any_of(peers.begin(), peers.end(), [&](const RegionCode &peer) {
            return std::find(regions.begin(), regions.end(), peer) != regions.end();
        });
    });
}

std::optional<TransformBar> whyNotPerCapita(const IndicatorSet &set, const Indicator &indicator)
{
    if (isPerHead(set, indicator))
        return TransformBar::AlreadyPerHead;
    const Indicator *people = populationOf(set, indicator);
    if (!people)
        return TransformBar::NoPopulation;
    return people->id == indicator.id ? std::optional(TransformBar::NotAnAmount) : std::nullopt;
}

} // namespace

std::optional<TransformBar> whyNot(const IndicatorSet &set, const Indicator &indicator, Transform transform)
{
    if (const auto bar = transformRow(transform)->why(indicator.measurement))
        return bar;
    const auto unless = [](bool legal, TransformBar bar) { return legal ? std::nullopt : std::optional(bar); };
    switch (transform) {
    case Transform::Share:
    case Transform::Contribution:
    case Transform::Pull:
        return unless(hasWhole(set, indicator), TransformBar::NotAPart);
    case Transform::Rank:
        return unless(hasPeers(set, indicator), TransformBar::NoPeers);
    case Transform::PerCapita:
        return whyNotPerCapita(set, indicator);
    case Transform::RealIndex:
    case Transform::Deflator:
        return unless(hasRealGrowth(set, indicator), TransformBar::NoRealGrowth);
    case Transform::SinglePeriod:
    case Transform::Cumulative:
        return unless(!isPerHead(set, indicator), TransformBar::AlreadyPerHead);
    default:
        return std::nullopt;
    }
}

} // namespace core
