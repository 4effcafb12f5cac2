#pragma once

#include "models/core/panel/rowmask.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// By what rows are put together.
struct Grouping
{
    std::vector<std::size_t> dimensions;
    bool byYear = false;
    std::optional<std::vector<std::size_t>> measures = {}; ///< those summed, in this order; none = all of the panel
    bool operator==(const Grouping &) const = default;
};

/// Sums of one measure over one group. A stock (and whatever is not said to be a flow) is not added over years: only
/// the last year held counts, unless groups are by year.
struct GroupSum
{
    double total = 0;      ///< in the measure's unit
    std::size_t known = 0; ///< rows that have a number
    std::size_t rows = 0;  ///< rows that could have one: of the years that count
    /// By how many units of the last place (10^-decimals) the numbers are rounded, less one for each: 9 more for each
    /// that is printed with a decimal less than others of the column.
    double coarser = 0;
    bool operator==(const GroupSum &) const = default;
};

/// Rows that have the codes (and the year) in common.
struct PanelGroup
{
    std::vector<std::uint32_t> codes; ///< in the order of the grouping's dimensions
    int year = 0;                     ///< 0 when groups are not by year
    std::size_t rows = 0;             ///< enterprise-years: each enterprise counts once a year
    std::vector<GroupSum> measures;   ///< in the order of the grouping's measures
    bool operator==(const PanelGroup &) const = default;
};

/// Groups that have rows, by codes and then by year.
using PanelGroups = std::vector<PanelGroup>;

/// Sums over the rows that a filter holds: from the cube when it can answer, else row by row, with the same answer.
/// Over a dimension with several values in a cell a group is one cell text. Errors: Cancelled; TooManyGroups.
Result<PanelGroups> aggregate(const Panel &panel, const PanelFilter &filter, const Grouping &grouping,
                              std::stop_token stop = {});

/// The same over the rows of a mask, which must be that of the filter.
Result<PanelGroups> aggregateRows(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                  const Grouping &grouping, std::stop_token stop = {});

/// More combinations of codes than this are not grouped.
inline constexpr std::size_t maximumGroups = std::size_t{1} << 21;

/// Whether a measure is added over years.
bool isAdded(const PanelMeasure &measure);

} // namespace core
