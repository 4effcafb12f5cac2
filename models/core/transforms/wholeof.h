#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <optional>

namespace core {

/// What a figure is a part of, by the package's relations.
struct WholeKey
{
    const Indicator *indicator = nullptr;
    Keys keys;
    IndicatorId publishedPull; ///< the indicator of the part's published pull; blank = none declared
};

/// The declared whole of `part` at `keys`: another indicator of the same key, the same one of the parent region,
/// or the same one of the sector above. In the order of the package the first relation whose whole has figures,
/// else the first that applies; a ratio of things of different units is no part of a whole.
std::optional<WholeKey> wholeOf(const IndicatorSet &set, const Indicator &part, const Keys &keys);

/// Whether any relation declares a whole of the indicator.
bool hasWhole(const IndicatorSet &set, const Indicator &part);

} // namespace core
