#include "models/core/indicatorset.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

std::string claimKey(const IndicatorId &indicator, const RegionCode &region, const SectorId &sector)
{
    return indicator.text() + '\n' + region.text() + '\n' + sector.text();
}

bool areOfOneKey(const Observation &one, const Observation &other)
{
    return one.region == other.region && one.indicator == other.indicator && one.sector == other.sector;
}

template <class Row, class GetId>
void index(const std::vector<Row> &rows, std::unordered_map<std::string, std::size_t> &map, GetId id)
{
    map.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        map.emplace(id(rows[i]), i);
}

/// Puts each key's claims in the order of their periods, then sources: loading order never shows.
template <class Row>
void sortByPeriod(const std::vector<Row> &rows, std::unordered_map<std::string, std::vector<std::size_t>> &claims,
                  const std::stop_token &stop)
{
    for (auto &[key, list] : claims) {
        if (stop.stop_requested())
            return;
        std::sort(list.begin(), list.end(), [&rows](std::size_t a, std::size_t b) {
            const auto order = rows[a].period <=> rows[b].period;
            return order != 0 ? order < 0 : rows[a].source < rows[b].source;
        });
    }
}

template <class Row>
const Row *find(const std::vector<Row> &rows, const std::unordered_map<std::string, std::size_t> &map,
                const std::string &id)
{
    const auto it = map.find(id);
    return it == map.end() ? nullptr : &rows[it->second];
}

} // namespace

IndicatorSet::IndicatorSet(IndicatorTables tables, const std::stop_token &stop)
    : m_tables(std::move(tables))
{
    index(m_tables.sources, m_sources, [](const Source &s) { return s.id.text(); });
    index(m_tables.regions, m_regions, [](const Region &r) { return r.code.text(); });
    index(m_tables.sectors, m_sectors, [](const Sector &s) { return s.id.text(); });
    index(m_tables.indicators, m_indicators, [](const Indicator &i) { return i.id.text(); });
    index(m_tables.organisations, m_organisations, [](const Organisation &o) { return o.id.text(); });
    indexObservations(stop);
    findHome();
}

void IndicatorSet::indexObservations(const std::stop_token &stop)
{
    const auto &rows = m_tables.observations;
    std::vector<std::size_t> *claims = nullptr;
    for (std::size_t i = 0; i < rows.size() && !stop.stop_requested(); ++i) {
        if (i == 0 || !areOfOneKey(rows[i - 1], rows[i])) // many tables go year by year
            claims = &m_claims[claimKey(rows[i].indicator, rows[i].region, rows[i].sector)];
        claims->push_back(i);
        const int year = rows[i].period.year();
        m_years.first = m_years.first == 0 ? year : std::min(m_years.first, year);
        m_years.second = std::max(m_years.second, year);
    }
    sortByPeriod(rows, m_claims, stop);
    const auto &organisationRows = m_tables.organisationObservations;
    for (std::size_t i = 0; i < organisationRows.size() && !stop.stop_requested(); ++i) {
        const OrganisationObservation &row = organisationRows[i];
        m_organisationClaims[claimKey(row.indicator, RegionCode(row.organisation.text()), {})].push_back(i);
    }
    sortByPeriod(organisationRows, m_organisationClaims, stop);
}

void IndicatorSet::findHome()
{
    std::map<RegionCode, std::size_t> votes;
    for (const Organisation &organisation : m_tables.organisations) {
        if (region(organisation.region))
            ++votes[organisation.region];
    }
    if (votes.empty()) {
        for (const Observation &observation : m_tables.observations) {
            const Region *where = region(observation.region);
            if (where && where->level == "district")
                ++votes[observation.region];
        }
    }
    std::size_t most = 0;
    for (const auto &[code, count] : votes) {
        if (count > most) {
            most = count;
            m_home = code;
        }
    }
}

const Source *IndicatorSet::source(const SourceId &id) const { return find(m_tables.sources, m_sources, id.text()); }

const Region *IndicatorSet::region(const RegionCode &code) const
{
    return find(m_tables.regions, m_regions, code.text());
}

const Sector *IndicatorSet::sector(const SectorId &id) const { return find(m_tables.sectors, m_sectors, id.text()); }

const Indicator *IndicatorSet::indicator(const IndicatorId &id) const
{
    return find(m_tables.indicators, m_indicators, id.text());
}

const Organisation *IndicatorSet::organisation(const OrganisationId &id) const
{
    return find(m_tables.organisations, m_organisations, id.text());
}

std::span<const std::size_t> IndicatorSet::claims(const IndicatorId &indicator, const RegionCode &region,
                                                  const SectorId &sector) const
{
    const auto it = m_claims.find(claimKey(indicator, region, sector));
    return it == m_claims.end() ? std::span<const std::size_t>{} : std::span<const std::size_t>(it->second);
}

std::span<const std::size_t> IndicatorSet::organisationClaims(const IndicatorId &indicator,
                                                              const OrganisationId &organisation) const
{
    const auto it = m_organisationClaims.find(claimKey(indicator, RegionCode(organisation.text()), {}));
    return it == m_organisationClaims.end() ? std::span<const std::size_t>{} : std::span<const std::size_t>(it->second);
}

std::vector<RegionCode> IndicatorSet::peers(const RegionCode &code) const
{
    std::vector<RegionCode> result;
    const Region *self = region(code);
    if (!self)
        return result;
    for (const Region &other : m_tables.regions) {
        if (other.code != code && other.parent == self->parent && other.level == self->level)
            result.push_back(other.code);
    }
    return result;
}

std::vector<RegionCode> IndicatorSet::children(const RegionCode &code) const
{
    std::vector<RegionCode> result;
    for (const Region &other : m_tables.regions) {
        if (other.parent == code && !code.empty())
            result.push_back(other.code);
    }
    return result;
}

std::vector<SectorId> IndicatorSet::descendants(const SectorId &id) const
{
    // The parent chain of each sector is climbed at most as far as there are sectors, so a loop ends.
    const auto isBelow = [&](const Sector *sector) {
        for (std::size_t steps = 0; sector && steps <= m_tables.sectors.size(); ++steps) {
            if (sector->id == id)
                return true;
            sector = sector->parent.empty() ? nullptr : this->sector(sector->parent);
        }
        return false;
    };
    std::vector<SectorId> result;
    for (const Sector &sector : m_tables.sectors) {
        if (isBelow(&sector))
            result.push_back(sector.id);
    }
    return result;
}

} // namespace core
