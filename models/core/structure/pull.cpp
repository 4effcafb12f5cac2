#include "models/core/structure/pull.h"

namespace core {

namespace {

const Interval hundred = Interval::point(100);

bool areNumbers(std::initializer_list<const Quantity *> quantities)
{
    for (const Quantity *quantity : quantities) {
        if (!quantity->isPoint())
            return false;
    }
    return true;
}

} // namespace

std::optional<Computed> pullFromRates(const Quantity &level, const PublishedGrowth &growth, const Quantity &wholeLevel,
                                      const PublishedGrowth &wholeGrowth)
{
    if (!areNumbers({&level, &wholeLevel}) || growth.interval.low <= -100 || wholeGrowth.interval.low <= -100 ||
        wholeLevel.interval.low <= 0)
        return std::nullopt;
    const auto formula = [](const std::array<Interval, 4> &at) {
        const auto &[x, g, whole, wholeRate] = at;
        return x * (g / (hundred + g)) * ((hundred + wholeRate) / whole);
    };
    const double g = growth.percent();
    const double value = level.value() * g / (100 + g) * (100 + wholeGrowth.percent()) / wholeLevel.value();
    return Computed{
        value, atCorners<4>({level.interval, growth.interval, wholeLevel.interval, wholeGrowth.interval}, formula)};
}

std::optional<Computed> pullFromLevels(const Quantity &earlier, const Quantity &later, const Quantity &wholeEarlier)
{
    if (!areNumbers({&earlier, &later, &wholeEarlier}) || wholeEarlier.interval.low <= 0)
        return std::nullopt;
    // Each level occurs once: interval arithmetic gives the corners.
    return Computed{(later.value() - earlier.value()) / wholeEarlier.value() * 100,
                    (later.interval - earlier.interval) / wholeEarlier.interval * hundred};
}

std::optional<Computed> contributionOf(const Increment &part, const Increment &whole)
{
    if (!areNumbers({&part.earlier, &part.later, &whole.earlier, &whole.later}))
        return std::nullopt;
    const Interval increment = whole.later.interval - whole.earlier.interval;
    if (increment.low <= 0 && increment.high >= 0)
        return std::nullopt;
    return Computed{(part.later.value() - part.earlier.value()) / (whole.later.value() - whole.earlier.value()) * 100,
                    (part.later.interval - part.earlier.interval) / increment * hundred};
}

PullVerdict pullVerdict(const Interval &computed, const Interval &published)
{
    if (computed.covers(published) || published.covers(computed))
        return PullVerdict::Inside;
    return computed.overlaps(published) ? PullVerdict::Overlaps : PullVerdict::Outside;
}

} // namespace core
