#include "models/core/tabular/datasetupdate.h"

#include "models/core/codes.h"
#include "models/core/diff.h"
#include "models/core/tabular/filenamed.h"
#include "models/core/tabular/movedliteral.h"
#include "models/core/units.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

constexpr std::string_view unknownUnit = "?";
constexpr std::string_view unstatedRegion = "unstated";

/// Names of the dimensions whose members tell figures of this file apart.
std::set<std::string_view> tellingDimensions(const LongTable &table)
{
    std::map<std::string_view, std::set<std::string_view>> members;
    for (const LongRow &row : table.rows) {
        for (const auto &[name, member] : row.dimensions) {
            if (members[name].size() < 2)
                members[name].insert(member);
        }
    }
    std::set<std::string_view> telling;
    for (const auto &[name, some] : members) {
        if (some.size() > 1)
            telling.insert(name);
    }
    return telling;
}

template <class Id> std::unordered_set<std::string> idsOf(const auto &entities, Id &&id)
{
    std::unordered_set<std::string> ids;
    for (const auto &entity : entities)
        ids.insert(id(entity).text());
    return ids;
}

/// Puts the rows of one file together.
class UpdateMaker
{
public:
    UpdateMaker(const LongTable &table, const IndicatorTables &known, const Source &file)
        : m_table(table)
        , m_known(known)
        , m_file(file)
        , m_telling(tellingDimensions(table))
        , m_regions(idsOf(known.regions, [](const Region &one) { return one.code; }))
        , m_sectors(idsOf(known.sectors, [](const Sector &one) { return one.id; }))
        , m_sources(idsOf(known.sources, [](const Source &one) { return one.id; }))
    {
        m_hasRegions = std::ranges::any_of(known.regions,
                                           [](const Region &region) { return region.code.text() != unstatedRegion; });
        for (const Indicator &indicator : known.indicators)
            m_units[indicator.id.text()] = indicator.measurement.unit;
    }

    DatasetUpdate make()
    {
        for (const LongRow &row : m_table.rows) {
            if (row.isRemoved)
                remove(row);
            else if (row.isRepeated)
                ++m_update.leftOut; // the table says so
            else if (!row.literal.empty() || !row.growth.empty() || isWithheld(row))
                add(row);
        }
        return std::move(m_update);
    }

private:
    static bool isWithheld(const LongRow &row) { return row.empty == code(EmptyReason::Withheld); }

    /// The period of a row that says of what it is; none, reported, of another one.
    std::optional<Period> periodOf(const LongRow &row)
    {
        const auto period = Period::parse(std::string(row.period));
        if (!period)
            leaveOut(row, row.period.empty() ? "no-period" : "bad-period", row.period);
        else if (row.indicatorCode.empty() && row.indicator.empty())
            leaveOut(row, "no-indicator", {});
        else if (m_hasRegions && row.regionCode.empty() && row.region.empty())
            leaveOut(row, "no-region", {});
        else
            return *period;
        return std::nullopt;
    }

    void remove(const LongRow &row)
    {
        const auto period = periodOf(row);
        if (!period)
            return;
        Observation gone;
        gone.period = *period;
        gone.indicator = IndicatorId(namedIndicator(row).first);
        gone.region =
            RegionCode(row.regionCode.empty() ? row.region.empty() ? unstatedRegion : row.region : row.regionCode);
        gone.sector = SectorId(row.sector);
        gone.source = SourceId(row.source);
        if (m_claims.empty()) {
            for (const Observation &claim : m_known.observations) {
                m_claims.insert(keyOf(claim));
                m_claims.insert(ofAnySource(keyOf(claim)));
            }
        }
        if (!m_claims.contains(keyOf(gone)))
            report(Severity::Warning, row, "removes-nothing", gone.period.text());
        m_update.removed.push_back(std::move(gone));
    }

    void add(const LongRow &row)
    {
        const auto period = periodOf(row);
        if (!period)
            return;
        Observation observation;
        observation.period = *period;
        observation.indicator = indicatorOf(row);
        observation.region = regionOf(row);
        observation.sector = sectorOf(row);
        observation.growth = row.growth;
        observation.growthBasis = fromCode<GrowthBasis>(row.growthBasis).value_or(GrowthBasis::Unstated);
        observation.growthScope = fromCode<GrowthScope>(row.growthScope).value_or(GrowthScope::Unstated);
        observation.vintage = row.vintage;
        observation.note = fromCode<Note>(row.note).value_or(Note::None);
        observation.status = fromCode<Status>(row.status).value_or(Status::Unstated);
        observation.qualifier = fromCode<Qualifier>(row.qualifier).value_or(Qualifier::Exact);
        if (!setValue(row, observation))
            return;
        observation.source = sourceOf(row);
        if (isWithheld(row))
            m_update.withheld.push_back(claimWithout(observation));
        if (row.literal.empty() && row.growth.empty())
            return;
        m_update.tables.observations.push_back(std::move(observation));
    }

    static Observation claimWithout(const Observation &observation)
    {
        Observation blank;
        blank.indicator = observation.indicator;
        blank.region = observation.region;
        blank.sector = observation.sector;
        blank.period = observation.period;
        blank.source = observation.source;
        return blank;
    }

    /// Id and name of the indicator that a row is of.
    std::pair<std::string, std::string> namedIndicator(const LongRow &row) const
    {
        std::string id(row.indicatorCode.empty() ? row.indicator : row.indicatorCode);
        std::string name(row.indicator.empty() ? row.indicatorCode : row.indicator);
        if (!m_units.contains(id)) {
            for (const auto &[dimension, member] : row.dimensions) {
                if (!m_telling.contains(dimension) || member.empty())
                    continue;
                id += "·" + std::string(member);
                name += " · " + std::string(member);
            }
        }
        return {std::move(id), std::move(name)};
    }

    IndicatorId indicatorOf(const LongRow &row)
    {
        const auto [id, name] = namedIndicator(row);
        if (m_units.try_emplace(id, unitOf(row)).second)
            addIndicator(id, name);
        return IndicatorId(id);
    }

    void addIndicator(const std::string &id, const std::string &name)
    {
        m_update.tables.indicators.push_back(indicatorNamed(id, name, m_units.at(id)));
    }

    static std::string unitOf(const LongRow &row)
    {
        return scaledUnitText(row.unit.empty() ? unknownUnit : row.unit, row.multiplier);
    }

    RegionCode regionOf(const LongRow &row)
    {
        std::string code(row.regionCode.empty() ? row.region : row.regionCode);
        Name name{std::string(row.region.empty() ? row.regionCode : row.region), {}};
        if (code.empty()) {
            code = unstatedRegion;
            name = {"未注明地区", "Region not stated"};
        }
        if (m_regions.insert(code).second) {
            Region region;
            region.code = RegionCode(code);
            region.name = std::move(name);
            m_update.tables.regions.push_back(std::move(region));
        }
        return RegionCode(code);
    }

    SectorId sectorOf(const LongRow &row)
    {
        const std::string id(row.sector);
        if (!id.empty() && m_sectors.insert(id).second) {
            Sector sector;
            sector.id = SectorId(id);
            sector.name.zh = id;
            m_update.tables.sectors.push_back(std::move(sector));
        }
        return SectorId(id);
    }

    SourceId sourceOf(const LongRow &row)
    {
        Source source = m_file;
        if (!row.source.empty()) {
            source.id = SourceId(row.source);
            source.title = row.source;
        }
        if (m_sources.insert(source.id.text()).second)
            m_update.tables.sources.push_back(source);
        return source.id;
    }

    bool setValue(const LongRow &row, Observation &observation)
    {
        if (row.literal.empty())
            return true;
        const std::string &unit = m_units.at(observation.indicator.text());
        const std::string said = row.unit.empty() && row.multiplier == 0 ? unit : unitOf(row);
        const auto power = said == unit ? std::optional(0) : powerOfTenBetween(said, unit);
        if (!power) {
            leaveOut(row, "unit-differs", said);
            return false;
        }
        const MovedLiteral moved = movedLiteral(row.literal, *power);
        observation.value = moved.literal;
        if (moved.addsZeros) { // 5.1 亿 are 51000 万 give or take what the digits leave open
            observation.note = Note::Rounded;
            if (observation.qualifier == Qualifier::Exact)
                observation.qualifier = Qualifier::About;
        }
        return true;
    }

    void report(Severity severity, const LongRow &row, std::string why, std::string_view value)
    {
        Issue issue{severity,           Rule::Semantic,  {}, row.row + std::int64_t{1}, std::to_string(row.column + 1),
                    std::string(value), {std::move(why)}};
        addIssue(m_update.issues, std::move(issue));
    }

    void leaveOut(const LongRow &row, std::string why, std::string_view value)
    {
        report(Severity::Error, row, std::move(why), value);
        ++m_update.leftOut;
    }

    const LongTable &m_table;
    const IndicatorTables &m_known;
    const Source &m_file;
    std::set<std::string_view> m_telling;
    bool m_hasRegions = false; ///< the dataset tells figures of one from those of another
    std::unordered_set<std::string> m_regions, m_sectors, m_sources;
    std::unordered_map<std::string, std::string> m_units; ///< of indicators
    std::set<ClaimKey> m_claims;                          ///< of the dataset, also as of any source, once one is to go
    DatasetUpdate m_update;
};

bool saysNothing(const Observation &claim) { return claim.value.empty() && claim.growth.empty(); }

void withdrawValue(Observation &claim)
{
    claim.value.clear();
    claim.qualifier = Qualifier::Exact;
    claim.note = Note::None;
}

/// What a claim says after a part of it was stated anew: value and growth stay each where nothing is said of it.
void revise(Observation &claim, Observation update)
{
    if (update.value.empty() && !claim.value.empty()) { // status, note and vintage are those of the value
        update.value = claim.value;
        update.qualifier = claim.qualifier;
        update.note = claim.note;
        update.vintage = claim.vintage;
        update.status = claim.status;
    }
    if (update.growth.empty() && !claim.growth.empty()) {
        update.growth = claim.growth;
        update.growthBasis = claim.growthBasis;
        update.growthScope = claim.growthScope;
    }
    claim = std::move(update);
}

} // namespace

DatasetUpdate updateOf(const LongTable &table, const IndicatorTables &known, const Source &file)
{
    return UpdateMaker(table, known, file).make();
}

IndicatorTables updated(IndicatorTables dataset, const DatasetUpdate &update, bool isComplete)
{
    std::map<ClaimKey, std::size_t> places;
    if (!update.removed.empty())
        removeClaims(dataset, update.removed);
    if (isComplete)
        dataset.observations.clear();
    for (std::size_t i = 0; i < dataset.observations.size(); ++i)
        places.emplace(keyOf(dataset.observations[i]), i);
    for (const Observation &blank : update.withheld) {
        if (const auto place = places.find(keyOf(blank)); place != places.end())
            withdrawValue(dataset.observations[place->second]);
    }
    for (const Observation &observation : update.tables.observations) {
        const auto [place, isNew] = places.emplace(keyOf(observation), dataset.observations.size());
        if (isNew)
            dataset.observations.push_back(observation);
        else
            revise(dataset.observations[place->second], observation);
    }
    if (!update.withheld.empty())
        std::erase_if(dataset.observations, saysNothing);
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(dataset.sources, update.tables.sources);
    append(dataset.regions, update.tables.regions);
    append(dataset.sectors, update.tables.sectors);
    append(dataset.indicators, update.tables.indicators);
    return dataset;
}

std::vector<Observation> keepingNumbers(const IndicatorTables &dataset, const DatasetUpdate &update)
{
    std::set<ClaimKey> withheld;
    for (const Observation &blank : update.withheld)
        withheld.insert(keyOf(blank));
    std::map<ClaimKey, const Observation *> partial;
    for (const Observation &one : update.tables.observations) {
        if (one.value.empty() || one.growth.empty())
            partial.emplace(keyOf(one), &one);
    }
    std::vector<Observation> keeping;
    if (partial.empty())
        return keeping;
    const RemovedClaims removed(update.removed); // what goes first keeps nothing
    for (const Observation &before : dataset.observations) {
        const auto found = partial.find(keyOf(before));
        if (found == partial.end() || removed.holds(before))
            continue;
        const bool keepsValue =
            found->second->value.empty() && !before.value.empty() && !withheld.contains(found->first);
        if (keepsValue || (found->second->growth.empty() && !before.growth.empty()))
            keeping.push_back(*found->second);
    }
    return keeping;
}

bool belongsTo(const Proposal &proposal)
{
    const auto &regions = proposal.regions;
    const bool ofItsRegions = !regions.codes.empty() && regions.codes.size() >= regions.unmatched.size();
    return ofItsRegions && (regions.unmatched.empty() || !proposal.indicators.codes.empty());
}

Source sourceOf(const FileFacts &file, const Mapping &mapping)
{
    Source source;
    source.id = SourceId(std::string(fileSource) + file.name);
    source.title = file.name;
    source.publisher = mapping.constants.sourceText;
    source.reliability = Reliability::Copy; // who made the file is not known
    source.locator = file.sheet;
    if (!mapping.constants.source.empty())
        source.id = SourceId(mapping.constants.source);
    return source;
}

} // namespace core
