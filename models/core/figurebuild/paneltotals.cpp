#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Sums of everything that the filter holds, by year; of all years, so that a filter never removes the base.
using Years = std::map<int, PanelGroup>;

/// What is told of every year: the number of enterprises, or the sum of a measure.
struct Total
{
    const PanelMeasure *measure = nullptr; ///< none: enterprises are counted
    std::size_t index = 0;                 ///< of the measure
};

PanelFilter ofAllYears(PanelFilter filter)
{
    std::ranges::fill(filter.blocks, std::uint8_t{1});
    return filter;
}

Result<Years> yearsOf(const PanelReading &reading, const std::stop_token &stop)
{
    const auto groups = aggregate(reading.panel, ofAllYears(reading.filter), {{}, true}, stop);
    if (!groups)
        return groups.error();
    Years years;
    for (const PanelGroup &group : *groups)
        years[group.year] = group;
    return years;
}

Mark markOf(const Total &total, const PanelGroup &group)
{
    Mark mark;
    if (total.measure) {
        setSum(mark, *total.measure, group.measures[total.index]);
        mark.keys.indicator = IndicatorId(total.measure->field.name);
        mark.measures.push_back(countReading("firms", group.rows));
        mark.measures.push_back(countReading("known", group.measures[total.index].known));
    } else {
        mark = countMark({}, group.rows, "家");
        mark.computed = true;
        mark.keys.indicator = IndicatorId(enterpriseCount);
    }
    mark.keys.period = Period::ofYear(group.year);
    return mark;
}

/// With how many enterprises there were, and how many of them gave a number, in the year before.
void setChange(const Mark &before, Mark &mark)
{
    if (!mark.value)
        return;
    for (const char *name : {"firms", "known"}) {
        if (const MeasureReading *reading = before.measure(name)) {
            mark.measures.push_back(*reading);
            mark.measures.back().name += "_before";
        }
    }
    mark.change = changeSince(before, mark);
}

/// Which years of a total are withheld.
Result<GuardedSums> guardOf(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
                            const Total &total)
{
    return guardSums(context, reading, filter,
                     {std::nullopt, total.measure ? std::optional(total.index) : std::nullopt, {}});
}

void addMark(const Years &years, int year, const Total &total, const GuardedSums &guarded, Figure &figure)
{
    const auto of = [&](const PanelGroup &group) {
        Mark mark = markOf(total, group);
        if (guarded.withholdsChosen(group.year)) {
            withhold(mark, guarded.chosenReason(group.year));
            withholdReading(mark, "known", guarded.chosenReason(group.year));
        }
        if (guarded.withholdsChosenCount(group.year)) {
            for (const char *name : {"firms", "known"})
                withholdReading(mark, name, guarded.chosenCountReason(group.year));
        }
        return mark;
    };
    const auto now = years.find(year);
    if (now == years.end())
        return;
    Mark mark = of(now->second);
    if (const auto before = years.find(year - 1); before != years.end()) {
        const Mark earlier = of(before->second);
        setChange(earlier, mark);
        const bool follows = !figure.marks.empty() && figure.marks.back().keys.period == earlier.keys.period;
        mark.joined = follows && earlier.value && mark.value;
    }
    figure.marks.push_back(std::move(mark));
}

/// The number of enterprises and the sum of every measure in the last year held.
Result<Done> addTiles(const BuildContext &context, const PanelReading &reading, const Years &years, Figure &figure)
{
    const PanelHead &head = reading.head();
    const std::size_t last = *reading.lastBlock;
    std::vector<Total> totals{{}};
    for (std::size_t i = 0; i < head.measures.size(); ++i)
        totals.push_back({&head.measures[i], i});
    for (const Total &total : totals) {
        const auto guarded = guardOf(context, reading, reading.at({last > 0 ? last - 1 : last, last}), total);
        if (!guarded)
            return guarded.error();
        addMark(years, head.blocks[last].year, total, *guarded, figure);
    }
    return Done{};
}

/// The one that a line shows.
Result<Total> totalOf(const PanelHead &head, const std::string &name)
{
    if (name == "count" || (name.empty() && head.measures.empty()))
        return Total{};
    const auto measure = measureOf(head, name);
    if (!measure)
        return measure.error();
    return Total{&head.measures[*measure], *measure};
}

} // namespace

/// The enterprises of a panel altogether: as headline figures their number and the sum of every measure in the last
/// year held; else one of these over the years held.
Result<Figure> buildPanelTotals(const BuildContext &context)
{
    Figure figure;
    if (!context.dataset.panel)
        return figure;
    const auto reading = readPanel(context);
    if (!reading)
        return reading.error();
    if (!reading->lastBlock || !(context.isGuarded() ? hasRows(*reading, figure) : hasSums(*reading, figure)))
        return figure;
    const auto years = yearsOf(*reading, context.stop);
    if (!years)
        return years.error();
    const PanelHead &head = reading->head();
    if (context.spec.chart == ChartKind::Tiles) {
        const auto done = addTiles(context, *reading, *years, figure);
        return done ? Result<Figure>(std::move(figure)) : Result<Figure>(done.error());
    }
    const auto total = totalOf(head, context.spec.measure);
    if (!total)
        return total.error();
    if (total->measure)
        figure.axes = {axisOf(*total->measure)};
    if (total->measure && !isAdditive(*total->measure, figure))
        return figure;
    const auto guarded = guardOf(context, *reading, ofAllYears(reading->filter), *total);
    if (!guarded)
        return guarded.error();
    for (std::size_t block = 0; block < head.blocks.size(); ++block) {
        if (reading->filter.blocks[block] == 0)
            continue;
        addMark(*years, head.blocks[block].year, *total, *guarded, figure);
        figure.periods.push_back(reading->period(block));
    }
    return figure;
}

} // namespace core
