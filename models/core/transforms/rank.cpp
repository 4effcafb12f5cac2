#include "models/core/structure/ranking.h"
#include "models/core/transforms/levelat.h"
#include "models/core/transforms/population.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement rankMeasurement() { return {"位", Kind::Rank, PriceBasis::Unstated, StockFlow::Unstated}; }

Ranked ranked(const LevelAt &level) { return {level.quantity().value(), level.quantity().interval}; }

void rankMark(const IndicatorSet &set, const LevelAt &own, Mark &mark)
{
    const auto peerCodes = rankingPeers(set, mark.keys.region);
    const auto none = whyNoNumber(own);
    if (none || own.earlierArea || peerCodes.empty()) {
        makeEmpty(mark,
                  own.earlierArea ? EmptyReason::OtherBoundary
                  : none          ? mark.empty.value_or(*none)
                                  : EmptyReason::ReferenceMissing,
                  rankMeasurement());
        return;
    }
    std::vector<Ranked> peers;
    mark.inputs = {levelInput("level", own)};
    for (const RegionCode &code : peerCodes) {
        Keys keys = mark.keys;
        keys.region = code;
        const LevelAt peer = levelAt(set, *own.indicator, keys);
        if (!peer.hasNumber() || peer.earlierArea)
            continue;
        peers.push_back(ranked(peer));
        mark.inputs.push_back(levelInput("peer", peer));
    }
    // A place among one is none; among too few it would be a place among what happens to be published.
    const std::size_t missing = peerCodes.size() - peers.size();
    if (peers.empty() || missing * 3 > peerCodes.size() + 1) {
        makeEmpty(mark, peers.empty() ? EmptyReason::ReferenceMissing : EmptyReason::Withheld, rankMeasurement());
        return;
    }
    const Place place = placeOf(ranked(own), peers);
    // Peers without a figure may all be larger.
    const Interval range{static_cast<double>(place.best), static_cast<double>(place.worst + missing), false, false};
    makeComputed(mark, static_cast<double>(place.place), range, rankMeasurement());
    // "Over 1000" among the peers is in the range already: the place is no bound.
    mark.qualifier = Qualifier::Exact;
    sourcesFromInputs(mark);
    mark.attributes.push_back({"ranked", {std::to_string(peers.size() + 1), ""}});
    mark.attributes.push_back({"peers", {std::to_string(peerCodes.size() + 1), ""}});
}

} // namespace

/// The place among all regions of the peer set, 1 = largest, whichever of them are shown: a range where
/// rounding or missing peers leave it open, withheld when more than a third of the set has no figure. Only peers
/// with a number of the same period and of their present area take part.
Result<Done> applyRank(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks)
            rankMark(context.set, levelAt(context.set, *series.indicator, mark.keys), mark);
    }
    return Done{};
}

} // namespace core
