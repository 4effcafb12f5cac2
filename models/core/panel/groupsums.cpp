#include "models/core/panel/groupsums.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

template <class Number> void addEach(std::vector<Number> &to, const std::vector<Number> &from)
{
    to.resize(std::max(to.size(), from.size()));
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] += from[i];
}

} // namespace

GroupKey::GroupKey(const PanelHead &head, const Grouping &grouping)
    : m_head(head)
    , m_grouping(grouping)
    , m_composite(sizes(head, grouping))
{}

std::vector<std::size_t> GroupKey::sizes(const PanelHead &head, const Grouping &grouping)
{
    std::vector<std::size_t> sizes;
    for (const std::size_t dimension : grouping.dimensions)
        sizes.push_back(head.dimensions[dimension].values.size());
    sizes.push_back(grouping.byYear ? head.blocks.size() : 1);
    return sizes;
}

PanelGroup GroupKey::group(std::size_t key) const
{
    PanelGroup group;
    for (std::size_t i = 0; i < m_grouping.dimensions.size(); ++i)
        group.codes.push_back(m_composite.code(key, i));
    if (m_grouping.byYear)
        group.year = m_head.blocks[m_composite.code(key, m_grouping.dimensions.size())].year;
    return group;
}

GroupSums::GroupSums(const PanelHead &head, const PanelFilter &filter, const Grouping &grouping, std::size_t groups)
    : m_lastBlock(filter.lastBlock().value_or(0))
    , m_rows(groups)
    , m_lastRows(groups)
{
    if (grouping.measures) {
        m_measures = *grouping.measures;
    } else {
        m_measures.resize(head.measures.size());
        std::iota(m_measures.begin(), m_measures.end(), std::size_t{0});
    }
    m_totals.resize(m_measures.size());
    for (const std::size_t measure : m_measures)
        m_added.push_back(grouping.byYear || isAdded(head.measures[measure]));
}

void GroupSums::add(const GroupSums &other)
{
    addEach(m_rows, other.m_rows);
    addEach(m_lastRows, other.m_lastRows);
    for (std::size_t m = 0; m < m_totals.size(); ++m) {
        addEach(m_totals[m].exact, other.m_totals[m].exact);
        addEach(m_totals[m].rough, other.m_totals[m].rough);
        addEach(m_totals[m].known, other.m_totals[m].known);
        addEach(m_totals[m].coarser, other.m_totals[m].coarser);
    }
}

PanelGroups GroupSums::groups(const PanelHead &head, const GroupKey &key) const
{
    PanelGroups groups;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == 0)
            continue;
        PanelGroup group = key.group(i);
        group.rows = m_rows[i];
        for (std::size_t m = 0; m < m_totals.size(); ++m) {
            const MeasureTotals &totals = m_totals[m];
            GroupSum sum;
            sum.rows = m_added[m] ? m_rows[i] : m_lastRows[i];
            sum.known = totals.known.empty() ? 0 : totals.known[i];
            sum.coarser = totals.coarser.empty() ? 0 : totals.coarser[i];
            if (!totals.rough.empty())
                sum.total = totals.rough[i];
            else if (!totals.exact.empty())
                sum.total =
                    static_cast<double>(totals.exact[i]) / std::pow(10.0, head.measures[m_measures[m]].decimals);
            group.measures.push_back(sum);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

bool isAdded(const PanelMeasure &measure) { return measure.field.stockFlow == StockFlow::Flow; }

} // namespace core
