#include "models/core/transforms/partandwhole.h"

#include "models/core/transforms/wholeof.h"

namespace core {

std::optional<PartAndWhole> partAndWhole(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    const auto whole = wholeOf(set, indicator, keys);
    if (!whole)
        return std::nullopt;
    PartAndWhole levels;
    levels.part = levelAt(set, indicator, keys);
    levels.partBefore = levelAt(set, levels.part, keys.period->plusYears(-1));
    levels.whole = levelAt(set, *whole->indicator, whole->keys);
    levels.wholeBefore = levelAt(set, levels.whole, keys.period->plusYears(-1));
    levels.publishedPull = whole->publishedPull;
    return levels;
}

std::optional<EmptyReason> whyNotOfOneWhole(const PartAndWhole &levels)
{
    if (const auto none = whyNoNumber(levels.part))
        return none;
    if (!levels.whole.hasNumber())
        return EmptyReason::ReferenceMissing;
    if (levels.part.indicator->measurement.unit != levels.whole.indicator->measurement.unit)
        return EmptyReason::UnitDiffers;
    // A part of another region's whole has an area of its own: each is held against itself.
    const bool sameRegion = levels.part.keys.region == levels.whole.keys.region;
    return sameRegion && levels.part.earlierArea != levels.whole.earlierArea ? std::optional(EmptyReason::OtherBoundary)
                                                                             : std::nullopt;
}

std::optional<EmptyReason> whyNoIncrement(const PartAndWhole &levels)
{
    if (const auto none = whyNotOfOneWhole(levels))
        return none;
    if (!levels.partBefore.hasNumber() || !levels.wholeBefore.hasNumber())
        return EmptyReason::BaseMissing;
    const bool oneArea = levels.part.earlierArea == levels.partBefore.earlierArea &&
                         levels.whole.earlierArea == levels.wholeBefore.earlierArea;
    return oneArea ? std::nullopt : std::optional(EmptyReason::OtherBoundary);
}

} // namespace core
