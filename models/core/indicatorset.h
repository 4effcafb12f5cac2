#pragma once

#include "models/core/diffcounts.h"
#include "models/core/entities.h"
#include "models/core/panel/panel.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

/// The rows of a package as read: plain tables, in file order.
struct IndicatorTables
{
    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<Sector> sectors;
    std::vector<Indicator> indicators;
    std::vector<Observation> observations;
    std::vector<Relation> relations;
    std::vector<Target> targets;
    std::vector<Organisation> organisations;
    std::vector<OrganisationObservation> organisationObservations;
    std::vector<Programme> programmes;
    std::vector<Milestone> milestones;
    bool operator==(const IndicatorTables &) const = default;
};

/// The tables of one revision with look-ups; immutable, so any thread may read it.
class IndicatorSet
{
public:
    /// After a stop some look-ups are missing: it must not be used.
    explicit IndicatorSet(IndicatorTables tables, const std::stop_token &stop = {});

    const IndicatorTables &tables() const { return m_tables; }
    const Source *source(const SourceId &id) const;
    const Region *region(const RegionCode &code) const;
    const Sector *sector(const SectorId &id) const;
    const Indicator *indicator(const IndicatorId &id) const;
    const Organisation *organisation(const OrganisationId &id) const;

    /// All claims on one indicator, region and sector, as indexes into tables().observations, by period.
    std::span<const std::size_t> claims(const IndicatorId &indicator, const RegionCode &region,
                                        const SectorId &sector = {}) const;
    /// The same for one organisation, as indexes into tables().organisationObservations.
    std::span<const std::size_t> organisationClaims(const IndicatorId &indicator,
                                                    const OrganisationId &organisation) const;
    /// The region that the dataset is about: the one most organisations lie in, else the one with most
    /// observations among districts. Empty when there is none.
    const RegionCode &homeRegion() const { return m_home; }
    /// Regions of the same parent and level, in file order, the region itself left out.
    std::vector<RegionCode> peers(const RegionCode &code) const;
    /// The sector and all below it, in file order.
    std::vector<SectorId> descendants(const SectorId &id) const;
    std::vector<RegionCode> children(const RegionCode &code) const;
    /// First and last year of any observation; {0,0} when there is none.
    std::pair<int, int> years() const { return m_years; }

private:
    void indexObservations(const std::stop_token &stop);
    void findHome();

    IndicatorTables m_tables;
    std::unordered_map<std::string, std::size_t> m_sources, m_regions, m_sectors, m_indicators, m_organisations;
    std::unordered_map<std::string, std::vector<std::size_t>> m_claims, m_organisationClaims;
    RegionCode m_home;
    std::pair<int, int> m_years{0, 0};
};

/// What names a state of a dataset.
struct Revision
{
    std::string hash;                 ///< SHA-256 of the canonical rows, hexadecimal
    int number = 0;                   ///< 1, 2, 3 … in its store
    std::string taken;                ///< when it was taken in, ISO 8601 UTC; not part of the hash
    std::string version;              ///< the package's own version
    DiffCounts claims;                ///< against the revision before
    std::optional<DiffCounts> others; ///< the same of all rows that are no claims, where it is known
    std::size_t enterpriseYears = 0;  ///< rows of its panel; 0 = it has none
    std::string shortHash() const { return hash.substr(0, 7); }
};

/// One dataset at one revision: what build() reads.
struct Dataset
{
    std::string name;
    std::string title;
    Revision revision;
    std::shared_ptr<const IndicatorSet> indicators;
    Panel panel = {}; ///< of enterprises; none when the package has none
};

} // namespace core
