#include "models/core/panel/distinct.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace core {

namespace {

/// Counts the groups of enterprises [first, end), by their numbers. Nearly all stay in one group: that of the last row
/// is kept with each, those that it left in a list. `Group` holds the number of groups.
template <class Group> class EntityGroups
{
public:
    EntityGroups(Group *groupOf, std::uint32_t first, std::uint32_t end)
        : m_first(first)
        , m_end(end)
        , m_groupOf(groupOf)
    {}

    /// The rows of a block that are of these enterprises: within a block their numbers ascend.
    void look(const Panel &panel, const RowMask &mask, const GroupKey &key, std::size_t block)
    {
        const std::vector<std::uint32_t> &entity = panel.rows->entity;
        const YearBlock &rows = panel.head->blocks[block];
        const auto placeOf = [&](std::size_t number) {
            const auto begin = entity.begin() + static_cast<std::ptrdiff_t>(rows.begin);
            const auto end = entity.begin() + static_cast<std::ptrdiff_t>(rows.end);
            return static_cast<std::size_t>(std::lower_bound(begin, end, number) - entity.begin());
        };
        const std::size_t last = placeOf(m_end);
        vectorised([&] {
            forEachHeld(mask, placeOf(m_first), last, [&](const HeldRows &held) {
                ValueBlock<std::uint32_t> keyRoom, entityRoom;
                const std::span<std::uint32_t> keys = std::span(keyRoom).first(held.size);
                key.find(panel.rows->dimensions, block, held, keys);
                add(held.of(std::span(entity), entityRoom), keys);
            });
        });
    }
    /// How many enterprises each of so many groups has; to be called once, after the last row.
    std::vector<std::size_t> counts(std::size_t groups)
    {
        std::vector<std::size_t> inGroup(groups + 1); // the first one: enterprises without a row
        for (std::uint32_t e = m_first; e < m_end; ++e)
            ++inGroup[m_groupOf[e]];
        std::erase_if(m_others,
                      [this](std::uint64_t other) { return m_groupOf[other >> 32] == (other & 0xFFFF'FFFF) + 1; });
        std::ranges::sort(m_others);
        m_others.erase(std::unique(m_others.begin(), m_others.end()), m_others.end());
        for (const std::uint64_t other : m_others)
            ++inGroup[(other & 0xFFFF'FFFF) + 1];
        inGroup.erase(inGroup.begin());
        return inGroup;
    }

private:
    void add(std::span<const std::uint32_t> entities, std::span<const std::uint32_t> keys)
    {
        ValueBlock<Group> groups;
        std::ranges::transform(keys, groups.begin(), [](std::uint32_t key) { return static_cast<Group>(key + 1); });
        Group *known = m_groupOf;
        const auto look = [&](std::size_t i) {
            const Group was = std::exchange(known[entities[i]], groups[i]);
            if (was != groups[i] && was != 0)
                m_others.push_back(std::uint64_t{entities[i]} << 32 | (was - 1U));
        };
        std::size_t i = 0;
        for (; i + 4 <= keys.size(); i += 4) {
            look(i);
            look(i + 1);
            look(i + 2);
            look(i + 3);
        }
        for (; i < keys.size(); ++i)
            look(i);
    }

    std::uint32_t m_first, m_end;
    Group *m_groupOf; ///< plus one; 0 = none yet
    std::vector<std::uint64_t> m_others;
};

/// Enterprises in each group; false after a stop.
template <class Group>
bool countEntities(const Panel &panel, const PanelFilter &filter, const RowMask &mask, const GroupKey &key,
                   const std::stop_token &stop, std::vector<std::size_t> &counts)
{
    const std::size_t lanes = kernelThreads();
    std::vector<Group> groupOf(panel.head->entities);
    std::vector<std::vector<std::size_t>> parts(lanes);
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        const auto edge = [&](std::size_t at) { return static_cast<std::uint32_t>(panel.head->entities * at / lanes); };
        EntityGroups<Group> groups(groupOf.data(), edge(lane), edge(lane + 1));
        for (std::size_t block = 0; block < filter.blocks.size() && !stop.stop_requested(); ++block) {
            if (filter.blocks[block] != 0)
                groups.look(panel, mask, key, block);
        }
        parts[lane] = groups.counts(counts.size());
    });
    for (const std::vector<std::size_t> &part : parts) {
        if (done)
            std::ranges::transform(counts, part, counts.begin(), std::plus());
    }
    return done;
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
    std::vector<std::size_t> sums(key.size());
    const bool done = key.size() < 0xFFFF ? countEntities<std::uint16_t>(panel, filter, mask, key, stop, sums)
                                          : countEntities<std::uint32_t>(panel, filter, mask, key, stop, sums);
    if (!done)
        return ErrorCode::Cancelled;
    std::vector<DistinctCount> counts;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (sums[group] > 0)
            counts.push_back({key.group(group).codes, 0, sums[group]});
    }
    return counts;
}

} // namespace core
