#include "models/core/filter.h"

#include "models/core/indicatorset.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

template <class T> bool holdsOne(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

template <class T> void addOnce(std::vector<T> &list, const T &value)
{
    if (!holdsOne(list, value))
        list.push_back(value);
}

bool holdsTopic(const Filter &filter, const Indicator *indicator)
{
    return filter.topics.empty() || (indicator && holdsOne(filter.topics, indicator->topic));
}

} // namespace

bool Filter::holdsYear(int year) const
{
    return (!firstYear || year >= *firstYear) && (!lastYear || year <= *lastYear);
}

std::vector<std::string> Filter::chosen(const std::string &dimension) const
{
    const auto choice = std::ranges::find(where, dimension, &DimensionChoice::dimension);
    return choice == where.end() ? std::vector<std::string>() : choice->values;
}

void Filter::choose(const std::string &dimension, std::vector<std::string> values)
{
    const auto choice = std::ranges::find(where, dimension, &DimensionChoice::dimension);
    if (choice == where.end() && !values.empty())
        where.push_back({dimension, std::move(values)});
    else if (choice != where.end() && values.empty())
        where.erase(choice);
    else if (choice != where.end())
        choice->values = std::move(values);
}

ResolvedFilter::ResolvedFilter(const Filter &filter, const IndicatorSet &set)
    : m_filter(filter)
    , m_allRegions(filter.regions.empty())
    , m_allSectors(filter.sectors.empty())
{
    for (const RegionCode &code : filter.regions) {
        if (!code.text().ends_with("/*")) {
            addOnce(m_regions, code);
            continue;
        }
        for (const RegionCode &child : set.children(RegionCode(code.text().substr(0, code.text().size() - 2))))
            addOnce(m_regions, child);
    }
    for (const SectorId &id : filter.sectors) {
        if (id.empty())
            addOnce(m_sectors, id); // that none is stated
        for (const SectorId &below : set.descendants(id))
            addOnce(m_sectors, below);
    }
}

bool ResolvedFilter::holds(const RegionCode &code) const { return m_allRegions || holdsOne(m_regions, code); }

bool ResolvedFilter::holds(const SectorId &id) const { return m_allSectors || holdsOne(m_sectors, id); }

FilterCounts countsUnder(const Filter &filter, const IndicatorSet &set)
{
    const ResolvedFilter resolved(filter, set);
    const IndicatorTables &tables = set.tables();
    FilterCounts counts;
    counts.all = tables.observations.size();
    std::map<int, std::size_t> years;
    std::map<RegionCode, std::size_t> regions;
    std::map<std::string, std::size_t> topics;
    for (const Observation &row : tables.observations) {
        const Indicator *indicator = set.indicator(row.indicator);
        const bool year = filter.holds(row.period);
        const bool region = resolved.holds(row.region);
        // Figures not divided by sector stay in place when sectors are chosen.
        const bool sector = row.sector.empty() || resolved.holds(row.sector);
        const bool topic = holdsTopic(filter, indicator);
        counts.shown += year && region && sector && topic ? 1 : 0;
        years[row.period.year()] += region && sector && topic ? 1 : 0;
        regions[row.region] += year && sector && topic ? 1 : 0;
        if (indicator && year && region && sector)
            ++topics[indicator->topic];
    }
    for (int year = set.years().first; year != 0 && year <= set.years().second; ++year)
        counts.byYear.emplace_back(year, years[year]);
    for (const Region &region : tables.regions)
        counts.byRegion.emplace_back(region.code, regions[region.code]);
    for (const Sector &sector : tables.sectors) {
        const auto below = set.descendants(sector.id);
        const auto in = [&](const Organisation &o) { return resolved.holds(o.region) && holdsOne(below, o.sector); };
        const auto count = std::count_if(tables.organisations.begin(), tables.organisations.end(), in);
        counts.organisationsBySector.emplace_back(sector.id, static_cast<std::size_t>(count));
    }
    for (const Indicator &indicator : tables.indicators) {
        const bool known = std::any_of(counts.byTopic.begin(), counts.byTopic.end(),
                                       [&](const auto &entry) { return entry.first == indicator.topic; });
        if (!known && indicator.subject == Subject::Region)
            counts.byTopic.emplace_back(indicator.topic, topics[indicator.topic]);
    }
    return counts;
}

} // namespace core
