#include "models/core/baseperiod.h"

#include <algorithm>

namespace core {

namespace {

std::optional<Period> periodOfInput(const Mark &mark, std::string_view role)
{
    const auto found = std::ranges::find(mark.inputs, role, &Input::role);
    return found == mark.inputs.end() ? std::nullopt : found->keys.period;
}

/// A chain of rates starts a year before the first of them, or ends at the base when that lies later.
std::optional<Period> baseOfChain(const Mark &mark)
{
    if (mark.inputs.empty())
        return mark.keys.period;
    const auto &first = mark.inputs.front().keys.period;
    const auto &last = mark.inputs.back().keys.period;
    if (!first || !last || !mark.keys.period)
        return std::nullopt;
    return *mark.keys.period < *first ? *last : first->plusYears(-1);
}

} // namespace

std::optional<Period> basePeriodOf(const Mark &mark, Transform transform)
{
    if (!mark.computed || !mark.value)
        return std::nullopt;
    if (transform == Transform::RealIndex)
        return baseOfChain(mark);
    for (const char *role : {"base", "whole-base"}) {
        if (const auto period = periodOfInput(mark, role))
            return period;
    }
    // Published rates tell of the year before.
    const auto rate = periodOfInput(mark, "whole-growth");
    return rate ? std::optional(rate->plusYears(-1)) : std::nullopt;
}

} // namespace core
