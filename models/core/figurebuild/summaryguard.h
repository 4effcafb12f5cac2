#pragma once

#include "models/core/disclosure/sensitivity.h"
#include "models/core/panel/panelfilter.h"
#include "models/core/panel/rowmask.h"

#include <memory>
#include <stop_token>

namespace core {

/// What of the statistics of a measure over some rows may leave the panel.
struct SummaryGuard
{
    /// Minimum, maximum and quartiles are numbers of one enterprise or two: told where those of all the rows are.
    bool withholdsSingles = false;
    /// Sum, mean and deviation: told where the totals of each year under the filter are, and where the enterprises of
    /// the rows are enough and none of them has most.
    Suppression sums = Suppression::None;
    bool operator==(const SummaryGuard &) const = default;
};

/// `mask`: rows that `filter` holds, all or those of some name. ErrorCode::Cancelled after a stop.
Result<SummaryGuard> guardOfSummary(const Panel &panel, const std::shared_ptr<const IndicatorSet> &set,
                                    const PanelFilter &filter, const RowMask &mask, std::size_t measure,
                                    std::stop_token stop = {});

} // namespace core
