#pragma once

#include "models/core/ids.h"
#include "models/core/period.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

class IndicatorSet;

/// The values of one dimension of an enterprise panel that are to be seen.
struct DimensionChoice
{
    std::string dimension;
    std::vector<std::string> values;
    bool operator==(const DimensionChoice &) const = default;
};

/// What the user wants to see. One value shared by all pages; empty lists mean "all".
/// A filter bounds what is shown; it never removes the base of a growth rate.
struct Filter
{
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::vector<RegionCode> regions; ///< exact codes; a code ending in "/*" means its children
    std::vector<SectorId> sectors;   ///< with all below them
    std::vector<std::string> topics;
    std::vector<DimensionChoice> where = {}; ///< of a panel; each dimension at most once
    std::string text = {};                   ///< part of an enterprise's name

    bool operator==(const Filter &) const = default;
    bool isEmpty() const { return *this == Filter{}; }
    /// The values chosen on a dimension; none = all.
    std::vector<std::string> chosen(const std::string &dimension) const;
    /// Chooses values of a dimension, none of them = all. Dimensions stay in the order in which they were chosen.
    void choose(const std::string &dimension, std::vector<std::string> values);
    bool hasYears() const { return firstYear || lastYear; }
    bool holdsYear(int year) const;
    /// A period is held when the year it lies in is.
    bool holds(const Period &period) const { return holdsYear(period.year()); }
};

/// A filter with its patterns expanded against a dataset: what remains is exact membership.
class ResolvedFilter
{
public:
    ResolvedFilter(const Filter &filter, const IndicatorSet &set);

    const Filter &filter() const { return m_filter; }
    bool allRegions() const { return m_allRegions; }
    bool allSectors() const { return m_allSectors; }
    bool holds(const RegionCode &code) const;
    /// Membership with descendants; the blank sector, which is stated nowhere, only when it or no sector is chosen.
    bool holds(const SectorId &id) const;
    const std::vector<RegionCode> &regions() const { return m_regions; }
    const std::vector<SectorId> &sectors() const { return m_sectors; }

private:
    Filter m_filter;
    bool m_allRegions;
    bool m_allSectors;
    std::vector<RegionCode> m_regions;
    std::vector<SectorId> m_sectors;
};

/// How many observations of the dataset a filter holds, by region and by year; the counts of the filter
/// panel. Each dimension is counted under the *other* filters.
struct FilterCounts
{
    std::size_t shown = 0;
    std::size_t all = 0;
    std::vector<std::pair<int, std::size_t>> byYear;                     ///< every year of the dataset
    std::vector<std::pair<RegionCode, std::size_t>> byRegion;            ///< every region, file order
    std::vector<std::pair<SectorId, std::size_t>> organisationsBySector; ///< with descendants, file order
    std::vector<std::pair<std::string, std::size_t>> byTopic;            ///< order of first use
};
FilterCounts countsUnder(const Filter &filter, const IndicatorSet &set);

} // namespace core
