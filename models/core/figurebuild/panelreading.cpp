#include "models/core/figurebuild/panelreading.h"

#include "models/core/additivity.h"
#include "models/core/groupcodes.h"
#include "models/core/growth.h"
#include "models/core/panel/decimalends.h"
#include "models/core/panel/organisationpanel.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

Attribute named(const PanelMeasure &measure) { return {"measure", axisOf(measure).title}; }

bool isCounted(const PanelMeasure &measure) { return kindOf(measure.field.unit) == Kind::Count; }

/// Whether all enterprises gave a number.
bool isComplete(const Mark &mark)
{
    const MeasureReading *firms = mark.measure("firms"), *known = mark.measure("known");
    return !firms || !known || firms->value == known->value;
}

Quantity quantityOf(const Mark &mark)
{
    Quantity quantity;
    quantity.number.value = *mark.value;
    quantity.interval = mark.interval;
    return quantity;
}

} // namespace

PanelFilter PanelReading::at(std::initializer_list<std::size_t> blocks) const
{
    PanelFilter only = filter;
    std::ranges::fill(only.blocks, std::uint8_t{0});
    for (const std::size_t block : blocks)
        only.blocks[block] = 1;
    return only;
}

Result<PanelReading> readPanel(const BuildContext &context)
{
    const Panel panel = context.dataset.panel ? context.dataset.panel : organisationPanel(context.set);
    if (!panel)
        return Error{ErrorCode::UnknownPanel, {context.dataset.name}};
    auto filter = resolve(context.filter.filter(), *panel.head, context.set);
    if (!filter)
        return filter.error();
    const auto last = filter->lastBlock();
    return PanelReading{panel, std::move(filter).value(), last};
}

Result<std::size_t> measureOf(const PanelHead &head, const std::string &name)
{
    if (!name.empty()) {
        const auto found = head.measure(name);
        return found ? Result<std::size_t>(*found) : Error{ErrorCode::UnknownMeasure, {name}};
    }
    if (head.measures.empty())
        return Error{ErrorCode::UnknownMeasure, {name}};
    const auto flow = std::ranges::find_if(
        head.measures, [](const PanelMeasure &one) { return isAdded(one) && isAmount(measurementOf(one)); });
    return flow == head.measures.end() ? std::size_t{0} : static_cast<std::size_t>(flow - head.measures.begin());
}

Result<std::size_t> divisionNamed(const PanelHead &head, const std::string &name)
{
    if (name.empty() || name == "sector" || name == "kind") {
        const auto sector = head.dimensionOf("sectors");
        if (sector || !head.dimensions.empty())
            return sector.value_or(0);
    }
    const auto found = head.dimension(name);
    return found ? Result<std::size_t>(*found) : Error{ErrorCode::UnknownDimension, {name}};
}

FigureAxis axisOf(const PanelMeasure &measure)
{
    FigureAxis axis;
    axis.measure = measure.field.name;
    axis.title = measure.field.title;
    if (axis.title == Name{})
        axis.title.zh = measure.field.name;
    axis.unit = measure.field.unit;
    return axis;
}

Measurement measurementOf(const PanelMeasure &measure)
{
    return {measure.field.unit, kindOf(measure.field.unit), PriceBasis::Unstated, measure.field.stockFlow};
}

void setKey(const PanelDimension &dimension, std::string_view value, Keys &keys)
{
    if (dimension.field.references == "sectors")
        keys.sector = SectorId(value);
    else if (dimension.field.references == "regions")
        keys.region = RegionCode(value);
    else
        keys.item = value;
}

void setGroupKey(const PanelDimension &dimension, std::string_view value, Keys &keys)
{
    if (value.empty() && dimension.field.references != "sectors")
        keys.item = noneStated;
    else
        setKey(dimension, value, keys);
}

Keys keysOf(const Panel &panel, std::size_t row)
{
    const PanelHead &head = *panel.head;
    Keys keys;
    for (const char *resource : {"sectors", "regions"}) {
        if (const auto dimension = head.dimensionOf(resource)) {
            const PanelDimension &one = head.dimensions[*dimension];
            setKey(one, one.values[panel.rows->dimensions[*dimension][row]], keys);
        }
    }
    keys.organisation = OrganisationId(panel.rows->ids[panel.rows->entity[row]]);
    keys.item = panel.rows->nameOf(row);
    const auto block = std::ranges::find_if(head.blocks, [row](const YearBlock &one) { return row < one.end; });
    keys.period = Period::ofYear(block->year);
    return keys;
}

Mark rowMark(const Panel &panel, std::size_t row, std::size_t measure)
{
    const PanelMeasure &of = panel.head->measures[measure];
    Mark mark;
    mark.keys = keysOf(panel, row);
    mark.measurement = measurementOf(of);
    mark.attributes = {named(of)};
    mark.value = panel.rows->measures[measure].value(row);
    mark.literal = panel.rows->measures[measure].literal(row);
    if (mark.value && isCounted(of))
        mark.interval = Interval::point(*mark.value);
    else if (mark.value)
        mark.interval = decimalEnds(*mark.value, placesOf(mark.literal), 1, placesOf(mark.literal));
    else
        mark.empty = EmptyReason::NotPublished;
    return mark;
}

bool isTooFewKnown(const GroupSum &sum) { return sum.known > 0 && (sum.rows - sum.known) * 3 > sum.rows; }

void setSum(Mark &mark, const PanelMeasure &measure, const GroupSum &sum)
{
    mark.measurement = measurementOf(measure);
    mark.attributes.push_back(named(measure));
    mark.computed = true;
    if (!isAmount(mark.measurement))
        mark.empty = EmptyReason::NotAdditive;
    else if (sum.known == 0)
        mark.empty = EmptyReason::NotPublished;
    else if (isTooFewKnown(sum))
        mark.suppression = Suppression::TooFewKnown;
    else
        setTotal(mark, measure, sum.total, sum.known, sum.coarser);
    if (mark.suppression != Suppression::None)
        mark.empty = EmptyReason::Withheld;
}

Interval totalInterval(const PanelMeasure &measure, double total, std::size_t numbers, double coarser)
{
    if (isCounted(measure))
        return Interval::point(total);
    const auto count = static_cast<double>(numbers);
    if (measure.printed.empty())
        return decimalEnds(total, measure.decimals, count, 0);
    const double units = count + std::min(coarser, mostCoarser(measure.printed, count));
    return decimalEnds(total, measure.decimals, units, static_cast<int>(measure.printed.size()) - 1);
}

void setTotal(Mark &mark, const PanelMeasure &measure, double total, std::size_t numbers, double coarser)
{
    mark.value = total;
    mark.interval = totalInterval(measure, total, numbers, coarser);
}

ChangeReading changeSince(const Mark &before, const Mark &mark)
{
    ChangeReading change;
    if (before.value) {
        const Change difference = changeOf(quantityOf(before), quantityOf(mark));
        change.turn = difference.turn;
        change.value = difference.percent;
        if (!change.value)
            change.empty = EmptyReason::NonpositiveBase;
        if (change.value && isComplete(before) && isComplete(mark))
            change.interval = difference.percentInterval;
    } else {
        change.empty = before.empty;
    }
    for (const Mark *one : {&before, &mark})
        change.inputs.push_back(
            {one == &mark ? "level" : "base", one->keys, {}, one->interval, one->measurement.unit, {}});
    return change;
}

bool isAdditive(const PanelMeasure &measure, Figure &figure)
{
    const bool isIt = isAmount(measurementOf(measure));
    if (!isIt) {
        figure.empty = EmptyReason::NotAdditive;
        addNotice(figure, Notice::NotAdditive);
    }
    return isIt;
}

MeasureReading countReading(std::string name, std::size_t count)
{
    const auto value = static_cast<double>(count);
    return {std::move(name), value, Interval::point(value), "家", std::nullopt};
}

bool hasRows(const PanelReading &reading, Figure &figure)
{
    if (!reading.panel.rows)
        addNotice(figure, Notice::LoadingRows);
    return reading.panel.rows != nullptr;
}

bool hasSums(const PanelReading &reading, Figure &figure)
{
    return (reading.panel.cube && reading.filter.text.empty()) || hasRows(reading, figure);
}

} // namespace core
