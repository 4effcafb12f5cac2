#include "models/core/figurebuild/division.h"

#include "models/core/codes.h"
#include "models/core/figurebuild/allkeys.h"
#include "models/core/figurebuild/claims.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

std::vector<IndicatorId> wholesOf(const BuildContext &context)
{
    if (!context.spec.indicators.empty())
        return context.spec.indicators;
    std::vector<IndicatorId> wholes;
    for (const Relation &relation : context.set.tables().relations) {
        if (relation.kind == RelationKind::Sum &&
            std::find(wholes.begin(), wholes.end(), relation.whole) == wholes.end())
            wholes.push_back(relation.whole);
    }
    return wholes;
}

bool isWanted(const BuildContext &context, const Keys &keys)
{
    const FigureSpec &spec = context.spec;
    const bool listed = spec.periodChoice != PeriodChoice::Listed ||
                        std::find(spec.periods.begin(), spec.periods.end(), *keys.period) != spec.periods.end();
    return listed && keys.sector.empty() && context.filter.holds(keys.region) &&
           context.filter.filter().holds(*keys.period);
}

} // namespace

std::optional<Division> divisionOf(const BuildContext &context,
                                   const std::function<std::size_t(const Division &)> &usable)
{
    const std::vector<IndicatorId> wholes = wholesOf(context);
    const auto over = fromCode<PartsOver>(context.spec.groupBy);
    using Merit = std::tuple<bool, bool, std::size_t, Period, RegionCode>;
    std::optional<std::pair<Merit, Division>> best;
    for (const IndicatorId &whole : wholes) {
        const std::vector<Partition> partitions = partitionsOf(context.set, whole, over);
        for (const Keys &keys : allKeys(context.set)) {
            if (keys.indicator != whole || partitions.empty() || !isWanted(context, keys))
                continue;
            for (const Partition &partition : partitions) {
                Division division{partition, keys, partKeys(context.set, partition, keys)};
                const std::size_t parts = usable(division);
                const Merit merit{keys.region == context.set.homeRegion(), keys.period->isAnnual(), parts, *keys.period,
                                  keys.region};
                if (parts > 0 && (!best || best->first < merit))
                    best.emplace(merit, std::move(division));
            }
        }
        if (best)
            break; // the first whole that can be divided
    }
    return best ? std::optional(std::move(best->second)) : std::nullopt;
}

Mark markOf(const BuildContext &context, const PartKey &part)
{
    return markOf(context.set, *part.indicator, part.keys);
}

Mark wholeMark(const BuildContext &context, const Division &division)
{
    return markOf(context.set, *division.partition.whole, division.whole);
}

} // namespace core
