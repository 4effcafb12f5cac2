#include "models/core/transforms/spans.h"
#include "models/core/transforms/transform.h"

#include <array>

namespace core {

namespace {

/// Single periods from January to a month without gap or overlap, as few as there are.
using Parts = std::vector<LevelAt>;

/// The shortest way to tile January…last with published spans: bests[m] tiles the first m months.
std::optional<Parts> tilingOf(const IndicatorSet &set, const LevelAt &level, int last)
{
    std::array<std::optional<Parts>, 13> bests;
    bests[0] = Parts();
    const int year = level.keys.period->year();
    for (int end = 1; end <= last; ++end) {
        for (int first = 1; first <= end; ++first) {
            const auto &before = bests[static_cast<std::size_t>(first - 1)];
            auto &best = bests[static_cast<std::size_t>(end)];
            if (!before || (best && best->size() <= before->size() + 1))
                continue;
            LevelAt part = levelAt(set, level, spanOf(year, first, end));
            if (!part.hasNumber())
                continue;
            best = *before;
            best->push_back(std::move(part));
        }
    }
    return bests[static_cast<std::size_t>(last)];
}

void addUp(const Parts &parts, const Measurement &measurement, Mark &mark)
{
    double value = 0;
    Interval interval = Interval::point(0);
    mark.inputs.clear();
    for (const LevelAt &part : parts) {
        if (part.earlierArea != mark.earlierArea) {
            makeEmpty(mark, EmptyReason::OtherBoundary, measurement);
            return;
        }
        value += part.quantity().value();
        interval = interval + part.quantity().interval;
        mark.inputs.push_back(levelInput("part", part));
    }
    makeComputed(mark, value, interval, measurement);
    sourcesFromInputs(mark);
}

Mark cumulativeMark(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    Mark mark = markOf(set, indicator, keys);
    if (mark.value || !mark.literal.empty())
        return mark;
    const auto parts = tilingOf(set, levelAt(set, indicator, keys), keys.period->lastMonth());
    if (parts)
        addUp(*parts, indicator.measurement, mark);
    else
        makeEmpty(mark, EmptyReason::NotPublished, indicator.measurement);
    return mark;
}

} // namespace

/// Single periods added up from January: Q1 + Q2 is the first half. A year-to-date figure that was published
/// stays as published; where a part is missing there is no sum. The periods become year-to-date ones.
Result<Done> applyCumulative(TransformContext &context)
{
    replacePeriods(
        context, [](const Period &period) { return spanOf(period.year(), 1, period.lastMonth()); }, cumulativeMark);
    return Done{};
}

} // namespace core
