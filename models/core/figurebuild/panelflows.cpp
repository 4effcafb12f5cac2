#include "models/core/disclosure/rowguard.h"
#include "models/core/disclosure/sumnetwork.h"
#include "models/core/disclosure/tables.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/growth.h"
#include "models/core/panel/firmflows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace core {

namespace {

constexpr std::array<std::string_view, firmFlowCount> names{
    "continuing", "entered", "left", "reclassified-in", "reclassified-out", "reported-anew", "reported-no-more"};

/// The years compared: the first and the last one held; a single one is compared with the year before it, which the
/// filter does not take away.
std::optional<std::pair<std::size_t, std::size_t>> yearsOf(const PanelReading &reading)
{
    if (!reading.lastBlock)
        return std::nullopt;
    std::size_t first = 0;
    while (reading.filter.blocks[first] == 0)
        ++first;
    const std::size_t last = *reading.lastBlock;
    if (first < last)
        return std::pair(first, last);
    const auto &blocks = reading.head().blocks;
    if (last > 0 && blocks[last - 1].year + 1 == blocks[last].year)
        return std::pair(last - 1, last);
    return std::nullopt;
}

/// A level or what a flow brought, of so many enterprises, with how many of them gave no number: these add nothing, or
/// the parts would not lead from one level to the other. Empty when none gave one: a sum of none is no zero. `numbers`
/// were added up to it.
Mark amount(const PanelMeasure &measure, std::string_view item, const GroupSum &sum, std::size_t numbers,
            const Period &period)
{
    Mark mark;
    mark.keys.item = item;
    mark.keys.period = period;
    mark.measurement = measurementOf(measure);
    mark.computed = true;
    if (sum.known == 0 && sum.rows > 0)
        mark.empty = EmptyReason::NotPublished;
    else
        setTotal(mark, measure, sum.total, numbers);
    mark.measures = {countReading("firms", sum.rows), countReading("unknown", sum.rows - sum.known)};
    return mark;
}

bool isHeldBefore(FirmFlow flow) { return flow != FirmFlow::Entered && flow != FirmFlow::ReclassifiedIn; }
bool isHeldAfter(FirmFlow flow) { return flow != FirmFlow::Left && flow != FirmFlow::ReclassifiedOut; }

/// How many enterprises the filter holds in the earlier or the later year.
std::size_t heldIn(const FirmFlows &flows, bool (*isHeld)(FirmFlow))
{
    std::size_t held = 0;
    for (std::size_t i = 0; i < firmFlowCount; ++i)
        held += isHeld(static_cast<FirmFlow>(i)) ? flows.parts[i].enterprises : 0;
    return held;
}

/// `level`: of the year before, in percent of which the pull is.
Mark flowMark(const PanelMeasure &measure, std::size_t flow, const FirmFlows &flows, const Mark &level,
              const Period &period)
{
    const FlowPart &part = flows.parts[flow];
    const std::size_t known = part.enterprises - part.unknown;
    const bool isOfBoth = flow == static_cast<std::size_t>(FirmFlow::Continuing);
    Mark mark =
        amount(measure, names[flow], {part.change, known, part.enterprises}, isOfBoth ? 2 * known : known, period);
    mark.measurement.kind = Kind::Change;
    MeasureReading pull{"pull", std::nullopt, {}, "pp", mark.empty.value_or(EmptyReason::NonpositiveBase)};
    if (level.value && level.interval.low > 0 && mark.value) {
        const Interval percent = mark.interval / level.interval * Interval::point(100);
        pull = {"pull", 100 * part.change / flows.before, percent, "pp", std::nullopt};
    }
    mark.measures.insert(mark.measures.begin(), pull);
    return mark;
}

/// What all parts pull together: the growth of the total.
void addPull(const Mark &before, Mark &after)
{
    MeasureReading pull{"pull", std::nullopt, {}, "pp", after.empty.value_or(EmptyReason::NonpositiveBase)};
    if (before.value && after.value && before.interval.low > 0)
        pull = {"pull", (*after.value / *before.value - 1) * 100, percentOf(after.interval, before.interval), "pp",
                std::nullopt};
    after.measures.insert(after.measures.begin(), pull);
}

/// The flows of all groups together. Who moved from one into another is reclassified, out of the one and into the
/// other.
FirmFlows allOf(const std::vector<FirmFlows> &groups, const PanelMeasure &measure)
{
    if (groups.size() == 1)
        return groups.front();
    // Sums of decimal fractions are such: the parts go on leading from one level to the other.
    const auto decimal = [unit = std::pow(10.0, measure.decimals)](double sum) {
        const double near = std::round(sum * unit) / unit;
        return std::abs(near - sum) <= 1e-12 * std::abs(sum) ? near : sum;
    };
    FirmFlows all;
    for (const FirmFlows &group : groups) {
        all.before += group.before;
        all.after += group.after;
        all.befores.add(group.befores);
        all.afters.add(group.afters);
        for (std::size_t i = 0; i < firmFlowCount; ++i) {
            all.parts[i].enterprises += group.parts[i].enterprises;
            all.parts[i].unknown += group.parts[i].unknown;
            all.parts[i].change += group.parts[i].change;
            all.parts[i].changes.add(group.parts[i].changes);
        }
    }
    all.before = decimal(all.before);
    all.after = decimal(all.after);
    for (FlowPart &part : all.parts)
        part.change = decimal(part.change);
    return all;
}

/// Numbers of enterprises by flow, then those before and after: who stayed, left or moved away makes those before, who
/// stayed, came or moved in those after.
std::vector<Suppression> guardedCounts(const FirmFlows &flows)
{
    constexpr std::uint32_t outside = 0, earlier = 1, later = 2;
    SumNetwork network{3, {}, true};
    for (std::size_t i = 0; i < firmFlowCount; ++i) {
        const bool isBefore = isHeldBefore(static_cast<FirmFlow>(i)), isAfter = isHeldAfter(static_cast<FirmFlow>(i));
        network.edges.push_back(
            {isBefore ? earlier : outside, isAfter ? later : outside, enterprises(flows.parts[i].enterprises)});
    }
    network.edges.push_back({outside, earlier, enterprises(heldIn(flows, isHeldBefore))});
    network.edges.push_back({later, outside, enterprises(heldIn(flows, isHeldAfter))});
    return network.suppress({});
}

/// What to withhold of the level before, the parts and the level after, which these make.
std::vector<Suppression> guardedChanges(const FirmFlows &flows)
{
    CrossTable table{firmFlowCount + 1, 1, {flows.befores}, {}, {flows.afters}, {}, false};
    for (const FlowPart &part : flows.parts)
        table.cells.push_back(part.changes);
    CrossSuppression suppression = suppress(table);
    suppression.cells.push_back(suppression.columnTotals.front());
    return suppression.cells;
}

/// The level before and the parts make the level after; so do the numbers of enterprises. A level is withheld where a
/// composition would not show it; where it is shown elsewhere, withholding it here would hide nothing: then all parts
/// are withheld in its place. `beyondRows`: of the enterprises whose numbers are not told one by one.
void guard(const FirmFlows &flows, const FirmFlows &beyondRows, const GuardedSums &levels, std::vector<Mark> &marks)
{
    std::vector<Suppression> changes = guardedChanges(flows);
    const std::vector<Suppression> beyond = guardedChanges(beyondRows);
    for (std::size_t i = 0; i < changes.size(); ++i)
        changes[i] =
            changes[i] == Suppression::None && beyond[i] != Suppression::None ? Suppression::Complementary : changes[i];
    for (const std::size_t level : {std::size_t{0}, marks.size() - 1}) {
        const bool isWithheld = levels.withholdsChosen(marks[level].keys.period->year());
        if (isWithheld || changes[level] != Suppression::None)
            std::fill(changes.begin() + 1, changes.end() - 1, Suppression::Complementary);
        changes[level] = isWithheld ? Suppression::Complementary : Suppression::None;
    }
    std::vector<Suppression> counts = guardedCounts(flows);
    std::rotate(counts.begin(), counts.end() - 2, counts.end() - 1); // in the order of the marks
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (changes[i] != Suppression::None)
            withhold(marks[i], changes[i]);
        const Suppression count = counts[i] != Suppression::None ? counts[i] : changes[i];
        for (const char *name : {"firms", "unknown"}) {
            if (count != Suppression::None)
                withholdReading(marks[i], name, count);
        }
        if (changes[i] != Suppression::None || changes.front() != Suppression::None)
            withholdReading(marks[i], "pull", Suppression::Complementary); // percent of the level before
    }
}

} // namespace

/// The change of a measure's total between two years by what became of the enterprises: who stayed, came, left, or
/// moved into or out of what the filter holds or from one group of a division into another. The parts add up to the
/// change.
Result<Figure> buildFirmFlows(const BuildContext &context)
{
    Figure figure;
    // Of organisations that a package lists one by one it is not known whether they came or left: only whether a figure
    // was published.
    if (!context.dataset.panel)
        return figure;
    const auto reading = readPanel(context);
    if (!reading)
        return reading.error();
    const auto index = measureOf(reading->head(), context.spec.measure);
    if (!index)
        return index.error();
    const PanelMeasure &measure = reading->head().measures[*index];
    figure.axes = {axisOf(measure)};
    if (!isAdditive(measure, figure))
        return figure;
    const auto years = yearsOf(*reading);
    if (!years && reading->lastBlock)
        figure.empty = EmptyReason::BaseMissing; // there is but one year, or none just before it
    if (!years || !hasRows(*reading, figure))
        return figure;
    const auto mask = maskOf(reading->panel, reading->at({years->first, years->second}), context.stop);
    if (!mask)
        return mask.error();
    std::optional<std::size_t> division;
    if (!context.spec.groupBy.empty()) {
        const auto named = divisionNamed(reading->head(), context.spec.groupBy);
        if (!named)
            return named.error();
        division = *named;
    }
    const auto flows = firmFlows(reading->panel, *mask, *index, *years, division, context.stop);
    if (!flows)
        return flows.error();
    const FirmFlows all = allOf(*flows, measure);
    if (!division && reading->filter.choices.empty() && reading->filter.text.empty())
        addNotice(figure, Notice::WholeOnly);
    const Period before = reading->period(years->first);
    const Period after = reading->period(years->second);
    const auto level = [&](std::string_view item, double value, const Contributions &known, std::size_t held,
                           const Period &period) {
        return amount(measure, item, {value, known.firms, held}, known.firms, period);
    };
    figure.marks.push_back(level("before", all.before, all.befores, heldIn(all, isHeldBefore), before));
    for (std::size_t i = 0; i < firmFlowCount; ++i)
        figure.marks.push_back(flowMark(measure, i, all, figure.marks.front(), after));
    figure.marks.push_back(level("after", all.after, all.afters, heldIn(all, isHeldAfter), after));
    addPull(figure.marks.front(), figure.marks.back());
    const auto guarded =
        guardSums(context, *reading, reading->at({years->first, years->second}), {std::nullopt, *index, {}});
    if (!guarded)
        return guarded.error();
    if (context.isGuarded()) {
        const RowGuard rows = RowGuard::of(reading->panel, &context.set);
        const auto isTold = [&](int year, std::size_t row) {
            return !rows.withholds(year, *reading->panel.rows, row, *index);
        };
        const auto others = firmFlows(reading->panel, *mask, *index, *years, division, context.stop, isTold);
        if (!others)
            return others.error();
        guard(all, allOf(*others, measure), *guarded, figure.marks);
    }
    figure.measurement = measurementOf(measure);
    figure.periods = {before, after};
    return figure;
}

} // namespace core
