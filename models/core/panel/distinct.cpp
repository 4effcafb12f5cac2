#include "models/core/panel/distinct.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Counts the groups of enterprises [first, end), by their numbers. Nearly all stay in one group: that of the first row
/// is kept with each, other ones in a list.
class EntityGroups
{
public:
    EntityGroups(std::uint32_t first, std::uint32_t end, std::size_t groups)
        : m_first(first)
        , m_end(end)
        , m_groupOf(end - first)
        , m_counts(groups)
    {}

    void add(std::uint32_t entity, std::uint32_t group)
    {
        std::uint32_t &known = m_groupOf[entity - m_first]; // plus one; 0 = none
        const std::uint32_t one = group + 1;
        if (known == 0) {
            known = one;
            ++m_counts[group];
        } else if (known != one) {
            m_others.push_back(std::uint64_t{entity} << 32 | group);
        }
    }
    /// Of each group; to be called once, after the last row.
    const std::vector<std::size_t> &counts()
    {
        std::ranges::sort(m_others);
        m_others.erase(std::unique(m_others.begin(), m_others.end()), m_others.end());
        for (const std::uint64_t other : m_others)
            ++m_counts[other & 0xFFFF'FFFF];
        return m_counts;
    }
    std::uint32_t first() const { return m_first; }
    std::uint32_t end() const { return m_end; }

private:
    std::uint32_t m_first, m_end;
    std::vector<std::uint32_t> m_groupOf;
    std::vector<std::uint64_t> m_others;
    std::vector<std::size_t> m_counts;
};

/// The rows of a block that are of these enterprises: within a block their numbers ascend.
void look(const Panel &panel, const RowMask &mask, const GroupKey &key, std::size_t block, EntityGroups &groups)
{
    constexpr std::size_t stretch = 1024;
    const std::vector<std::uint32_t> &entity = panel.rows->entity;
    const auto placeOf = [&](std::uint32_t number) {
        const YearBlock &rows = panel.head->blocks[block];
        const auto begin = entity.begin() + static_cast<std::ptrdiff_t>(rows.begin);
        const auto end = entity.begin() + static_cast<std::ptrdiff_t>(rows.end);
        return static_cast<std::size_t>(std::lower_bound(begin, end, number) - entity.begin());
    };
    const std::size_t last = placeOf(groups.end());
    std::array<std::uint32_t, stretch> keys{};
    for (std::size_t begin = placeOf(groups.first()); begin < last; begin += stretch) {
        const std::size_t end = std::min(begin + stretch, last);
        const std::span<std::uint32_t> ofRows = std::span(keys).first(end - begin);
        std::ranges::fill(ofRows, key.ofBlock(block));
        key.addCodes(panel.rows->dimensions, begin, ofRows);
        mask.forEach(begin, end, [&](std::size_t row) { groups.add(entity[row], ofRows[row - begin]); });
    }
}

/// An enterprise is in a year once: its rows are its number.
Result<std::vector<DistinctCount>> rowsByYear(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                              Grouping grouping, const std::stop_token &stop)
{
    grouping.measures.emplace();
    const Result<PanelGroups> groups = aggregateRows(panel, filter, mask, grouping, stop);
    if (!groups)
        return groups.error();
    std::vector<DistinctCount> counts;
    for (const PanelGroup &group : *groups)
        counts.push_back({group.codes, group.year, group.rows});
    return counts;
}

} // namespace

Result<std::vector<DistinctCount>> distinctEnterprises(const Panel &panel, const PanelFilter &filter,
                                                       const RowMask &mask, const Grouping &grouping,
                                                       std::stop_token stop)
{
    if (grouping.byYear)
        return rowsByYear(panel, filter, mask, grouping, stop);
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    const std::size_t lanes = kernelThreads();
    std::vector<EntityGroups> parts;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const auto edge = [&](std::size_t at) { return static_cast<std::uint32_t>(panel.head->entities * at / lanes); };
        parts.emplace_back(edge(lane), edge(lane + 1), key.size());
    }
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        for (std::size_t block = 0; block < filter.blocks.size() && !stop.stop_requested(); ++block) {
            if (filter.blocks[block] != 0)
                look(panel, mask, key, block, parts[lane]);
        }
    });
    if (!done)
        return ErrorCode::Cancelled;
    std::vector<std::size_t> sums(key.size());
    for (EntityGroups &part : parts)
        std::ranges::transform(sums, part.counts(), sums.begin(), std::plus());
    std::vector<DistinctCount> counts;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (sums[group] > 0)
            counts.push_back({key.group(group).codes, 0, sums[group]});
    }
    return counts;
}

} // namespace core
