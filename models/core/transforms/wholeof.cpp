#include "models/core/transforms/wholeof.h"

#include "models/core/units.h"

#include <algorithm>

namespace core {

namespace {

/// A sum or a ratio that says of what `part` is a part.
bool declaresWhole(const IndicatorSet &set, const Relation &relation, const Indicator &part)
{
    const Indicator *whole = set.indicator(relation.whole);
    if (relation.part != part.id || relation.kind == RelationKind::Difference || !whole)
        return false;
    if (relation.over == PartsOver::Indicator && whole->id == part.id)
        return false;
    return powerOfTenBetween(part.measurement.unit, whole->measurement.unit).has_value();
}

std::optional<Keys> wholeKeys(const IndicatorSet &set, const Relation &relation, Keys keys)
{
    keys.indicator = relation.whole;
    if (relation.over == PartsOver::Region) {
        const Region *region = set.region(keys.region);
        if (!region || region->parent.empty())
            return std::nullopt;
        keys.region = region->parent;
    } else if (relation.over == PartsOver::Sector) {
        const Sector *sector = set.sector(keys.sector);
        if (!sector)
            return std::nullopt;
        keys.sector = sector->parent;
    }
    return keys;
}

} // namespace

std::optional<WholeKey> wholeOf(const IndicatorSet &set, const Indicator &part, const Keys &keys)
{
    std::optional<WholeKey> first;
    for (const Relation &relation : set.tables().relations) {
        const auto at = declaresWhole(set, relation, part) ? wholeKeys(set, relation, keys) : std::nullopt;
        if (!at)
            continue;
        const bool sum = relation.kind == RelationKind::Sum;
        const WholeKey whole{set.indicator(relation.whole), *at, sum ? relation.result : IndicatorId()};
        if (!set.claims(relation.whole, at->region, at->sector).empty())
            return whole;
        first = first ? first : whole;
    }
    return first;
}

bool hasWhole(const IndicatorSet &set, const Indicator &part)
{
    const auto &relations = set.tables().relations;
    return std::any_of(relations.begin(), relations.end(),
                       [&](const Relation &relation) { return declaresWhole(set, relation, part); });
}

} // namespace core
