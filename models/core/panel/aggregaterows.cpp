#include "models/core/panel/groupsums.h"
#include "models/core/panel/vectorised.h"

namespace core {

namespace {

/// Groups are few when their sums fit the nearest caches several times.
constexpr std::size_t fewGroups = 1024;
/// Sums of few groups are kept so many times, for rows in turn: no row waits for the one before it, which is often of
/// the same group.
constexpr std::size_t turns = 4;

/// Calls add(place, i) for i in [0, keys.size()), with the place of the group's sum whose turn it is.
template <class Add> void inTurns(std::span<const std::uint32_t> keys, Add &&add)
{
    std::size_t i = 0;
    for (; i + turns <= keys.size(); i += turns) {
        for (std::size_t turn = 0; turn < turns; ++turn)
            add(keys[i + turn] * turns + turn, i + turn);
    }
    for (; i < keys.size(); ++i)
        add(keys[i] * turns, i);
}

/// Sums and counts of the known numbers of few groups.
class FewTotals
{
public:
    explicit FewTotals(std::size_t groups)
        : m_packed(groups * turns)
    {}

    void add(std::span<const std::int32_t> numbers, std::span<const std::uint32_t> keys, MeasureTotals &totals)
    {
        if (m_rows + keys.size() > mostPacked)
            flush(totals);
        m_rows += keys.size();
        ValueBlock<std::int64_t> packed;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            packed[i] = isMissing(numbers[i]) ? 0 : one + numbers[i];
        std::int64_t *sums = m_packed.data();
        inTurns(keys, [&](std::size_t place, std::size_t i) { sums[place] += packed[i]; });
    }
    void flush(MeasureTotals &totals)
    {
        for (std::size_t place = 0; m_rows > 0 && place < m_packed.size(); ++place) {
            const std::int64_t packed = std::exchange(m_packed[place], 0);
            const std::int64_t known = (packed + one / 2) / one;
            totals.exact[place / turns] += packed - known * one;
            totals.known[place / turns] += static_cast<std::size_t>(known);
        }
        m_rows = 0;
    }

private:
    /// A count is added in the upper 16 bits of what the sum is in the lower ones of: one addition a row.
    static constexpr std::int64_t one = std::int64_t{1} << 48;
    static constexpr std::size_t mostPacked = (std::size_t{1} << 15) - 1; ///< rows: their sum stays below one / 4

    std::vector<std::int64_t> m_packed;
    std::size_t m_rows = 0; ///< since the last flush
};

/// Adds the rows of one lane to its sums.
class RowAdder
{
public:
    RowAdder(const PanelRows &rows, const GroupKey &key, GroupSums &sums)
        : m_rows(rows)
        , m_key(key)
        , m_sums(sums)
        , m_isFew(key.size() <= fewGroups)
        , m_coarser(sums.measures().size())
    {
        if (m_isFew) {
            m_counts.resize(key.size() * turns);
            m_few.assign(sums.measures().size(), FewTotals(key.size()));
        }
        for (std::size_t m = 0; m < sums.measures().size(); ++m) {
            MeasureTotals &totals = sums.totals(m);
            totals.known.resize(key.size());
            if (std::holds_alternative<std::vector<double>>(measure(m).numbers))
                totals.rough.resize(key.size());
            else
                totals.exact.resize(key.size());
            if (!measure(m).printed.empty()) {
                totals.coarser.resize(key.size());
                m_coarser[m] = measure(m).coarserByPrinted();
            }
        }
    }

    /// Adds rows [begin, end), which are of one block, as far as the mask holds them.
    void add(const RowMask &mask, std::size_t block, std::size_t begin, std::size_t end)
    {
        if (block != m_block)
            flushCounts();
        m_block = block;
        vectorised([&] { forEachHeld(mask, begin, end, [&](const HeldRows &rows) { add(rows, block); }); });
    }
    void end()
    {
        flushCounts();
        for (std::size_t m = 0; m < m_few.size(); ++m)
            m_few[m].flush(m_sums.totals(m));
    }

private:
    void flushCounts()
    {
        for (std::size_t place = 0; place < m_counts.size(); ++place)
            m_sums.addRows(static_cast<std::uint32_t>(place / turns), m_block, std::exchange(m_counts[place], 0));
    }
    const MeasureColumn &measure(std::size_t m) const { return m_rows.measures[m_sums.measures()[m]]; }

    void add(const HeldRows &rows, std::size_t block)
    {
        ValueBlock<std::uint32_t> room;
        const std::span<std::uint32_t> keys = std::span(room).first(rows.size);
        m_key.find(m_rows.dimensions, block, rows, keys);
        if (m_isFew) {
            std::uint32_t *counts = m_counts.data();
            inTurns(keys, [&](std::size_t place, std::size_t) { ++counts[place]; });
        } else {
            for (const std::uint32_t key : keys)
                m_sums.addRows(key, block, 1);
        }
        for (std::size_t m = 0; m < m_sums.measures().size(); ++m) {
            if (!m_sums.counts(m, block))
                continue;
            measure(m).visit([&](auto numbers) { addNumbers(m, rows, numbers, keys); });
        }
    }

    template <class Number>
    void addNumbers(std::size_t m, const HeldRows &rows, std::span<const Number> column,
                    std::span<const std::uint32_t> keys)
    {
        ValueBlock<Number> room;
        const std::span<const Number> numbers = rows.of(column, room);
        MeasureTotals &totals = m_sums.totals(m);
        if (!m_coarser[m].empty())
            addCoarser(m, rows, numbers, keys);
        if constexpr (std::is_same_v<Number, std::int32_t>) {
            if (m_isFew) {
                m_few[m].add(numbers, keys, totals);
                return;
            }
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const bool isKnown = !isMissing(numbers[i]);
            totals.known[keys[i]] += isKnown ? 1 : 0;
            if constexpr (std::is_floating_point_v<Number>)
                totals.rough[keys[i]] += isKnown ? numbers[i] : 0;
            else
                totals.exact[keys[i]] += isKnown ? numbers[i] : 0;
        }
    }

    template <class Number>
    void addCoarser(std::size_t m, const HeldRows &rows, std::span<const Number> numbers,
                    std::span<const std::uint32_t> keys)
    {
        ValueBlock<std::uint8_t> room;
        const std::span<const std::uint8_t> printed = rows.of(std::span(measure(m).printed), room);
        std::vector<double> &coarser = m_sums.totals(m).coarser;
        for (std::size_t i = 0; i < keys.size(); ++i)
            coarser[keys[i]] += isMissing(numbers[i]) ? 0 : m_coarser[m][printed[i]];
    }

    const PanelRows &m_rows;
    const GroupKey &m_key;
    GroupSums &m_sums;
    bool m_isFew;
    std::vector<std::vector<double>> m_coarser; ///< of the measures that have numbers of fewer decimals
    std::size_t m_block = 0;
    std::vector<std::uint32_t> m_counts; ///< rows of few groups
    std::vector<FewTotals> m_few;        ///< one a measure; of those of 32 bits
};

/// Rows of one year that are added by one lane.
struct Stretch
{
    std::size_t block, begin, end;
};

std::vector<Stretch> stretchesOf(const PanelHead &head, const PanelFilter &filter)
{
    constexpr std::size_t most = std::size_t{1} << 14;
    std::vector<Stretch> all;
    for (std::size_t i = 0; i < head.blocks.size(); ++i) {
        const YearBlock &block = head.blocks[i];
        for (std::size_t begin = block.begin; filter.blocks[i] != 0 && begin < block.end; begin += most)
            all.push_back({i, begin, std::min(begin + most, block.end)});
    }
    return all;
}

} // namespace

Result<PanelGroups> aggregateRows(const Panel &panel, const PanelFilter &filter, const RowMask &mask,
                                  const Grouping &grouping, std::stop_token stop)
{
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    const std::vector<Stretch> stretches = stretchesOf(*panel.head, filter);
    const GroupSums none(*panel.head, filter, grouping, key.size());
    return sumInLanes(*panel.head, key, none, stretches.size(), stop,
                      [&](std::size_t lane, std::size_t lanes, GroupSums &sums) {
                          RowAdder adder(*panel.rows, key, sums);
                          for (std::size_t i = lane; i < stretches.size() && !stop.stop_requested(); i += lanes)
                              adder.add(mask, stretches[i].block, stretches[i].begin, stretches[i].end);
                          adder.end();
                      });
}

} // namespace core
