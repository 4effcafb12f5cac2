#pragma once

#include "models/core/panel/aggregate.h"
#include "models/core/panel/compositekey.h"
#include "models/core/panel/heldrows.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/parallel.h"

namespace core {

/// Which group a row belongs to: the codes of the grouping's dimensions, then the year, as one number below
/// maximumGroups.
class GroupKey
{
public:
    GroupKey(const PanelHead &head, const Grouping &grouping);

    std::size_t size() const { return m_composite.size(); }
    /// The keys of rows (or cells) of a block, by their codes in these columns.
    void find(const std::vector<CodeColumn> &columns, std::size_t block, const HeldRows &rows,
              std::span<std::uint32_t> keys) const
    {
        std::ranges::fill(keys, m_grouping.byYear ? static_cast<std::uint32_t>(block) : 0);
        for (std::size_t i = 0; i < m_grouping.dimensions.size(); ++i) {
            columns[m_grouping.dimensions[i]].visit([&](auto codes) {
                ValueBlock<typename decltype(codes)::value_type> room;
                m_composite.add(i, rows.of(codes, room), keys);
            });
        }
    }
    /// The group of a key, without its sums.
    PanelGroup group(std::size_t key) const;

private:
    static std::vector<std::size_t> sizes(const PanelHead &head, const Grouping &grouping);

    const PanelHead &m_head;
    Grouping m_grouping;
    CompositeKey m_composite;
};

/// Sums of one measure, one for each group.
struct MeasureTotals
{
    std::vector<std::int64_t> exact;
    std::vector<double> rough;
    std::vector<std::size_t> known;
    std::vector<double> coarser;
};

/// Sums of all groups, added up from cells or rows.
class GroupSums
{
public:
    GroupSums(const PanelHead &head, const PanelFilter &filter, const Grouping &grouping, std::size_t groups);

    /// The measures that are summed, as indexes into those of the panel.
    const std::vector<std::size_t> &measures() const { return m_measures; }
    /// Whether the numbers of a block count for the i-th of them.
    bool counts(std::size_t i, std::size_t block) const { return m_added[i] || block == m_lastBlock; }
    void addRows(std::size_t key, std::size_t block, std::size_t rows)
    {
        m_rows[key] += rows;
        if (block == m_lastBlock)
            m_lastRows[key] += rows;
    }
    MeasureTotals &totals(std::size_t i) { return m_totals[i]; }
    /// Adds what another part of the rows gave.
    void add(const GroupSums &other);
    PanelGroups groups(const PanelHead &head, const GroupKey &key) const;

private:
    std::vector<std::size_t> m_measures;
    std::vector<bool> m_added; ///< over all blocks; else only the last
    std::size_t m_lastBlock;
    std::vector<std::size_t> m_rows, m_lastRows;
    std::vector<MeasureTotals> m_totals;
};

/// Sums in lanes: sum(lane, lanes, sums) adds every lanes-th of the parts from the lane-th on. How many lanes there are
/// does not depend on the number of threads: sums of doubles are the same on every machine.
template <class Sum>
Result<PanelGroups> sumInLanes(const PanelHead &head, const GroupKey &key, const GroupSums &none, std::size_t parts,
                               const std::stop_token &stop, Sum &&sum)
{
    constexpr std::size_t most = 8;
    const std::size_t lanes = key.size() <= 0x10000 ? std::clamp(parts, std::size_t{1}, most) : 1;
    std::vector<GroupSums> sums(lanes, none);
    if (!inParallel(lanes, stop, [&](std::size_t lane) { sum(lane, lanes, sums[lane]); }))
        return ErrorCode::Cancelled;
    for (std::size_t lane = 1; lane < lanes; ++lane)
        sums.front().add(sums[lane]);
    return sums.front().groups(head, key);
}

} // namespace core
