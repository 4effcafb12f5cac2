#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/units.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core {

namespace {

/// Where the thing stands that a target is a target of.
struct Actual
{
    Period period;
    double value = 0; ///< in the target's unit
    Interval interval;
    std::string literal;
    std::string unit; ///< of the literal
    SourceId source;
    std::optional<double> growth; ///< published, percent
    std::optional<Input> rate;    ///< the same as an input
};

std::string number(double value)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.2f", value);
    return buffer;
}

Interval scaled(const Interval &interval, double factor)
{
    return {interval.low * factor, interval.high * factor, interval.lowOpen, interval.highOpen};
}

std::optional<Actual> growthAt(const BuildContext &context, const Target &target, const Indicator &of)
{
    Keys keys;
    keys.indicator = of.id;
    keys.region = target.region;
    keys.period = target.period;
    if (!target.period)
        return std::nullopt;
    const Reading reading = readKey(context.set, of, keys);
    if (!reading.growth)
        return std::nullopt;
    return Actual{*target.period,
                  reading.growth->percent(),
                  reading.growth->interval,
                  reading.growth->number.literal,
                  "%",
                  reading.growthClaim->source,
                  std::nullopt,
                  std::nullopt};
}

std::optional<Input> rateOf(const Reading &reading, const Keys &keys)
{
    if (!reading.growth)
        return std::nullopt;
    return Input{
        "growth", keys, reading.growth->number.literal, reading.growth->interval, "%", reading.growthClaim->source};
}

/// The latest annual level up to the target's year, converted by an exact power of ten.
std::optional<Actual> latestLevel(const BuildContext &context, const Target &target, const Indicator &of, int power)
{
    std::optional<Actual> latest;
    const double factor = std::pow(10.0, power);
    for (std::size_t i : context.set.claims(of.id, target.region)) {
        const Observation &row = context.set.tables().observations[i];
        const bool late = target.period && *target.period < row.period;
        if (!row.period.isAnnual() || row.value.empty() || late)
            continue;
        Keys keys;
        keys.indicator = of.id;
        keys.region = target.region;
        keys.period = row.period;
        const Reading reading = readKey(context.set, of, keys);
        if (!reading.value || !reading.value->isPoint() || (latest && row.period < latest->period))
            continue;
        latest = Actual{row.period,
                        reading.value->value() * factor,
                        scaled(reading.value->interval, factor),
                        reading.value->number.literal,
                        of.measurement.unit,
                        reading.valueClaim->source,
                        reading.growth ? std::optional(reading.growth->percent()) : std::nullopt,
                        rateOf(reading, keys)};
    }
    return latest;
}

/// Met or behind where the intervals decide it, else undecided.
TargetStatus judge(const Actual &actual, double target, Direction direction)
{
    if (direction == Direction::AtMost) {
        if (actual.interval.high <= target)
            return TargetStatus::Met;
        return actual.interval.low > target ? TargetStatus::Behind : TargetStatus::Undecided;
    }
    if (actual.interval.low >= target || (actual.interval.contains(target) && actual.value >= target))
        return TargetStatus::Met;
    return actual.interval.high < target ? TargetStatus::Behind : TargetStatus::Undecided;
}

/// Growth per year that leads from the actual level to the target: ((T/A)^(1/n) − 1)·100.
std::optional<double> requiredGrowth(const Actual &actual, double target, const Target &of)
{
    const int years = of.period ? of.period->year() - actual.period.year() : 0;
    if (years <= 0 || actual.value <= 0 || target <= 0)
        return std::nullopt;
    return (std::pow(target / actual.value, 1.0 / years) - 1) * 100;
}

void compareWith(const Actual &actual, const Target &target, Mark &mark)
{
    mark.inputs.push_back({"actual", mark.keys, actual.literal, actual.interval, actual.unit, actual.source});
    mark.inputs.back().keys.period = actual.period;
    addSource(mark, actual.source);
    const double goal = *mark.value;
    mark.target = judge(actual, goal, target.direction);
    if (target.ofField == TargetField::Growth || goal <= 0)
        return;
    mark.attributes.push_back(plain("progress", number(actual.value / goal * 100)));
    const auto required = requiredGrowth(actual, goal, target);
    if (!required || mark.target == TargetStatus::Met)
        return;
    mark.attributes.push_back(plain("required", number(*required)));
    if (actual.rate)
        mark.inputs.push_back(*actual.rate);
    // The year has not come yet: what counts is whether the last published growth would lead there.
    mark.target = !actual.growth                ? TargetStatus::Undecided
                  : *actual.growth >= *required ? TargetStatus::OnPath
                                                : TargetStatus::Behind;
}

Mark targetMark(const BuildContext &context, const Target &target, std::size_t row)
{
    Mark mark;
    mark.keys.indicator = target.indicator;
    mark.keys.region = target.region;
    mark.keys.period = target.period;
    mark.keys.item = "t" + std::to_string(row + 1);
    mark.literal = target.value;
    mark.qualifier = target.qualifier;
    mark.status = Status::Target;
    mark.target = TargetStatus::Undecided;
    addSource(mark, target.source);
    const Indicator *indicator = context.set.indicator(target.indicator);
    if (indicator)
        mark.measurement = indicator->measurement;
    const auto quantity = quantityOf(target.value, target.qualifier, Note::None, mark.measurement);
    if (!quantity || !quantity->isPoint())
        return mark; // a class: a word, nothing to measure against
    mark.value = quantity->value();
    mark.interval = quantity->interval;
    const Indicator *of = context.set.indicator(target.ofIndicator);
    if (!of)
        return mark;
    mark.attributes.push_back({"of", of->name});
    if (target.ofField == TargetField::Growth) {
        if (const auto actual = growthAt(context, target, *of))
            compareWith(*actual, target, mark);
        return mark;
    }
    const auto power = powerOfTenBetween(of->measurement.unit, mark.measurement.unit);
    if (!power)
        return mark;
    if (const auto actual = latestLevel(context, target, *of, *power))
        compareWith(*actual, target, mark);
    return mark;
}

} // namespace

/// Targets with where they stand, those that can be decided first, then the home region's. Without a link to an
/// indicator, or against a word, nothing is decided.
Result<Figure> buildTargets(const BuildContext &context)
{
    Figure figure;
    const auto &targets = context.set.tables().targets;
    figure.of = targets.size();
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Target &target = targets[i];
        if (!context.filter.holds(target.region))
            continue;
        if (target.period && !context.filter.filter().holds(*target.period))
            continue;
        if (!target.period && context.filter.filter().hasYears())
            addNotice(figure, Notice::Undated);
        if (!context.filter.allSectors())
            addNotice(figure, Notice::NotDividedBySector);
        figure.marks.push_back(targetMark(context, target, i));
    }
    const RegionCode &home = context.set.homeRegion();
    std::stable_partition(figure.marks.begin(), figure.marks.end(), [&](const Mark &mark) {
        const Region *region = context.set.region(mark.keys.region);
        return mark.keys.region == home || (region && region->parent == home);
    });
    // What can be decided comes first.
    std::stable_partition(figure.marks.begin(), figure.marks.end(),
                          [](const Mark &mark) { return mark.target != TargetStatus::Undecided; });
    return figure;
}

} // namespace core
