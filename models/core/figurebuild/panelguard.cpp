#include "models/core/figurebuild/panelguard.h"

#include "models/core/disclosure/guardtable.h"
#include "models/core/disclosure/tables.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Groups that overlap are no parts of a whole: there is nothing to subtract, each is judged by itself.
bool overlap(const GuardedDivision &division)
{
    return std::ranges::any_of(division.countsTo, [](const auto &values) { return values.size() > 1; });
}

/// The dimensions of a filter, and another one.
std::vector<std::size_t> taking(const PanelFilter &filter, std::optional<std::size_t> dimension)
{
    std::vector<std::size_t> all;
    for (const PanelFilter::Choice &choice : filter.choices)
        all.push_back(choice.dimension);
    if (dimension && std::ranges::find(all, *dimension) == all.end())
        all.push_back(*dimension);
    return all;
}

} // namespace

/// Decides the sums of one figure, a year after the other.
class SumGuard
{
public:
    SumGuard(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
             const GuardedDivision &division)
        : m_reading(reading)
        , m_filter(filter)
        , m_division(division)
        , m_layout(reading.head(), &context.set, taking(filter, division.dimension))
        , m_layoutOfRows(reading.head(), &context.set)
        , m_isJudgedAlone(overlap(division))
        , m_stop(context.stop)
    {
        const std::size_t size = division.countsTo.size();
        const PanelFilter::Choice *choice = division.dimension ? filter.choice(*division.dimension) : nullptr;
        for (std::size_t code = 0; code < size; ++code) {
            for (const std::string_view value : division.countsTo[code]) {
                std::vector<std::uint8_t> &codes = m_codes[value];
                codes.resize(size);
                codes[code] = choice ? choice->held[code] : 1;
            }
        }
    }

    Result<GuardedSums> decide() const
    {
        GuardedSums guarded;
        auto counts = decide(m_layout.isTable() ? cellCounts() : blankYears());
        if (!counts)
            return counts.error();
        guarded.m_counts = std::move(counts).value();
        guarded.m_sums = guarded.m_counts;
        if (!m_division.measure)
            return guarded;
        auto sums = decide(m_layout.isTable() ? cellSums(m_layout, wide(), all) : blankYears());
        if (!sums)
            return sums.error();
        guarded.m_sums = std::move(sums).value();
        if (m_layout.dimensions() != m_layoutOfRows.dimensions() && m_layout.isTable()) {
            auto beyondRows = decide(sumsBeyondRows());
            if (!beyondRows)
                return beyondRows.error();
            guarded.m_sums.add(beyondRows.value());
        }
        return guarded;
    }

private:
    /// What enterprises bring to the cells of each year; of groups that overlap, those of the filter only.
    using Years = std::map<int, std::vector<Contributions>>;

    /// The years held, for a table that there is none of.
    Years blankYears() const
    {
        Years years;
        for (std::size_t i = 0; i < m_filter.blocks.size(); ++i) {
            if (m_filter.blocks[i] != 0)
                years[m_reading.head().blocks[i].year];
        }
        return years;
    }
    /// All that the filter holds, and of the dimensions of the table all values.
    PanelFilter wide() const
    {
        PanelFilter all = m_filter;
        all.choices.clear();
        return all;
    }

    Result<Years> cellCounts() const
    {
        Grouping grouping{m_layout.dimensions(), true, std::vector<std::size_t>{}};
        const auto groups = aggregate(m_reading.panel, wide(), grouping, m_stop);
        if (!groups)
            return groups.error();
        Years years;
        for (const PanelGroup &group : *groups) {
            std::size_t cell = 0;
            for (std::size_t i = 0; i < group.codes.size(); ++i)
                cell = cell * m_layout.size(i) + group.codes[i];
            std::vector<Contributions> &cells = years[group.year];
            cells.resize(m_layout.cells());
            cells[cell] = enterprises(group.rows);
        }
        return years;
    }
    static bool all(int, std::size_t) { return true; }
    /// By the cells of a layout; `counts(year, row)` says which rows do.
    Result<Years> cellSums(const GuardLayout &layout, const PanelFilter &filter, auto &&counts) const
    {
        const auto mask = maskOf(m_reading.panel, filter, m_stop);
        if (!mask)
            return mask.error();
        const PanelRows &rows = *m_reading.panel.rows;
        Years years;
        rows.measures[*m_division.measure].visit([&](auto numbers) {
            for (std::size_t i = 0; i < m_filter.blocks.size(); ++i) {
                if (m_filter.blocks[i] == 0)
                    continue;
                const YearBlock &block = m_reading.head().blocks[i];
                std::vector<Contributions> &cells = years[block.year];
                cells.resize(layout.cells());
                mask->forEach(block.begin, block.end, [&](std::size_t row) {
                    if (!isMissing(numbers[row]) && counts(block.year, row))
                        cells[layout.cellOf(rows, row)].add(static_cast<double>(numbers[row]));
                });
            }
        });
        return years;
    }
    /// What the sums say beyond the numbers of single rows, which are written where their sectors and regions allow it:
    /// of a sum of a hundred enterprises all but one of which are known, a reader knows that one too.
    Result<Years> sumsBeyondRows() const
    {
        PanelFilter whole;
        whole.blocks = m_filter.blocks;
        const auto cells = cellSums(m_layoutOfRows, whole, all);
        if (!cells)
            return cells.error();
        std::map<int, GuardTable> tables;
        for (const auto &[year, sums] : *cells)
            tables.emplace(year, GuardTable(m_layoutOfRows, sums));
        return cellSums(m_layout, wide(), [&](int year, std::size_t row) {
            return tables.at(year).withholdsCell(m_layoutOfRows.cellOf(*m_reading.panel.rows, row));
        });
    }

    Result<GuardedSums::Cells> decide(const Result<Years> &years) const
    {
        if (!years)
            return years.error();
        GuardedSums::Cells withheld;
        for (const auto &[year, cells] : *years) {
            const GuardTable table(m_layout, cells);
            const auto reason = [&](const std::vector<GuardTable::Held> &of) {
                const Suppression primary = m_layout.isTable() ? sensitivityOf(sum(cells, of), {}) : Suppression::None;
                return primary == Suppression::None ? Suppression::Complementary : primary;
            };
            if (const auto of = held({}, false); table.withholds(of))
                withheld.wholes.emplace(year, reason(of));
            if (const auto of = held({}, true); table.withholds(of))
                withheld.chosen.emplace(year, reason(of));
            for (const auto &[value, codes] : m_codes) {
                const auto of = held(codes, false);
                const Suppression why = reason(of);
                if (m_isJudgedAlone && m_layout.isTable() ? why != Suppression::Complementary : table.withholds(of))
                    withheld.values.emplace(std::pair{year, value}, why);
            }
        }
        return withheld;
    }

    /// The codes of the table's dimensions that the filter chooses; of the one divided by, those given, or those
    /// chosen, or all.
    std::vector<GuardTable::Held> held(GuardTable::Held codes, bool isChosen) const
    {
        std::vector<GuardTable::Held> all;
        for (const std::size_t dimension : m_layout.dimensions()) {
            const PanelFilter::Choice *choice = m_filter.choice(dimension);
            const bool isDivided = dimension == m_division.dimension && !isChosen;
            all.push_back(isDivided ? codes : choice ? GuardTable::Held(choice->held) : GuardTable::Held{});
        }
        return all;
    }
    Contributions sum(const std::vector<Contributions> &cells, const std::vector<GuardTable::Held> &held) const
    {
        Contributions all;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            bool isIn = true;
            std::size_t rest = cell;
            for (std::size_t i = held.size(); i-- > 0; rest /= m_layout.size(i))
                isIn = isIn && (held[i].empty() || held[i][rest % m_layout.size(i)] != 0);
            if (isIn)
                all.add(cells[cell]);
        }
        return all;
    }

    const PanelReading &m_reading;
    const PanelFilter &m_filter;
    const GuardedDivision &m_division;
    GuardLayout m_layout;
    GuardLayout m_layoutOfRows; ///< by which the numbers of single rows are guarded
    bool m_isJudgedAlone;
    std::stop_token m_stop;
    std::map<std::string_view, std::vector<std::uint8_t>> m_codes; ///< that are counted under each value and chosen
};

void GuardedSums::Cells::add(const Cells &other)
{
    for (const auto &[key, reason] : other.values)
        values.emplace(key, Suppression::Complementary);
    for (const auto &[year, reason] : other.wholes)
        wholes.emplace(year, Suppression::Complementary);
    for (const auto &[year, reason] : other.chosen)
        chosen.emplace(year, Suppression::Complementary);
}

Result<GuardedSums> guardSums(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
                              const GuardedDivision &division)
{
    return context.isGuarded() ? SumGuard(context, reading, filter, division).decide() : GuardedSums{};
}

void withhold(Mark &mark, Suppression reason)
{
    mark.value.reset();
    mark.literal.clear();
    mark.interval = {};
    mark.share.reset();
    mark.joined = false;
    mark.empty = EmptyReason::Withheld;
    mark.suppression = reason;
}

void withholdReading(Mark &mark, std::string_view name, Suppression reason)
{
    for (MeasureReading &reading : mark.measures) {
        if (reading.name == name) {
            reading.value.reset();
            reading.interval = {};
            reading.empty = EmptyReason::Withheld;
            reading.suppression = reason;
        }
    }
}

Contributions enterprises(std::size_t count)
{
    const auto number = static_cast<double>(count);
    return {static_cast<std::uint32_t>(count), number, number, count > 0 ? 1.0 : 0.0};
}

void guardCounts(std::vector<Mark> &classes)
{
    std::vector<Contributions> counts;
    std::size_t all = 0;
    for (const Mark &mark : classes) {
        counts.push_back(enterprises(static_cast<std::size_t>(mark.value.value_or(0))));
        all += counts.back().firms;
    }
    const CrossTable table{counts.size(), 1, counts, {}, {enterprises(all)}, {}};
    const CrossSuppression suppression = suppress(table);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (suppression.cells[i] != Suppression::None)
            withhold(classes[i], suppression.cells[i]);
    }
}

} // namespace core
