#include "models/core/panel/panelcounts.h"

#include "models/core/indicatorset.h"
#include "models/core/panel/aggregate.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace core {

namespace {

/// Rows of the last year held, by code of a dimension.
using Rows = std::vector<std::size_t>;

bool needsRows(const PanelFilter &filter, const Panel &panel) { return !panel.cube || !filter.text.empty(); }

PanelFilter without(PanelFilter filter, std::size_t dimension)
{
    std::erase_if(filter.choices, [&](const PanelFilter::Choice &choice) { return choice.dimension == dimension; });
    return filter;
}

/// Counts by one dimension after the other. The rows that the whole filter holds are found once: they are those of
/// all dimensions without a choice of their own.
class DimensionCounting
{
public:
    DimensionCounting(const Panel &panel, PanelFilter filter, std::stop_token stop)
        : m_panel(panel)
        , m_filter(std::move(filter))
        , m_stop(std::move(stop))
    {}

    /// None when the dimension has too many values to be counted.
    Result<Rows> byCode(std::size_t dimension)
    {
        const Result<PanelGroups> groups = groupsOf(dimension);
        if (!groups)
            return groups.error().code == ErrorCode::TooManyGroups ? Result<Rows>(Rows{}) : groups.error();
        Rows rows(m_panel.head->dimensions[dimension].values.size());
        for (const PanelGroup &group : *groups)
            rows[group.codes.front()] = group.rows;
        return rows;
    }

private:
    Result<PanelGroups> groupsOf(std::size_t dimension)
    {
        const Grouping grouping{{dimension}, false, std::vector<std::size_t>{}};
        if (m_filter.choice(dimension) != nullptr || !needsRows(m_filter, m_panel))
            return aggregate(m_panel, without(m_filter, dimension), grouping, m_stop);
        if (!m_mask) {
            Result<RowMask> mask = maskOf(m_panel, m_filter, m_stop);
            if (!mask)
                return mask.error();
            m_mask = std::move(mask).value();
        }
        return aggregateRows(m_panel, m_filter, *m_mask, grouping, m_stop);
    }

    const Panel &m_panel;
    PanelFilter m_filter;
    std::stop_token m_stop;
    std::optional<RowMask> m_mask;
};

std::vector<std::pair<std::string, std::size_t>> byValue(const PanelDimension &dimension, const Rows &rows)
{
    std::map<std::string_view, std::size_t> counts;
    for (std::size_t code = 0; code < rows.size(); ++code) {
        for (const std::string_view one : cellValues(dimension, code))
            counts[one] += rows[code];
    }
    return {counts.begin(), counts.end()};
}

/// Counts rows by ids; the codes of each value are looked up once, however many regions or sectors there are.
class IdCounts
{
public:
    IdCounts(const PanelDimension &dimension, const Rows &rows)
        : m_rows(rows)
    {
        for (std::size_t code = 0; code < rows.size(); ++code) {
            for (const std::string_view value : cellValues(dimension, code))
                m_codes[value].push_back(code);
        }
    }
    /// Rows with one of the ids; an enterprise of two of them counts once.
    template <class Id> std::size_t of(const std::vector<Id> &ids) const
    {
        std::vector<std::size_t> codes;
        for (const Id &id : ids) {
            if (const auto found = m_codes.find(id.text()); found != m_codes.end())
                codes.insert(codes.end(), found->second.begin(), found->second.end());
        }
        std::ranges::sort(codes);
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        std::size_t count = 0;
        for (const std::size_t code : codes)
            count += m_rows[code];
        return count;
    }

private:
    const Rows &m_rows;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_codes; ///< of the cells with a value
};

std::vector<std::pair<RegionCode, std::size_t>> byRegion(const PanelDimension &dimension, const Rows &rows,
                                                         const IndicatorSet &set)
{
    const IdCounts counts(dimension, rows);
    std::vector<std::pair<RegionCode, std::size_t>> regions;
    for (const Region &region : set.tables().regions)
        regions.emplace_back(region.code, counts.of(withBelow(region.code, set)));
    if (isUnstatedIn(dimension))
        regions.emplace_back(RegionCode(), counts.of(std::vector<RegionCode>(1)));
    return regions;
}

std::vector<std::pair<SectorId, std::size_t>> bySector(const PanelDimension &dimension, const Rows &rows,
                                                       const IndicatorSet &set)
{
    const IdCounts counts(dimension, rows);
    std::vector<std::pair<SectorId, std::size_t>> sectors;
    for (const Sector &sector : set.tables().sectors)
        sectors.emplace_back(sector.id, counts.of(set.descendants(sector.id)));
    if (isUnstatedIn(dimension))
        sectors.emplace_back(SectorId(), counts.of(std::vector<SectorId>(1)));
    return sectors;
}

Result<Done> countYears(const Panel &panel, PanelFilter filter, const std::stop_token &stop, PanelCounts &counts)
{
    const std::vector<YearBlock> &blocks = panel.head->blocks;
    std::ranges::fill(filter.blocks, std::uint8_t{1});
    const auto groups = aggregate(panel, filter, {{}, true, std::vector<std::size_t>{}}, stop);
    if (!groups)
        return groups.error();
    for (const YearBlock &block : blocks) {
        const auto group = std::ranges::find(*groups, block.year, &PanelGroup::year);
        counts.byYear.emplace_back(block.year, group == groups->end() ? 0 : group->rows);
    }
    return Done{};
}

} // namespace

bool isCountable(const Filter &filter, const Panel &panel)
{
    return panel && (panel.rows || (panel.cube && filter.text.empty()));
}

Result<PanelCounts> countsOf(const Filter &filter, const Panel &panel, const IndicatorSet &set, std::stop_token stop)
{
    Result<PanelFilter> resolved = resolve(filter, *panel.head, set);
    if (!resolved)
        return resolved.error();
    PanelCounts counts;
    if (const auto counted = countYears(panel, *resolved, stop, counts); !counted)
        return counted.error();
    const std::optional<std::size_t> last = resolved->lastBlock();
    std::ranges::fill(resolved->blocks, std::uint8_t{0});
    if (last) {
        resolved->blocks[*last] = 1;
        counts.year = panel.head->blocks[*last].year;
        counts.shown = counts.byYear[*last].second;
        counts.all = panel.head->blocks[*last].size();
    }
    const auto region = panel.head->dimensionOf("regions");
    const auto sector = panel.head->dimensionOf("sectors");
    DimensionCounting counting(panel, std::move(resolved).value(), std::move(stop));
    for (std::size_t i = 0; i < panel.head->dimensions.size(); ++i) {
        const PanelDimension &dimension = panel.head->dimensions[i];
        const Result<Rows> rows = counting.byCode(i);
        if (!rows)
            return rows.error();
        if (i == region)
            counts.regions = byRegion(dimension, *rows, set);
        else if (i == sector)
            counts.sectors = bySector(dimension, *rows, set);
        else
            counts.dimensions.push_back({dimension.field.name, byValue(dimension, *rows)});
    }
    return counts;
}

FilterCounts withPanel(FilterCounts counts, const PanelHead &head, const PanelCounts &panel)
{
    std::map<int, std::size_t> years;
    for (const auto &[year, observations] : counts.byYear)
        years[year] = 0;
    for (const YearBlock &block : head.blocks)
        years[block.year] = 0;
    for (const auto &[year, enterprises] : panel.byYear)
        years[year] = enterprises;
    counts.byYear.assign(years.begin(), years.end());
    if (!panel.regions.empty())
        counts.byRegion = panel.regions;
    if (!panel.sectors.empty())
        counts.organisationsBySector = panel.sectors;
    return counts;
}

std::pair<int, int> yearsOf(const IndicatorSet &set, const PanelHead *head)
{
    const std::pair<int, int> own = set.years();
    if (head == nullptr || head->blocks.empty())
        return own;
    const std::pair<int, int> panel{head->blocks.front().year, head->blocks.back().year};
    return own.first == 0 ? panel : std::pair(std::min(own.first, panel.first), std::max(own.second, panel.second));
}

} // namespace core
