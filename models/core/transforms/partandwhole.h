#pragma once

#include "models/core/transforms/levelat.h"

#include <optional>

namespace core {

/// A part and its declared whole in a period and in the year before.
struct PartAndWhole
{
    LevelAt part, partBefore, whole, wholeBefore;
    IndicatorId publishedPull; ///< its indicator; blank = none declared
};

/// Rates of one basis, as far as they say: a real one beside a nominal one pulls at nothing.
inline bool areAlike(GrowthBasis a, GrowthBasis b)
{
    return a == b || a == GrowthBasis::Unstated || b == GrowthBasis::Unstated;
}

/// None when no relation declares a whole at `keys`.
std::optional<PartAndWhole> partAndWhole(const IndicatorSet &set, const Indicator &indicator, const Keys &keys);

/// Why the increments of part and whole cannot be told from published levels.
std::optional<EmptyReason> whyNoIncrement(const PartAndWhole &levels);

/// Why part and whole of the period itself cannot be set against each other.
std::optional<EmptyReason> whyNotOfOneWhole(const PartAndWhole &levels);

} // namespace core
