#include "models/core/figurebuild/panelguard.h"

#include <algorithm>

namespace core {

namespace {

Contributions enterprises(std::size_t count)
{
    const auto number = static_cast<double>(count);
    return {static_cast<std::uint32_t>(count), number, number, count > 0 ? 1.0 : 0.0};
}

/// The values under which the codes of a dimension are counted, each once.
std::vector<std::string_view> valuesOf(const GuardedDivision &division)
{
    std::vector<std::string_view> values;
    for (const auto &of : division.countsTo)
        values.insert(values.end(), of.begin(), of.end());
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// A list with its total for each year, side by side.
struct YearLists
{
    std::vector<int> years;
    std::vector<std::vector<std::size_t>> places; ///< by code: among the values
    std::size_t values = 0;
    std::vector<Contributions> sums;   ///< year by year
    std::vector<Contributions> wholes; ///< one a year

    YearLists(const PanelReading &reading, const GuardedDivision &division, const std::vector<std::string_view> &of)
        : values(of.size())
    {
        for (const YearBlock &block : reading.head().blocks)
            years.push_back(block.year);
        for (const auto &names : division.countsTo) {
            auto &place = places.emplace_back();
            for (const std::string_view name : names)
                place.push_back(static_cast<std::size_t>(std::ranges::lower_bound(of, name) - of.begin()));
        }
        sums.resize(years.size() * values);
        wholes.resize(years.size());
    }
    std::size_t yearAt(int year) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(years, year) - years.begin());
    }
    void add(std::size_t year, std::size_t code, double value)
    {
        wholes[year].add(value);
        for (const std::size_t place : places[code])
            sums[year * values + place].add(value);
    }
    void addCount(std::size_t year, std::size_t code, std::size_t count)
    {
        wholes[year] = enterprises(wholes[year].firms + count);
        for (const std::size_t place : places[code]) {
            Contributions &sum = sums[year * values + place];
            sum = enterprises(sum.firms + count);
        }
    }
};

/// Groups that overlap are no parts of a whole: there is nothing to subtract, each is judged by itself.
bool overlap(const GuardedDivision &division)
{
    return std::ranges::any_of(division.countsTo, [](const auto &values) { return values.size() > 1; });
}

Result<Done> addMeasure(const PanelReading &reading, const PanelFilter &filter, const GuardedDivision &division,
                        YearLists &lists, const std::stop_token &stop)
{
    const auto mask = maskOf(reading.panel, filter, stop);
    if (!mask)
        return mask.error();
    const PanelRows &rows = *reading.panel.rows;
    const CodeColumn &codes = rows.dimensions[division.dimension];
    const auto &blocks = reading.head().blocks;
    rows.measures[*division.measure].visit([&](auto numbers) {
        for (std::size_t year = 0; year < blocks.size(); ++year) {
            mask->forEach(blocks[year].begin, blocks[year].end, [&](std::size_t row) {
                if (!isMissing(numbers[row]))
                    lists.add(year, codes[row], static_cast<double>(numbers[row]));
            });
        }
    });
    return Done{};
}

Result<Done> addCounts(const PanelReading &reading, const PanelFilter &filter, const GuardedDivision &division,
                       YearLists &lists, const std::stop_token &stop)
{
    const auto groups =
        aggregate(reading.panel, filter, {{division.dimension}, true, std::vector<std::size_t>{}}, stop);
    if (!groups)
        return groups.error();
    for (const PanelGroup &group : *groups)
        lists.addCount(lists.yearAt(group.year), group.codes.front(), group.rows);
    return Done{};
}

/// One year's list with its total, the total last.
std::vector<Suppression> suppressionOf(const std::vector<Contributions> &cells, const Contributions &whole,
                                       bool isDivided)
{
    std::vector<Suppression> all;
    if (isDivided) {
        const CrossSuppression found =
            suppress(CrossTable{cells.size(), 1, cells, {}, {whole}, {}, whole.total >= whole.magnitude});
        all = found.cells;
        all.push_back(found.columnTotals.front());
        return all;
    }
    for (const Contributions &cell : cells)
        all.push_back(sensitivityOf(cell, {}));
    all.push_back(sensitivityOf(whole, {}));
    return all;
}

GuardedSums::Cells decide(const YearLists &lists, const std::vector<std::string_view> &values, bool isDivided)
{
    GuardedSums::Cells withheld;
    for (std::size_t year = 0; year < lists.years.size(); ++year) {
        const auto begin = lists.sums.begin() + static_cast<std::ptrdiff_t>(year * lists.values);
        const std::vector<Contributions> cells(begin, begin + static_cast<std::ptrdiff_t>(lists.values));
        const auto all = suppressionOf(cells, lists.wholes[year], isDivided);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i] != Suppression::None)
                withheld[{lists.years[year], i < lists.values ? values[i] : GuardedSums::whole}] = all[i];
        }
    }
    return withheld;
}

} // namespace

Result<GuardedSums> guardSums(const PanelReading &reading, const PanelFilter &filter, const GuardedDivision &division,
                              const std::stop_token &stop)
{
    PanelFilter all = filter;
    std::erase_if(all.choices, [&](const auto &choice) { return choice.dimension == division.dimension; });
    const std::vector<std::string_view> values = valuesOf(division);
    const bool isDivided = !overlap(division);
    YearLists counts(reading, division, values);
    if (const auto done = addCounts(reading, all, division, counts, stop); !done)
        return done.error();
    GuardedSums guarded;
    guarded.counts = decide(counts, values, isDivided);
    if (!division.measure) {
        guarded.sums = guarded.counts;
        return guarded;
    }
    YearLists sums(reading, division, values);
    if (const auto done = addMeasure(reading, all, division, sums, stop); !done)
        return done.error();
    guarded.sums = decide(sums, values, isDivided);
    return guarded;
}

void withhold(Mark &mark)
{
    mark.value.reset();
    mark.literal.clear();
    mark.interval = {};
    mark.share.reset();
    mark.joined = false;
    mark.empty = EmptyReason::Withheld;
}

void withholdReading(Mark &mark, std::string_view name)
{
    for (MeasureReading &reading : mark.measures) {
        if (reading.name == name) {
            reading.value.reset();
            reading.interval = {};
            reading.empty = EmptyReason::Withheld;
        }
    }
}

void guardCounts(std::vector<Mark> &classes)
{
    std::vector<Contributions> counts;
    std::size_t all = 0;
    for (const Mark &mark : classes) {
        counts.push_back(enterprises(static_cast<std::size_t>(mark.value.value_or(0))));
        all += counts.back().firms;
    }
    const std::vector<Suppression> suppression = suppressionOf(counts, enterprises(all), true);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (suppression[i] != Suppression::None)
            withhold(classes[i]);
    }
}

} // namespace core
