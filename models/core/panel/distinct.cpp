#include "models/core/panel/distinct.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

/// Counts the groups of enterprises [first, end), by their numbers. Nearly all stay in one group: that of the first row
/// is kept with each, other ones in a list. `Group` holds the number of groups.
template <class Group> class EntityGroups
{
public:
    EntityGroups(std::uint32_t first, std::uint32_t end)
        : m_first(first)
        , m_groupOf(end - first)
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
        const std::size_t last = placeOf(m_first + m_groupOf.size());
        vectorised([&] {
            forEachHeld(mask, placeOf(m_first), last, [&](const HeldRows &held) {
                ValueBlock<std::uint32_t> keyRoom, entityRoom;
                const std::span<std::uint32_t> keys = std::span(keyRoom).first(held.size);
                key.find(panel.rows->dimensions, block, held, keys);
                add(held.of(std::span(entity), entityRoom), keys);
            });
        });
    }
    /// Adds to the counts of the groups; to be called once, after the last row.
    void addTo(std::vector<std::size_t> &counts)
    {
        std::vector<std::size_t> inGroup(counts.size() + 1); // the first one: enterprises without a row
        for (const Group group : m_groupOf)
            ++inGroup[group];
        std::ranges::sort(m_others);
        m_others.erase(std::unique(m_others.begin(), m_others.end()), m_others.end());
        for (const std::uint64_t other : m_others)
            ++inGroup[(other & 0xFFFF'FFFF) + 1];
        std::transform(counts.begin(), counts.end(), inGroup.begin() + 1, counts.begin(), std::plus());
    }

private:
    void add(std::span<const std::uint32_t> entities, std::span<const std::uint32_t> keys)
    {
        Group *groups = m_groupOf.data();
        for (std::size_t i = 0; i < keys.size(); ++i) {
            Group &known = groups[entities[i] - m_first];
            const auto one = static_cast<Group>(keys[i] + 1);
            known = known == 0 ? one : known; // a jump could not be foreseen
            if (known != one)
                m_others.push_back(std::uint64_t{entities[i]} << 32 | keys[i]);
        }
    }

    std::uint32_t m_first;
    std::vector<Group> m_groupOf; ///< plus one; 0 = none yet
    std::vector<std::uint64_t> m_others;
};

/// Enterprises in each group; false after a stop.
template <class Group>
bool countEntities(const Panel &panel, const PanelFilter &filter, const RowMask &mask, const GroupKey &key,
                   const std::stop_token &stop, std::vector<std::size_t> &counts)
{
    const std::size_t lanes = kernelThreads();
    std::vector<EntityGroups<Group>> parts;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const auto edge = [&](std::size_t at) { return static_cast<std::uint32_t>(panel.head->entities * at / lanes); };
        parts.emplace_back(edge(lane), edge(lane + 1));
    }
    const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
        for (std::size_t block = 0; block < filter.blocks.size() && !stop.stop_requested(); ++block) {
            if (filter.blocks[block] != 0)
                parts[lane].look(panel, mask, key, block);
        }
    });
    for (EntityGroups<Group> &part : parts) {
        if (done)
            part.addTo(counts);
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
