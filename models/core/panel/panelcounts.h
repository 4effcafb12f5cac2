#pragma once

#include "models/core/filter.h"
#include "models/core/panel/panel.h"
#include "models/core/result.h"

#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// Enterprises by the single values of one dimension: every value, by text, those that nobody has with 0. An
/// enterprise with several values counts for each of them.
struct DimensionCounts
{
    std::string dimension;
    std::vector<std::pair<std::string, std::size_t>> values;
    bool operator==(const DimensionCounts &) const = default;
};

/// How many enterprises of a panel a filter holds; the counts of the filter panel. An enterprise is there once a
/// year: years are counted one by one, all else in the last year held, so that nobody is counted twice. Each
/// dimension is counted under the *other* filters.
struct PanelCounts
{
    int year = 0; ///< the last one held; 0 when the filter holds none of the panel
    std::size_t shown = 0;
    std::size_t all = 0;                                     ///< in that year, without the filter
    std::vector<std::pair<int, std::size_t>> byYear;         ///< every year of the panel
    std::vector<std::pair<RegionCode, std::size_t>> regions; ///< every region; empty when not divided by region
    std::vector<std::pair<SectorId, std::size_t>> sectors;   ///< the same, with descendants
    std::vector<DimensionCounts> dimensions;                 ///< all others, in the order of the panel
    bool operator==(const PanelCounts &) const = default;
};

/// Whether a filter can be counted now: without the rows only the cube answers, and it knows no names.
bool isCountable(const Filter &filter, const Panel &panel);

/// Counts a countable filter. Errors: Cancelled; those of resolve().
Result<PanelCounts> countsOf(const Filter &filter, const Panel &panel, const IndicatorSet &set,
                             std::stop_token stop = {});

/// `counts` with enterprises in place of observations and organisations; its years reach over those of the panel.
/// With blank PanelCounts the years have 0 and the rest stays.
FilterCounts withPanel(FilterCounts counts, const PanelHead &head, const PanelCounts &panel);

/// First and last year of any observation or enterprise; {0, 0} when there is none.
std::pair<int, int> yearsOf(const IndicatorSet &set, const PanelHead *head);

} // namespace core
