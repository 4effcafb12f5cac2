#include "models/core/figurebuild/series.h"

#include "models/core/axisvalue.h"
#include "models/core/baseperiod.h"
#include "models/core/codes.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/groupseries.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

/// One scale for all numbers: an axis, or the colours of a heat map.
bool hasValueScale(ChartKind kind)
{
    return kind == ChartKind::Line || kind == ChartKind::Bar || kind == ChartKind::Slope ||
           kind == ChartKind::Dumbbell || kind == ChartKind::SmallMultiples || kind == ChartKind::Heat;
}

/// Such a scale has one unit: indicators of another one than the first are left out.
void keepOneUnit(const BuildContext &context, std::vector<const Indicator *> &indicators, Figure &figure)
{
    if (!hasValueScale(context.spec.chart) || indicators.empty())
        return;
    const std::string unit = indicators.front()->measurement.unit;
    const auto left = std::erase_if(indicators, [&](const Indicator *i) { return i->measurement.unit != unit; });
    if (left > 0)
        addNotice(figure, Notice::UnitsDiffer);
}

/// Joined only between consecutive published values of one boundary; a bound or a gap breaks the line.
void join(std::vector<AlignedSeries> &series, std::span<const Period> periods)
{
    for (AlignedSeries &one : series) {
        for (std::size_t i = 1; i < one.marks.size(); ++i) {
            const bool consecutive = periods[i] == periods[i - 1].plusYears(1);
            one.marks[i].joined = consecutive && areJoinable(one.marks[i - 1], one.marks[i]);
        }
    }
}

Result<std::vector<AlignedSeries>> readSeries(const BuildContext &context, const std::vector<SeriesKey> &keys,
                                              const std::vector<Period> &periods)
{
    std::vector<AlignedSeries> series;
    for (const SeriesKey &key : keys) {
        if (context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        AlignedSeries one{key.indicator, {}};
        for (const Period &period : periods) {
            Keys at = key.keys;
            at.period = period;
            one.marks.push_back(markOf(context.set, *key.indicator, at));
        }
        series.push_back(std::move(one));
    }
    return series;
}

Result<std::vector<AlignedSeries>> readLatest(const BuildContext &context, const std::vector<SeriesKey> &keys)
{
    std::vector<AlignedSeries> series;
    for (const SeriesKey &key : keys) {
        if (context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        Keys at = key.keys;
        at.period = latestPeriod(context, key);
        if (at.period)
            series.push_back({key.indicator, {markOf(context.set, *key.indicator, at)}});
    }
    return series;
}

/// What was chosen as a start is said of each number: series may start from different periods.
void nameBases(Transform transform, std::vector<AlignedSeries> &series)
{
    if (transform != Transform::Cagr && transform != Transform::Index && transform != Transform::RealIndex)
        return;
    for (AlignedSeries &one : series) {
        for (Mark &mark : one.marks) {
            if (const auto base = basePeriodOf(mark, transform))
                mark.attributes.push_back({"base_period", {base->text(), ""}});
        }
    }
}

Result<Done> transform(const BuildContext &context, Figure &figure, std::vector<AlignedSeries> &series)
{
    const TransformRow *row = transformRow(context.spec.transform);
    for (const AlignedSeries &one : series) {
        const auto bar = whyNot(context.set, *one.indicator, context.spec.transform);
        if (bar && isOfIndicator(*bar))
            return Error{
                ErrorCode::IllegalTransform,
                {std::string(code(context.spec.transform)), one.indicator->id.text(), std::string(code(*bar))}};
    }
    TransformContext work{context.set, figure.periods, context.spec.base, series, figure.notices};
    auto done = row->apply(work);
    nameBases(context.spec.transform, series);
    return done;
}

/// Whether two numbers of a group rest on the same members.
bool haveSameMembers(const Mark &a, const Mark &b)
{
    return std::ranges::equal(
        a.inputs, b.inputs, {}, [](const Input &i) { return i.keys.region; },
        [](const Input &i) { return i.keys.region; });
}

void noteMembers(const std::vector<AlignedSeries> &series, Figure &figure)
{
    for (const AlignedSeries &one : series) {
        const Mark *first = nullptr;
        for (const Mark &mark : one.marks) {
            if (!mark.value || !mark.measure("members"))
                continue;
            first = first ? first : &mark;
            if (!haveSameMembers(*first, mark))
                addNotice(figure, Notice::MembersDiffer);
        }
    }
}

void addEpochs(const BuildContext &context, Figure &figure)
{
    if (figure.periods.empty())
        return;
    const std::string first = figure.periods.front().firstDay();
    const std::string last = figure.periods.back().lastDay();
    for (const RegionCode &code : figure.regions) {
        const Region *region = context.set.region(code);
        if (region && region->validFrom > first && region->validFrom <= last)
            figure.epochs.push_back({code, region->validFrom});
    }
}

void noteSectors(const BuildContext &context, Figure &figure)
{
    const auto undivided = [](const Mark &mark) { return mark.keys.sector.empty(); };
    if (!context.filter.allSectors() && std::any_of(figure.marks.begin(), figure.marks.end(), undivided))
        addNotice(figure, Notice::NotDividedBySector);
}

void keepRegions(Figure &figure, const std::vector<AlignedSeries> &series)
{
    for (const AlignedSeries &one : series) {
        const RegionCode &code = one.marks.front().keys.region;
        if (!code.empty() && std::find(figure.regions.begin(), figure.regions.end(), code) == figure.regions.end())
            figure.regions.push_back(code);
    }
}

} // namespace

Result<Figure> buildSeries(const BuildContext &context)
{
    Figure figure;
    auto indicators = indicatorsOf(context);
    if (indicators.empty()) { // pages ask for what some datasets lack
        figure.spec.indicators = context.spec.indicators;
        figure.empty = EmptyReason::NotPublished; // whatever the filter
        return figure;
    }
    keepOneUnit(context, indicators, figure);
    figure.spec.indicators.clear();
    for (const Indicator *indicator : indicators)
        figure.spec.indicators.push_back(indicator->id);
    const auto [keys, all] = seriesOf(context, indicators);
    const bool latest = context.spec.periodChoice == PeriodChoice::Latest;
    figure.periods = periodsOf(context, keys);
    auto series = latest ? readLatest(context, keys) : readSeries(context, keys, figure.periods);
    if (!series)
        return series.error();
    std::erase_if(*series, [](const AlignedSeries &one) { return one.marks.empty(); });
    if (const auto done = transform(context, figure, *series); !done)
        return done.error();
    const bool levels = context.spec.transform == Transform::Level;
    if (levels && !latest && !series->empty())
        addGroups(context, indicators, figure.periods, *series);
    noteMembers(*series, figure);
    if (!latest)
        join(*series, figure.periods);
    keepRegions(figure, *series);
    for (AlignedSeries &one : *series)
        std::move(one.marks.begin(), one.marks.end(), std::back_inserter(figure.marks));
    figure.of = all * (latest ? 1 : figure.periods.size());
    addEpochs(context, figure);
    noteSectors(context, figure);
    return figure;
}

} // namespace core
