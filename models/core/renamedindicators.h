#pragma once

#include "models/core/indicatorset.h"

#include <vector>

namespace core {

/// An indicator that seems to have got another id.
struct RenamedIndicator
{
    IndicatorId before;   ///< gone
    IndicatorId after;    ///< new
    std::size_t same = 0; ///< claims of the new one that say the same as those of the one that is gone …
    std::size_t of = 0;   ///< … out of those on the same figures
    bool operator==(const RenamedIndicator &) const = default;
};

/// Indicators of `after` that are not in `before` and seem to be one that is no longer there: they are measured alike
/// and most claims on the same figures have the same value, or without such claims the names are the same. By the new
/// id; an indicator is in at most one pair, that with most in common.
std::vector<RenamedIndicator> renamedIndicators(const IndicatorTables &before, const IndicatorTables &after);

} // namespace core
