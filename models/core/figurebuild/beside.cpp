#include "models/core/figurebuild.h"
#include "models/core/fitfilter.h"

#include <algorithm>

namespace core {

namespace {

const Mark *markOf(const Figure &figure, const Keys &keys)
{
    const auto found = std::ranges::find(figure.marks, keys, &Mark::keys);
    return found == figure.marks.end() ? nullptr : &*found;
}

BesideReading readingOf(const Mark &mark) { return {mark.value, mark.literal, mark.interval, mark.joined}; }

void add(Figure &figure, const Figure &other)
{
    for (Mark &mark : figure.marks) {
        if (const Mark *there = markOf(other, mark.keys); there && there->value)
            mark.beside = readingOf(*there);
    }
    for (const Mark &there : other.marks) {
        if (!there.value || markOf(figure, there.keys))
            continue;
        Mark gone;
        gone.keys = there.keys;
        gone.measurement = there.measurement;
        gone.empty = EmptyReason::NotPublished;
        gone.earlierArea = there.earlierArea;
        gone.beside = readingOf(there);
        figure.marks.push_back(std::move(gone));
    }
    for (const Period &period : other.periods) {
        if (std::ranges::find(figure.periods, period) == figure.periods.end())
            figure.periods.push_back(period);
    }
    std::ranges::sort(figure.periods);
}

} // namespace

Result<Figure> buildBeside(const Dataset &dataset, const Dataset &other, const Filter &filter, const FigureSpec &spec,
                           std::stop_token stop)
{
    Result<Figure> figure = build(dataset, filter, spec, stop);
    const bool isDrawn = spec.chart == ChartKind::Line || spec.chart == ChartKind::Bar;
    if (!figure || spec.subject != FigureSubject::Series || !isDrawn)
        return figure;
    const Result<Figure> there = build(other, fitted(filter, other), spec, stop);
    if (!there && there.error().code == ErrorCode::Cancelled)
        return there.error();
    if (there) // what the other state cannot show has nothing to stand beside
        add(*figure, *there);
    figure->beside = other.revision.shortHash();
    return figure;
}

} // namespace core
