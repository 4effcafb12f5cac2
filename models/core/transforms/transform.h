#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <span>
#include <vector>

namespace core {

/// One series over the periods of the figure: marks[i] stands at periods[i].
struct AlignedSeries
{
    const Indicator *indicator = nullptr;
    std::vector<Mark> marks;
};

/// What a transform works on. It changes the marks in place and may add notices; single and cumulative periods
/// replace those shown.
struct TransformContext
{
    const IndicatorSet &set;
    std::vector<Period> &periods; ///< empty when each series shows its latest one only
    std::optional<Period> base;
    std::vector<AlignedSeries> &series;
    std::vector<Notice> &notices;
};

/// A registered transform: for which measurements it makes no sense, and what it does. Pure.
struct TransformRow
{
    Transform transform;
    std::optional<TransformBar> (*why)(const Measurement &measurement);
    Result<Done> (*apply)(TransformContext &context);
    bool isLegal(const Measurement &measurement) const { return !why(measurement); }
};

/// All transforms in the order in which they are offered; the level itself changes nothing.
std::span<const TransformRow> transforms();
const TransformRow *transformRow(Transform transform);

/// Turns a mark into an empty one of another measurement, keeping keys and claims.
void makeEmpty(Mark &mark, EmptyReason reason, const Measurement &measurement);
/// Gives a mark a computed number.
void makeComputed(Mark &mark, double value, const Interval &interval, const Measurement &measurement);

Result<Done> applyPublishedGrowth(TransformContext &context);
Result<Done> applyChangePercent(TransformContext &context);
Result<Done> applyChangePoints(TransformContext &context);
Result<Done> applyChange(TransformContext &context);
Result<Done> applyCagr(TransformContext &context);
Result<Done> applyRealIndex(TransformContext &context);
Result<Done> applyIndex(TransformContext &context);
Result<Done> applyShare(TransformContext &context);
Result<Done> applyRank(TransformContext &context);
Result<Done> applyPerCapita(TransformContext &context);
Result<Done> applyContribution(TransformContext &context);
Result<Done> applyPull(TransformContext &context);
Result<Done> applyImpliedBase(TransformContext &context);
Result<Done> applyDeflator(TransformContext &context);
Result<Done> applySinglePeriod(TransformContext &context);
Result<Done> applyCumulative(TransformContext &context);

/// Whether the indicator itself bars the transform; otherwise the dataset lacks something for it.
bool isOfIndicator(TransformBar bar);

} // namespace core
