#include "models/core/transforms/population.h"

#include "models/core/units.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view usualPopulation = "pop_resident";

bool countsPeople(const Indicator &indicator)
{
    const Measurement &m = indicator.measurement;
    return indicator.subject == Subject::Region && (m.kind == Kind::Level || m.kind == Kind::Count) &&
           m.stockFlow == StockFlow::Stock && scaledUnit(m.unit).base == "人";
}

bool isDivision(const Region &region)
{
    const std::string_view level = region.level;
    return !level.starts_with("former") && !level.ends_with("zone") && !level.ends_with("area") &&
           region.validTo.empty();
}

bool isNamedPerHead(const Name &name)
{
    std::string english = name.en;
    std::transform(english.begin(), english.end(), english.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '-' ? ' ' : c;
    });
    return name.zh.find("人均") != std::string::npos || english.find("per capita") != std::string::npos;
}

} // namespace

const Indicator *populationOf(const IndicatorSet &set, const Indicator &indicator)
{
    for (const Relation &relation : set.tables().relations) {
        const Indicator *whole = set.indicator(relation.whole);
        if (relation.kind == RelationKind::Ratio && relation.part == indicator.id && whole && countsPeople(*whole) &&
            !countsPeople(indicator))
            return whole;
    }
    std::vector<const Indicator *> candidates;
    for (const Indicator &candidate : set.tables().indicators) {
        if (candidate.topic == "population" && countsPeople(candidate))
            candidates.push_back(&candidate);
    }
    const auto usual = std::find_if(candidates.begin(), candidates.end(),
                                    [](const Indicator *one) { return one->id.text() == usualPopulation; });
    if (usual != candidates.end())
        return *usual;
    return candidates.size() == 1 ? candidates.front() : nullptr;
}

bool isPerHead(const IndicatorSet &set, const Indicator &indicator)
{
    if (isNamedPerHead(indicator.name))
        return true;
    const auto &relations = set.tables().relations;
    return std::any_of(relations.begin(), relations.end(), [&](const Relation &relation) {
        const Indicator *whole = set.indicator(relation.whole);
        return relation.kind == RelationKind::Ratio && relation.result == indicator.id && whole && countsPeople(*whole);
    });
}

std::vector<RegionCode> rankingPeers(const IndicatorSet &set, const RegionCode &region)
{
    std::vector<RegionCode> peers;
    const Region *self = set.region(region);
    if (!self || self->parent.empty() || !isDivision(*self))
        return peers;
    for (const RegionCode &code : set.children(self->parent)) {
        if (code != region && isDivision(*set.region(code)))
            peers.push_back(code);
    }
    return peers;
}

} // namespace core
