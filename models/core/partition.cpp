#include "models/core/partition.h"

#include "models/core/figurebuild/claims.h"

#include <algorithm>

namespace core {

namespace {

bool hasClaim(const IndicatorSet &set, const PartKey &part)
{
    const Mark mark = markOf(set, *part.indicator, part.keys);
    return !mark.claims.empty() && !mark.earlierArea;
}

void addRegions(const IndicatorSet &set, const Partition &partition, const Keys &whole, std::vector<PartKey> &parts)
{
    bool present = false;
    const std::size_t first = parts.size();
    for (const RegionCode &child : set.children(whole.region)) {
        const Region &region = *set.region(child);
        if (!region.validTo.empty() && whole.period && whole.period->lastDay() > region.validTo)
            continue;
        PartKey part{partition.whole, whole, {}};
        part.keys.region = child;
        if (!hasClaim(set, part))
            continue;
        present = present || region.validTo.empty();
        parts.push_back(part);
    }
    // Areas of before and after a boundary change overlap: adding both would count people and firms twice.
    if (present) {
        parts.erase(std::remove_if(parts.begin() + static_cast<std::ptrdiff_t>(first), parts.end(),
                                   [&](const PartKey &part) { return !set.region(part.keys.region)->validTo.empty(); }),
                    parts.end());
    }
}

void addSectors(const IndicatorSet &set, const Partition &partition, const Keys &whole, std::vector<PartKey> &parts)
{
    for (const Sector &sector : set.tables().sectors) {
        if (sector.parent != whole.sector)
            continue;
        PartKey part{partition.whole, whole, {}};
        part.keys.sector = sector.id;
        if (hasClaim(set, part))
            parts.push_back(part);
    }
}

} // namespace

std::vector<Partition> partitionsOf(const IndicatorSet &set, const IndicatorId &whole, std::optional<PartsOver> over)
{
    std::vector<Partition> partitions;
    for (const Relation &relation : set.tables().relations) {
        const Indicator *total = set.indicator(relation.whole);
        const Indicator *part = set.indicator(relation.part);
        if (relation.kind != RelationKind::Sum || relation.whole != whole || !total || !part)
            continue;
        if (over && relation.over != *over)
            continue;
        const auto same = [&](const Partition &p) { return p.relation == relation.id && p.over == relation.over; };
        auto found = std::find_if(partitions.begin(), partitions.end(), same);
        if (found == partitions.end())
            found = partitions.insert(partitions.end(), {relation.id, relation.over, total, relation.complete, {}});
        found->parts.push_back({part, relation.result});
    }
    return partitions;
}

std::vector<PartKey> partKeys(const IndicatorSet &set, const Partition &partition, const Keys &whole)
{
    std::vector<PartKey> parts;
    if (partition.over == PartsOver::Region) {
        addRegions(set, partition, whole, parts);
    } else if (partition.over == PartsOver::Sector) {
        addSectors(set, partition, whole, parts);
    } else {
        for (const Partition::Part &one : partition.parts) {
            PartKey part{one.indicator, whole, one.publishedPull};
            part.keys.indicator = one.indicator->id;
            if (partition.complete || hasClaim(set, part))
                parts.push_back(part);
        }
    }
    return parts;
}

} // namespace core
