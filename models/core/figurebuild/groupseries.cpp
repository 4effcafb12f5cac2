#include "models/core/figurebuild/groupseries.h"

#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/partition.h"
#include "models/core/transforms/population.h"

namespace core {

namespace {

MeasureReading count(const char *name, std::size_t number)
{
    const double value = static_cast<double>(number);
    return {name, value, Interval::point(value), "个", std::nullopt};
}

Mark groupMark(const BuildContext &context, const Indicator &indicator, const std::vector<RegionCode> &members,
               const Period &period)
{
    Mark mark;
    mark.keys.indicator = indicator.id;
    mark.keys.item = code(context.spec.group);
    mark.keys.period = period;
    std::vector<std::optional<Estimate>> known;
    std::vector<Input> inputs;
    std::vector<SourceId> sources;
    for (const RegionCode &region : members) {
        Keys keys = mark.keys;
        keys.item.clear();
        keys.region = region;
        const Mark member = markOf(context.set, indicator, keys);
        const bool counts = member.value && !member.earlierArea;
        known.push_back(counts ? std::optional(Estimate{*member.value, member.interval}) : std::nullopt);
        if (!counts)
            continue;
        inputs.push_back(
            {"member", keys, member.literal, member.interval, member.measurement.unit, member.sources.front()});
        sources.push_back(member.sources.front());
    }
    const GroupAggregate aggregate = aggregateOf(known, context.spec.group);
    if (aggregate.estimate)
        makeComputed(mark, aggregate.estimate->value, aggregate.estimate->interval, indicator.measurement);
    else
        makeEmpty(mark, aggregate.known == 0 ? EmptyReason::NotPublished : EmptyReason::Withheld,
                  indicator.measurement);
    if (mark.empty == EmptyReason::Withheld)
        mark.suppression = Suppression::TooFewKnown;
    if (aggregate.estimate)
        mark.inputs = std::move(inputs);
    for (const SourceId &source : sources)
        addSource(mark, source);
    mark.measures = {count("members_known", aggregate.known), count("members", aggregate.members)};
    return mark;
}

} // namespace

void addGroups(const BuildContext &context, const std::vector<const Indicator *> &indicators,
               const std::vector<Period> &periods, std::vector<AlignedSeries> &series)
{
    const GroupRule rule = context.spec.group;
    std::vector<RegionCode> members = rankingPeers(context.set, context.set.homeRegion());
    if (rule == GroupRule::None || members.empty())
        return;
    members.push_back(context.set.homeRegion());
    for (const Indicator *indicator : indicators) {
        if (rule == GroupRule::Sum && partitionsOf(context.set, indicator->id, PartsOver::Region).empty())
            continue;
        AlignedSeries group{indicator, {}};
        for (const Period &period : periods)
            group.marks.push_back(groupMark(context, *indicator, members, period));
        series.push_back(std::move(group));
    }
}

} // namespace core
