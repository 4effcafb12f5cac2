#include "models/core/transforms/levelat.h"

#include <algorithm>

namespace core {

LevelAt levelAt(const IndicatorSet &set, const Indicator &indicator, Keys keys)
{
    keys.indicator = indicator.id;
    LevelAt level{&indicator, std::move(keys), {}, false};
    level.reading = level.keys.organisation.empty() ? readKey(set, indicator, level.keys)
                                                    : readOrganisationKey(set, indicator, level.keys);
    level.earlierArea = endsBeforeArea(set, level.keys) && !level.reading.isBackcast();
    return level;
}

LevelAt levelAt(const IndicatorSet &set, const LevelAt &level, const Period &period)
{
    Keys keys = level.keys;
    keys.period = period;
    return levelAt(set, *level.indicator, std::move(keys));
}

std::optional<EmptyReason> whyNoNumber(const LevelAt &level)
{
    if (!level.reading.value)
        return EmptyReason::NotPublished;
    if (!level.hasNumber())
        return EmptyReason::NotComparable;
    return std::nullopt;
}

Input levelInput(std::string role, const LevelAt &level)
{
    return {std::move(role),
            level.keys,
            level.quantity().number.literal,
            level.quantity().interval,
            level.indicator->measurement.unit,
            level.reading.valueClaim->source};
}

Input growthInput(std::string role, const LevelAt &level)
{
    const PublishedGrowth &growth = *level.reading.growth;
    return {std::move(role), level.keys, growth.number.literal,
            growth.interval, "%",        level.reading.growthClaim->source};
}

void sourcesFromInputs(Mark &mark)
{
    mark.sources.clear();
    for (const Input &input : mark.inputs) {
        if (std::find(mark.sources.begin(), mark.sources.end(), input.source) == mark.sources.end())
            mark.sources.push_back(input.source);
    }
}

} // namespace core
