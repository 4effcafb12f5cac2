#pragma once

#include "models/core/panel/aggregate.h"

namespace core {

/// How many different enterprises a group has, over all its years.
struct DistinctCount
{
    std::vector<std::uint32_t> codes; ///< as in PanelGroup
    int year = 0;
    std::size_t enterprises = 0;
    bool operator==(const DistinctCount &) const = default;
};

/// Groups that have rows, by codes and then by year. Errors: Cancelled; TooManyGroups.
Result<std::vector<DistinctCount>> distinctEnterprises(const Panel &panel, const PanelFilter &filter,
                                                       const RowMask &mask, const Grouping &grouping,
                                                       std::stop_token stop = {});

} // namespace core
