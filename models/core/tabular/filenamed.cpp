#include "models/core/tabular/filenamed.h"

#include "models/core/quantity.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

Kind kindOf(std::string_view unit)
{
    Measurement counted;
    counted.unit = unit;
    if (unit == "%" || unit == "‰")
        return Kind::Rate;
    return isCounted(counted) ? Kind::Count : Kind::Level;
}

/// Whether anything names a source.
bool isNamed(const SourceId &source, const IndicatorTables &tables)
{
    const auto isIn = [&source](const auto &rows) {
        return std::ranges::any_of(rows, [&](const auto &row) { return row.source == source; });
    };
    return isIn(tables.observations) || isIn(tables.targets) || isIn(tables.organisations) ||
           isIn(tables.organisationObservations) || isIn(tables.programmes) || isIn(tables.milestones);
}

bool isNamed(const IndicatorId &id, const IndicatorTables &tables)
{
    const auto isOf = [&id](const auto &row) { return row.indicator == id; };
    return std::ranges::any_of(tables.observations, isOf) ||
           std::ranges::any_of(tables.organisationObservations, isOf) ||
           std::ranges::any_of(tables.targets,
                               [&](const Target &row) { return row.indicator == id || row.ofIndicator == id; }) ||
           std::ranges::any_of(tables.relations, [&](const Relation &row) {
               return row.whole == id || row.part == id || row.result == id;
           });
}

bool isNamed(const RegionCode &code, const IndicatorTables &tables)
{
    const auto isIn = [&code](const auto &rows) {
        return std::ranges::any_of(rows, [&](const auto &row) { return row.region == code; });
    };
    return isIn(tables.observations) || isIn(tables.targets) || isIn(tables.organisations) || isIn(tables.programmes) ||
           std::ranges::any_of(tables.regions, [&](const Region &row) { return row.parent == code; });
}

/// Whether nothing more is said of it than a file says that only names it.
bool isBare(const Indicator &indicator)
{
    return indicator == indicatorNamed(indicator.id.text(), indicator.name.zh, indicator.measurement.unit);
}

bool isBare(const Region &region)
{
    Region bare;
    bare.code = region.code;
    bare.name.zh = region.name.zh;
    return bare == region;
}

} // namespace

Indicator indicatorNamed(const std::string &id, const std::string &name, const std::string &unit)
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name.zh = name;
    indicator.measurement.unit = unit;
    indicator.measurement.kind = kindOf(unit);
    return indicator;
}

ClaimKey keyOf(const Observation &observation)
{
    return {observation.indicator, observation.region, {}, observation.sector, observation.period, observation.source};
}

ClaimKey ofAnySource(ClaimKey key)
{
    key.source = {};
    return key;
}

RemovedClaims::RemovedClaims(const std::vector<Observation> &removed)
{
    for (const Observation &gone : removed)
        m_keys.insert(keyOf(gone));
}

bool RemovedClaims::holds(const Observation &claim) const
{
    const ClaimKey key = keyOf(claim);
    return m_keys.contains(key) || m_keys.contains(ofAnySource(key));
}

void removeClaims(IndicatorTables &dataset, const std::vector<Observation> &removed)
{
    const RemovedClaims gone(removed);
    std::set<SourceId> files;
    std::set<IndicatorId> indicators;
    std::set<RegionCode> regions;
    std::erase_if(dataset.observations, [&](const Observation &claim) {
        if (!gone.holds(claim))
            return false;
        if (claim.source.text().starts_with(fileSource))
            files.insert(claim.source);
        indicators.insert(claim.indicator);
        regions.insert(claim.region);
        return true;
    });
    std::erase_if(dataset.sources,
                  [&](const Source &one) { return files.contains(one.id) && !isNamed(one.id, dataset); });
    std::erase_if(dataset.indicators, [&](const Indicator &one) {
        return indicators.contains(one.id) && isBare(one) && !isNamed(one.id, dataset);
    });
    std::erase_if(dataset.regions, [&](const Region &one) {
        return regions.contains(one.code) && isBare(one) && !isNamed(one.code, dataset);
    });
}

} // namespace core
