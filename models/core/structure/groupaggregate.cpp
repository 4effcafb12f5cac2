#include "models/core/structure/groupaggregate.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

double medianOf(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

/// The median rises with each member, so that its ends are the medians of the ends.
Estimate medianOf(const std::vector<Estimate> &known)
{
    std::vector<double> values;
    std::vector<double> lows;
    std::vector<double> highs;
    for (const Estimate &one : known) {
        values.push_back(one.value);
        lows.push_back(one.interval.low);
        highs.push_back(one.interval.high);
    }
    return {medianOf(values), {medianOf(lows), medianOf(highs), false, false}};
}

} // namespace

GroupAggregate aggregateOf(std::span<const std::optional<Estimate>> members, GroupRule rule)
{
    GroupAggregate result;
    result.members = members.size();
    std::vector<Estimate> known;
    Estimate sum{0, Interval::point(0)};
    for (const auto &member : members) {
        if (!member)
            continue;
        known.push_back(*member);
        sum = {sum.value + member->value, sum.interval + member->interval};
    }
    result.known = known.size();
    const std::size_t missing = result.members - result.known;
    if (known.empty() || rule == GroupRule::None || missing * 3 > result.members ||
        (rule == GroupRule::Sum && missing > 0))
        return result;
    const double count = static_cast<double>(known.size());
    if (rule == GroupRule::Sum)
        result.estimate = sum;
    else if (rule == GroupRule::Mean)
        result.estimate = Estimate{sum.value / count, sum.interval / Interval::point(count)};
    else
        result.estimate = medianOf(known);
    return result;
}

} // namespace core
