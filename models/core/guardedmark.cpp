#include "models/core/guardedmark.h"

#include <algorithm>

namespace core {

namespace {

bool isSame(const Mark &one, const Mark &other)
{
    if (one.keys.organisation.empty())
        return one.keys == other.keys;
    return one.keys.organisation == other.keys.organisation && one.keys.period == other.keys.period;
}

} // namespace

FigureSpec guardedSpec(const Figure &figure, const Mark &mark)
{
    FigureSpec spec = figure.spec;
    if (!mark.keys.organisation.empty()) {
        spec = {};
        spec.id = figure.spec.id;
        spec.subject = FigureSubject::Organisations;
        spec.measure = figure.axes.empty() ? figure.spec.measure : figure.axes.front().measure;
        spec.organisation = mark.keys.organisation;
    }
    spec.guarded = true;
    return spec;
}

Mark guardedMark(const Mark &mark, const Figure &guarded)
{
    const auto found = std::ranges::find_if(guarded.marks, [&](const Mark &one) { return isSame(one, mark); });
    if (found != guarded.marks.end())
        return *found;
    Mark bare;
    bare.keys = mark.keys;
    bare.measurement = mark.measurement;
    bare.attributes = mark.attributes;
    bare.computed = mark.computed;
    bare.empty = EmptyReason::Withheld;
    return bare;
}

} // namespace core
