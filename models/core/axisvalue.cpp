#include "models/core/axisvalue.h"

namespace core {

namespace {

/// A group is set against another year's only when both know all their members.
bool isWholeGroup(const Mark &mark)
{
    const MeasureReading *known = mark.measure("members_known");
    return !known || known->value == mark.measure("members")->value;
}

bool isPlain(const Mark &mark)
{
    return isWholeGroup(mark) && mark.value && !mark.earlierArea && !isWord(mark.qualifier) &&
           !isLowerBound(mark.qualifier);
}

} // namespace

bool isWord(Qualifier qualifier)
{
    return qualifier == Qualifier::Class || qualifier == Qualifier::Several || qualifier == Qualifier::Equivalent;
}

std::optional<AxisValue> axisValueOf(const Mark &mark)
{
    if (mark.value && !isWord(mark.qualifier))
        return AxisValue{*mark.value, mark.interval, false};
    if (mark.implied && !mark.value)
        return AxisValue{mark.implied->base.value, mark.implied->base.interval, true};
    return std::nullopt;
}

bool areJoinable(const Mark &a, const Mark &b) { return isPlain(a) && isPlain(b) && a.measurement == b.measurement; }

} // namespace core
