#include "models/core/disclosure/sensitivity.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/growth.h"

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

Result<Years> yearsOf(const PanelReading &reading, const std::stop_token &stop)
{
    PanelFilter filter = reading.filter;
    std::ranges::fill(filter.blocks, std::uint8_t{1});
    const auto groups = aggregate(reading.panel, filter, {{}, true}, stop);
    if (!groups)
        return groups.error();
    Years years;
    for (const PanelGroup &group : *groups)
        years[group.year] = group;
    return years;
}

/// Whether a sum would tell of a single enterprise.
class TotalGuard
{
public:
    TotalGuard(const BuildContext &context, const PanelReading &reading)
        : m_reading(context.isGuarded() ? &reading : nullptr)
        , m_stop(context.stop)
    {}
    bool withholds(const Total &total, int year, std::size_t rows) const
    {
        if (!m_reading)
            return false;
        return sensitivityOf(total.measure ? sumOf(total.index, year) : countOf(rows), {}) != Suppression::None;
    }

private:
    static Contributions countOf(std::size_t rows)
    {
        const auto count = static_cast<double>(rows);
        return {static_cast<std::uint32_t>(rows), count, count, rows > 0 ? 1.0 : 0.0};
    }
    Contributions sumOf(std::size_t measure, int year) const
    {
        Contributions sum;
        const auto &blocks = m_reading->head().blocks;
        const auto block = std::ranges::find(blocks, year, &YearBlock::year);
        const auto mask =
            maskOf(m_reading->panel, m_reading->at({static_cast<std::size_t>(block - blocks.begin())}), m_stop);
        if (!mask)
            return sum;
        m_reading->panel.rows->measures[measure].visit([&](auto numbers) {
            mask->forEach(block->begin, block->end, [&](std::size_t row) {
                if (!isMissing(numbers[row]))
                    sum.add(static_cast<double>(numbers[row]));
            });
        });
        return sum;
    }

    const PanelReading *m_reading;
    std::stop_token m_stop;
};

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

/// The change against the year before, where both years can be added up.
void setChange(const Mark &before, Mark &mark)
{
    if (!before.value || !mark.value || before.interval.low <= 0)
        return;
    ChangeReading change;
    change.value = (*mark.value / *before.value - 1) * 100;
    change.interval = percentOf(mark.interval, before.interval);
    for (const Mark *one : {&before, static_cast<const Mark *>(&mark)})
        change.inputs.push_back(
            {one == &mark ? "level" : "base", one->keys, {}, one->interval, one->measurement.unit, {}});
    mark.change = std::move(change);
}

void addMark(const Years &years, int year, const Total &total, const TotalGuard &guard, Figure &figure)
{
    const auto of = [&](const PanelGroup &group) {
        Mark mark = markOf(total, group);
        if (guard.withholds(total, group.year, group.rows))
            withhold(mark);
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
    const TotalGuard guard(context, *reading);
    if (context.spec.chart == ChartKind::Tiles) {
        const int year = head.blocks[*reading->lastBlock].year;
        addMark(*years, year, {}, guard, figure);
        for (std::size_t i = 0; i < head.measures.size(); ++i)
            addMark(*years, year, {&head.measures[i], i}, guard, figure);
        return figure;
    }
    const auto total = totalOf(head, context.spec.measure);
    if (!total)
        return total.error();
    for (std::size_t block = 0; block < head.blocks.size(); ++block) {
        if (reading->filter.blocks[block] == 0)
            continue;
        addMark(*years, head.blocks[block].year, *total, guard, figure);
        figure.periods.push_back(reading->period(block));
    }
    if (total->measure)
        figure.axes = {axisOf(*total->measure)};
    return figure;
}

} // namespace core
