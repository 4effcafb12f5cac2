#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelclusters.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/panel/dimensionorder.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// What is put together: a dimension, perhaps by year, and what is summed (none: enterprises are counted).
struct Division
{
    std::size_t dimension = 0;
    bool byYear = false;
    std::optional<std::size_t> measure;
};

Result<Division> divisionOf(const PanelHead &head, const FigureSpec &spec)
{
    constexpr std::string_view yearly = ",year";
    Division division;
    std::string name = spec.groupBy;
    // Enterprises of a panel are of one kind: what shows kinds elsewhere shows years here.
    division.byYear = name.ends_with(yearly) || name == "kind";
    if (name.ends_with(yearly))
        name.resize(name.size() - yearly.size());
    const auto dimension = divisionNamed(head, name);
    if (!dimension)
        return dimension.error();
    division.dimension = *dimension;
    if (!spec.measure.empty() && spec.measure != "count") {
        const auto measure = measureOf(head, spec.measure);
        if (!measure)
            return measure.error();
        division.measure = *measure;
    }
    return division;
}

/// Sums by value and year. An enterprise with several values in a cell is in the sum of each.
using Sums = std::map<std::pair<int, std::string_view>, PanelGroup>;

void add(PanelGroup &to, const PanelGroup &from)
{
    to.rows += from.rows;
    to.measures.resize(from.measures.size());
    for (std::size_t i = 0; i < from.measures.size(); ++i) {
        to.measures[i].total += from.measures[i].total;
        to.measures[i].known += from.measures[i].known;
        to.measures[i].rows += from.measures[i].rows;
        to.measures[i].coarser += from.measures[i].coarser;
    }
}

/// Whether sectors are shown under the cluster they belong to: unless all that the filter holds belong to one.
bool rollsUp(const BuildContext &context, const PanelDimension &dimension, const PanelGroups &groups)
{
    if (dimension.field.references != "sectors")
        return false;
    std::set<std::string_view> tops;
    for (const PanelGroup &group : groups) {
        for (const std::string_view value : cellValues(dimension, group.codes.front()))
            tops.insert(topOf(context.set, value));
    }
    return tops.size() != 1;
}

/// The values that each code of the dimension is counted under, each once.
std::vector<std::vector<std::string_view>> shownUnder(const BuildContext &context, const PanelDimension &dimension,
                                                      const PanelGroups &groups)
{
    const bool up = rollsUp(context, dimension, groups);
    std::vector<std::vector<std::string_view>> shown;
    for (std::size_t code = 0; code < dimension.values.size(); ++code) {
        auto &values = shown.emplace_back();
        for (const std::string_view value : cellValues(dimension, code)) {
            const std::string_view under = up ? topOf(context.set, value) : value;
            if (std::ranges::find(values, under) == values.end())
                values.push_back(under);
        }
    }
    return shown;
}

Sums sumsOf(const std::vector<std::vector<std::string_view>> &shown, const PanelGroups &groups)
{
    Sums sums;
    for (const PanelGroup &group : groups) {
        for (const std::string_view value : shown[group.codes.front()])
            add(sums[{group.year, value}], group);
    }
    return sums;
}

/// The values in the order they are shown: sectors as in the dataset, regions too, others as of valuesInOrder().
std::vector<std::string_view> orderOf(const BuildContext &context, const PanelDimension &dimension, const Sums &sums)
{
    std::vector<std::string_view> known;
    if (dimension.field.references == "sectors") {
        for (const Sector &sector : context.set.tables().sectors)
            known.push_back(sector.id.text());
    } else if (dimension.field.references == "regions") {
        for (const Region &region : context.set.tables().regions)
            known.push_back(region.code.text());
    } else {
        known = valuesInOrder(dimension);
    }
    std::set<std::string_view> occurring;
    for (const auto &[key, group] : sums)
        occurring.insert(key.second);
    std::vector<std::string_view> order;
    std::ranges::copy_if(known, std::back_inserter(order), [&](auto value) { return occurring.erase(value) > 0; });
    order.insert(order.end(), occurring.begin(), occurring.end());
    return order;
}

Mark markOf(const PanelHead &head, const Division &division, const PanelGroup &group)
{
    Mark mark;
    if (division.measure) {
        setSum(mark, head.measures[*division.measure], group.measures.front());
    } else {
        mark = countMark({}, group.rows, "家");
        mark.computed = true;
    }
    mark.measures.push_back(countReading("firms", group.rows));
    if (division.measure)
        mark.measures.push_back(countReading("known", group.measures.front().known));
    return mark;
}

/// What the shares of a year are of: the sum over all values, and whether one of the parts is below zero.
struct Whole
{
    PanelGroup sum;
    bool hasNegative = false;
    bool hasUnknown = false; ///< of one of the parts too few gave a number: how much of the whole it is, is not known
};
using Wholes = std::map<int, Whole>;

bool isNegative(const PanelGroup &group) { return !group.measures.empty() && group.measures.front().total < 0; }

/// Totals of each year under all conditions but that on the dimension itself. `groups` are those of the filter by the
/// values of the dimension, each enterprise in one; `shown` as of shownUnder().
Result<Wholes> wholes(const PanelReading &reading, const PanelFilter &filter, const Grouping &grouping,
                      const PanelGroups &groups, const std::vector<std::vector<std::string_view>> &shown,
                      const std::stop_token &stop)
{
    PanelGroups all;
    const std::size_t dimension = grouping.dimensions.front();
    const bool isChosen = filter.choice(dimension) != nullptr;
    if (isChosen) {
        PanelFilter whole = filter;
        std::erase_if(whole.choices, [&](const auto &choice) { return choice.dimension == dimension; });
        auto sums = aggregate(reading.panel, whole, grouping, stop);
        if (!sums)
            return sums.error();
        all = std::move(sums).value();
    }
    Wholes totals;
    for (const PanelGroup &group : isChosen ? all : groups)
        add(totals[group.year].sum, group);
    for (const auto &[key, part] : sumsOf(shown, isChosen ? all : groups)) {
        Whole &whole = totals[key.first];
        whole.hasNegative = whole.hasNegative || isNegative(part);
        whole.hasUnknown = whole.hasUnknown || (!part.measures.empty() && isTooFewKnown(part.measures.front()));
    }
    return totals;
}

/// A part of a whole with a part below zero is no share of it; one of a whole that is not known has none.
void setShare(const Division &division, const Whole &whole, Mark &mark)
{
    const double total = division.measure && !whole.sum.measures.empty() ? whole.sum.measures.front().total
                                                                         : static_cast<double>(whole.sum.rows);
    if (!mark.value || total <= 0 || whole.hasNegative)
        return;
    if (whole.hasUnknown)
        mark.noShare = EmptyReason::NotPublished;
    else
        mark.share = 100 * *mark.value / total;
}

/// `measure`: that is summed, null for counts; `rowsOfYear`: of all enterprises, whom nothing hides.
void guard(const GuardedSums &guarded, int year, std::string_view value, const PanelMeasure *measure,
           std::size_t rowsOfYear, Mark &mark)
{
    if (guarded.withholds(year, value)) {
        withhold(mark, guarded.reason(year, value));
        mark.noShare.reset();
        withholdReading(mark, "known", guarded.reason(year, value));
    }
    if (guarded.withholdsCount(year, value)) {
        for (const char *name : {"firms", "known"})
            withholdReading(mark, name, guarded.countReason(year, value));
        // The width of a sum tells of how many numbers it is.
        if (mark.value && measure)
            mark.interval = totalInterval(*measure, *mark.value, rowsOfYear);
    }
    if (guarded.withholdsWhole(year)) {
        if (mark.share)
            mark.noShare = EmptyReason::Withheld;
        mark.share.reset();
    }
}

void describe(const BuildContext &context, Mark &mark)
{
    const Sector *sector = context.set.sector(mark.keys.sector);
    if (sector)
        mark.attributes.push_back(plain("tier", std::string(code(sector->tier))));
}

/// The sums of a composition with what their marks need.
struct Parts
{
    std::vector<std::string_view> order;
    Sums sums;
    Wholes wholes;
    GuardedSums guarded;
    bool areOfWhole = false; ///< all values are shown, and no enterprise in two of them
};

/// What is left of the whole for the withheld parts of a period: as much as the shares of the others tell.
void addRest(const Period &period, Figure &figure)
{
    double told = 0, share = 0;
    bool isWithheld = false;
    for (const Mark &mark : figure.marks) {
        if (mark.keys.period != period)
            continue;
        isWithheld = isWithheld || mark.empty == EmptyReason::Withheld;
        told += mark.share ? *mark.value : 0;
        share += mark.share.value_or(0);
    }
    if (isWithheld && share > 0)
        figure.rests.push_back({period, std::max(0.0, told / share * (100 - share)), std::max(0.0, 100 - share)});
}

using YearMarks = std::map<std::string_view, Mark>;

YearMarks marksOf(const BuildContext &context, const PanelHead &head, const Division &division, const Parts &parts,
                  int year, const Whole &whole)
{
    YearMarks marks;
    const PanelMeasure *measure = division.measure ? &head.measures[*division.measure] : nullptr;
    const auto block = std::ranges::find(head.blocks, year, &YearBlock::year);
    for (const std::string_view value : parts.order) {
        const auto found = parts.sums.find({year, value});
        if (found == parts.sums.end())
            continue;
        Mark &mark = marks[value] = markOf(head, division, found->second);
        setGroupKey(head.dimensions[division.dimension], value, mark.keys);
        mark.keys.period = Period::ofYear(year);
        setShare(division, whole, mark);
        guard(parts.guarded, year, value, measure, block == head.blocks.end() ? 0 : block->size(), mark);
        describe(context, mark);
    }
    return marks;
}

bool holds(const PanelFilter &filter, const PanelHead &head, int year)
{
    const auto block = std::ranges::find(head.blocks, year, &YearBlock::year) - head.blocks.begin();
    return filter.blocks[static_cast<std::size_t>(block)] != 0;
}

/// Of the years that a filter holds, each with its change since the year before.
void addMarks(const BuildContext &context, const PanelHead &head, const Division &division, const PanelFilter &filter,
              const Parts &parts, Figure &figure)
{
    YearMarks before;
    int yearBefore = 0;
    for (const auto &[year, whole] : parts.wholes) {
        YearMarks marks = marksOf(context, head, division, parts, year, whole);
        if (holds(filter, head, year)) {
            for (const std::string_view value : parts.order) {
                const auto found = marks.find(value);
                if (found == marks.end())
                    continue;
                Mark mark = found->second;
                const auto earlier = before.find(value);
                if (mark.value && yearBefore == year - 1 && earlier != before.end())
                    mark.change = changeSince(earlier->second, mark);
                figure.marks.push_back(std::move(mark));
            }
            figure.periods.push_back(Period::ofYear(year));
            if (parts.areOfWhole)
                addRest(figure.periods.back(), figure);
            if (whole.hasNegative)
                addNotice(figure, Notice::NegativePart);
        }
        before = std::move(marks);
        yearBefore = year;
    }
}

/// The same with the years before those held.
PanelFilter withYearsBefore(PanelFilter filter, const PanelHead &head)
{
    const std::vector<std::uint8_t> held = filter.blocks;
    for (std::size_t i = 1; i < held.size(); ++i) {
        if (held[i] != 0 && head.blocks[i - 1].year == head.blocks[i].year - 1)
            filter.blocks[i - 1] = 1;
    }
    return filter;
}

} // namespace

/// Enterprises of a panel by one dimension: their number or the sum of a measure, in the last year held or by year.
/// Shares are of all enterprises under the other conditions, never of the values chosen.
Result<Figure> buildPanelComposition(const BuildContext &context)
{
    const auto reading = readPanel(context);
    if (!reading)
        return reading.error();
    const auto division = divisionOf(reading->head(), context.spec);
    if (!division)
        return division.error();
    Figure figure;
    if (division->measure)
        figure.axes = {axisOf(reading->head().measures[*division->measure])};
    if (!reading->lastBlock || (division->measure && !isAdditive(reading->head().measures[*division->measure], figure)))
        return figure;
    const bool needsRows = context.isGuarded() && division->measure;
    if (!(needsRows ? hasRows(*reading, figure) : hasSums(*reading, figure)))
        return figure;
    const PanelFilter shownYears = division->byYear ? reading->filter : reading->at({*reading->lastBlock});
    const PanelFilter filter = withYearsBefore(shownYears, reading->head());
    const Grouping grouping{
        {division->dimension}, true, division->measure ? std::vector{*division->measure} : std::vector<std::size_t>{}};
    const auto groups = aggregate(reading->panel, filter, grouping, context.stop);
    if (!groups)
        return groups.error();
    const PanelDimension &dimension = reading->head().dimensions[division->dimension];
    PanelGroups held;
    std::ranges::copy_if(*groups, std::back_inserter(held),
                         [&](const PanelGroup &group) { return holds(shownYears, reading->head(), group.year); });
    const auto shown = shownUnder(context, dimension, held);
    auto totals = wholes(*reading, filter, grouping, *groups, shown, context.stop);
    if (!totals)
        return totals.error();
    auto kept = guardSums(context, *reading, filter, {division->dimension, division->measure, shown});
    if (!kept)
        return kept.error();
    const bool areOfWhole = !filter.choice(division->dimension) &&
                            std::ranges::none_of(shown, [](const auto &one) { return one.size() > 1; });
    Parts parts{{}, sumsOf(shown, *groups), std::move(totals).value(), std::move(kept).value(), areOfWhole};
    parts.order = orderOf(context, dimension, parts.sums);
    addMarks(context, reading->head(), *division, shownYears, parts, figure);
    if (dimension.field.separator != '\0')
        addNotice(figure, Notice::Overlapping);
    if (!division->byYear && reading->filter.heldBlocks() > 1 && context.filter.filter().hasYears())
        addNotice(figure, Notice::LastYearOnly);
    return figure;
}

} // namespace core
