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

/// What a transform works on. It changes the marks in place and may add notices.
struct TransformContext
{
    const IndicatorSet &set;
    std::span<const Period> periods;
    std::optional<Period> base;
    std::vector<AlignedSeries> &series;
    std::vector<Notice> &notices;
};

/// A registered transform: for which measurements it makes sense, and what it does. Pure.
struct TransformRow
{
    Transform transform;
    bool (*isLegal)(const Measurement &measurement);
    Result<Done> (*apply)(TransformContext &context);
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
Result<Done> applyIndex(TransformContext &context);
Result<Done> applyShare(TransformContext &context);
Result<Done> applyImpliedBase(TransformContext &context);

} // namespace core
