#include "models/core/structure/pull.h"

namespace core {

namespace {

const Interval hundred = Interval::point(100);

bool mayBeZero(const Interval &interval) { return interval.low <= 0 && interval.high >= 0; }

/// g/(100 + g): the part of this year's level that is growth. Written as 1 − 100/(100 + g), g occurs once.
Interval grown(const Interval &growth) { return Interval::point(1) - hundred / (hundred + growth); }

} // namespace

std::optional<Estimate> pullFromRates(const Estimate &part, const Estimate &partGrowth, const Estimate &whole,
                                      const Estimate &wholeGrowth)
{
    if (partGrowth.interval.low <= -100 || wholeGrowth.interval.low <= -100 || whole.interval.low <= 0)
        return std::nullopt;
    const double increment = part.value * partGrowth.value / (100 + partGrowth.value);
    // Each input occurs once, so that plain interval arithmetic gives the corners.
    return Estimate{increment * (100 + wholeGrowth.value) / whole.value,
                    part.interval * grown(partGrowth.interval) * (hundred + wholeGrowth.interval) / whole.interval};
}

std::optional<Estimate> pullFromLevels(const Estimate &before, const Estimate &after, const Estimate &wholeBefore)
{
    if (wholeBefore.interval.low <= 0)
        return std::nullopt;
    return Estimate{(after.value - before.value) / wholeBefore.value * 100,
                    (after.interval - before.interval) / wholeBefore.interval * hundred};
}

std::optional<Estimate> contributionFromRates(const Estimate &part, const Estimate &partGrowth, const Estimate &whole,
                                              const Estimate &wholeGrowth)
{
    if (partGrowth.interval.low <= -100 || wholeGrowth.interval.low <= -100 || mayBeZero(wholeGrowth.interval) ||
        whole.interval.low <= 0)
        return std::nullopt;
    const double increment = part.value * partGrowth.value / (100 + partGrowth.value);
    const double all = whole.value * wholeGrowth.value / (100 + wholeGrowth.value);
    return Estimate{increment / all * 100, part.interval * grown(partGrowth.interval) /
                                               (whole.interval * grown(wholeGrowth.interval)) * hundred};
}

std::optional<Estimate> contributionFromLevels(const Estimate &before, const Estimate &after,
                                               const Estimate &wholeBefore, const Estimate &wholeAfter)
{
    const Interval increment = wholeAfter.interval - wholeBefore.interval;
    if (mayBeZero(increment))
        return std::nullopt;
    return Estimate{(after.value - before.value) / (wholeAfter.value - wholeBefore.value) * 100,
                    (after.interval - before.interval) / increment * hundred};
}

PullVerdict pullVerdict(const Interval &computed, const Interval &published)
{
    if (computed.covers(published) || published.covers(computed))
        return PullVerdict::Inside;
    return computed.overlaps(published) ? PullVerdict::Overlaps : PullVerdict::Outside;
}

} // namespace core
