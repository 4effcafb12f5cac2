#include "models/core/structure/pull.h"

#include "models/core/codes.h"
#include "models/core/transforms/partandwhole.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement points() { return {"pp", Kind::Change, PriceBasis::Unstated, StockFlow::Flow}; }

std::optional<Estimate> fromRates(const PartAndWhole &levels, Mark &mark)
{
    const auto &part = levels.part.reading.growth;
    const auto &whole = levels.whole.reading.growth;
    if (!part || !whole || !areAlike(part->basis, whole->basis))
        return std::nullopt;
    const auto pull =
        pullFromRates(levels.part.estimate(), part->estimate(), levels.whole.estimate(), whole->estimate());
    if (pull) {
        mark.inputs = {levelInput("part", levels.part), growthInput("part-growth", levels.part),
                       levelInput("whole", levels.whole), growthInput("whole-growth", levels.whole)};
        mark.attributes.push_back({"method", {"published-rates", ""}});
    }
    return pull;
}

std::optional<Estimate> fromLevels(const PartAndWhole &levels, Mark &mark)
{
    const auto pull =
        pullFromLevels(levels.partBefore.estimate(), levels.part.estimate(), levels.wholeBefore.estimate());
    if (pull) {
        mark.inputs = {levelInput("part", levels.part), levelInput("part-base", levels.partBefore),
                       levelInput("whole-base", levels.wholeBefore)};
        mark.attributes.push_back({"method", {"levels", ""}});
    }
    return pull;
}

/// The pull that the package declares as published for this part, and whether the computed one bears it out.
void comparePublished(const IndicatorSet &set, const PartAndWhole &levels, const Interval &computed, Mark &mark)
{
    const Indicator *indicator = set.indicator(levels.publishedPull);
    if (!indicator)
        return;
    const LevelAt published = levelAt(set, *indicator, levels.part.keys);
    if (!published.hasNumber())
        return;
    mark.measures.push_back(
        {"published_pull", published.quantity().value(), published.quantity().interval, "pp", std::nullopt});
    const PullVerdict verdict = pullVerdict(computed, published.quantity().interval);
    mark.attributes.push_back({"pull_verdict", {std::string(code(verdict)), ""}});
}

void pullMark(const IndicatorSet &set, const Indicator &indicator, Mark &mark)
{
    const auto levels = partAndWhole(set, indicator, mark.keys);
    const auto reason = levels ? whyNotOfOneWhole(*levels) : EmptyReason::ReferenceMissing;
    if (reason) {
        makeEmpty(mark, mark.empty.value_or(*reason), points());
        return;
    }
    auto pull = fromRates(*levels, mark);
    const auto noIncrement = whyNoIncrement(*levels);
    if (!pull && !noIncrement)
        pull = fromLevels(*levels, mark);
    if (!pull) {
        makeEmpty(mark, noIncrement.value_or(EmptyReason::NonpositiveBase), points());
        return;
    }
    makeComputed(mark, pull->value, pull->interval, points());
    sourcesFromInputs(mark);
    comparePublished(set, *levels, pull->interval, mark);
}

} // namespace

/// Pull (拉动) on the growth of the declared whole, in percentage points: from published rates,
/// x·g/(100+g)·(100+G)/X, where part and whole have them; else from levels, Δx/X_0·100. The mark says which.
Result<Done> applyPull(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        for (Mark &mark : series.marks)
            pullMark(context.set, *series.indicator, mark);
    }
    return Done{};
}

} // namespace core
