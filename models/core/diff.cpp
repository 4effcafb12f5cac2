#include "models/core/diff.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace core {

template <> std::span<const std::pair<ClaimField, std::string_view>> codesOf()
{
    static constexpr std::pair<ClaimField, std::string_view> codes[] = {
        {ClaimField::Value, "value"},
        {ClaimField::Qualifier, "qualifier"},
        {ClaimField::Growth, "growth"},
        {ClaimField::GrowthBasis, "growth-basis"},
        {ClaimField::GrowthScope, "growth-scope"},
        {ClaimField::Vintage, "vintage"},
        {ClaimField::Status, "status"},
        {ClaimField::Note, "note"},
    };
    return codes;
}

bool RevisedClaim::changed(ClaimField field) const
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

namespace {

/// The rows of one key in both states; more than one only where the key is not unique.
template <class Item> struct Sides
{
    std::vector<Item> before;
    std::vector<Item> after;

    /// Takes out what stands on both sides; then the n-th left row on one side became the n-th on the other.
    void dropEqual()
    {
        std::erase_if(before, [this](const Item &item) {
            const auto same = std::find(after.begin(), after.end(), item);
            if (same == after.end())
                return false;
            after.erase(same);
            return true;
        });
    }
    std::size_t pairs() const { return std::min(before.size(), after.size()); }
    DiffCounts counts() const { return {after.size() - pairs(), pairs(), before.size() - pairs()}; }
};

void add(DiffCounts &sum, const DiffCounts &counts)
{
    sum.added += counts.added;
    sum.revised += counts.revised;
    sum.removed += counts.removed;
}

using Claims = std::map<ClaimKey, Sides<ClaimContent>>;
using ClaimSide = std::vector<ClaimContent> Sides<ClaimContent>::*;

void collect(const Observation &o, ClaimSide side, Claims &claims)
{
    const ClaimKey key{o.indicator, o.region, {}, o.sector, o.period, o.source};
    (claims[key].*side)
        .push_back({o.value, o.qualifier, o.growth, o.growthBasis, o.growthScope, o.vintage, o.status, o.note});
}

void collect(const OrganisationObservation &o, ClaimSide side, Claims &claims)
{
    const ClaimKey key{o.indicator, {}, o.organisation, {}, o.period, o.source};
    (claims[key].*side).push_back({o.value, o.qualifier, {}, {}, {}, {}, o.status, o.note});
}

std::size_t hashOf(std::initializer_list<std::string_view> texts, const Period &period)
{
    std::size_t hash = static_cast<std::size_t>(period.year()) * 144 +
                       static_cast<std::size_t>(period.firstMonth() * 12 + period.lastMonth());
    for (const std::string_view text : texts)
        hash = hash * 0x9E3779B97F4A7C15U + std::hash<std::string_view>()(text);
    return hash;
}

std::size_t hashOf(const Observation &o)
{
    return hashOf({o.indicator.text(), o.region.text(), o.sector.text(), o.value, o.source.text()}, o.period);
}

std::size_t hashOf(const OrganisationObservation &o)
{
    return hashOf({o.indicator.text(), o.organisation.text(), o.value, o.source.text()}, o.period);
}

/// Rows that stand on one side only. Most updates leave nearly all as they are and where they are: what is equal at
/// both ends goes first, the rest by its hash.
template <class Row> struct OneSided
{
    std::vector<const Row *> before;
    std::vector<const Row *> after;

    OneSided(const std::vector<Row> &earlier, const std::vector<Row> &later)
    {
        std::size_t first = 0;
        std::size_t end = std::min(earlier.size(), later.size());
        while (first < end && earlier[first] == later[first])
            ++first;
        std::size_t behind = 0;
        while (first + behind < end && earlier[earlier.size() - 1 - behind] == later[later.size() - 1 - behind])
            ++behind;
        std::unordered_multimap<std::size_t, const Row *> open;
        open.reserve(earlier.size() - first - behind);
        for (std::size_t i = first; i < earlier.size() - behind; ++i)
            open.emplace(hashOf(earlier[i]), &earlier[i]);
        std::unordered_set<const Row *> met;
        for (std::size_t i = first; i < later.size() - behind; ++i) {
            const auto [from, to] = open.equal_range(hashOf(later[i]));
            const auto same = std::find_if(from, to, [&](const auto &entry) { return *entry.second == later[i]; });
            if (same == to) {
                after.push_back(&later[i]);
                continue;
            }
            met.insert(same->second);
            open.erase(same);
        }
        for (std::size_t i = first; i < earlier.size() - behind; ++i) {
            if (!met.contains(&earlier[i]))
                before.push_back(&earlier[i]);
        }
    }
};

template <class Row> void collect(const std::vector<Row> &before, const std::vector<Row> &after, Claims &claims)
{
    const OneSided<Row> rows(before, after);
    for (const Row *row : rows.before)
        collect(*row, &Sides<ClaimContent>::before, claims);
    for (const Row *row : rows.after)
        collect(*row, &Sides<ClaimContent>::after, claims);
}

std::vector<ClaimField> differingFields(const ClaimContent &a, const ClaimContent &b)
{
    const std::pair<ClaimField, bool> differences[] = {
        {ClaimField::Value, a.value != b.value},
        {ClaimField::Qualifier, a.qualifier != b.qualifier},
        {ClaimField::Growth, a.growth != b.growth},
        {ClaimField::GrowthBasis, a.growthBasis != b.growthBasis},
        {ClaimField::GrowthScope, a.growthScope != b.growthScope},
        {ClaimField::Vintage, a.vintage != b.vintage},
        {ClaimField::Status, a.status != b.status},
        {ClaimField::Note, a.note != b.note},
    };
    std::vector<ClaimField> fields;
    for (const auto &[field, differs] : differences) {
        if (differs)
            fields.push_back(field);
    }
    return fields;
}

/// How the indicators of one state are measured.
using Measurements = std::unordered_map<IndicatorId, Measurement>;

Measurements measurementsOf(const IndicatorTables &tables)
{
    Measurements measurements;
    for (const Indicator &indicator : tables.indicators)
        measurements.emplace(indicator.id, indicator.measurement);
    return measurements;
}

std::optional<Quantity> quantityIn(const ClaimContent &content, const Measurement &measurement)
{
    auto quantity = quantityOf(content.value, content.qualifier, content.note, measurement);
    return quantity ? std::optional(*quantity) : std::nullopt;
}

RevisedClaim revisedClaim(const ClaimKey &key, const ClaimContent &before, const ClaimContent &after,
                          const std::pair<const Measurements &, const Measurements &> &measurements)
{
    RevisedClaim claim{key, before, after, differingFields(before, after), {}, false};
    const auto earlier = measurements.first.find(key.indicator);
    const auto later = measurements.second.find(key.indicator);
    if (!claim.changed(ClaimField::Value) || earlier == measurements.first.end() ||
        later == measurements.second.end() || earlier->second != later->second)
        return claim;
    const auto old = quantityIn(before, earlier->second);
    const auto now = quantityIn(after, later->second);
    if (old && now && old->isPoint() && now->isPoint()) {
        claim.change = changeOf(*old, *now);
        claim.withinRounding = old->interval.overlaps(now->interval);
    }
    return claim;
}

void diffClaims(const IndicatorTables &before, const IndicatorTables &after, Diff &diff)
{
    Claims claims;
    collect(before.observations, after.observations, claims);
    collect(before.organisationObservations, after.organisationObservations, claims);
    const Measurements earlier = measurementsOf(before);
    const Measurements later = measurementsOf(after);
    for (auto &[key, sides] : claims) {
        sides.dropEqual();
        const DiffCounts counts = sides.counts();
        if (counts.isZero())
            continue;
        const std::size_t pairs = sides.pairs();
        for (std::size_t i = 0; i < pairs; ++i)
            diff.revised.push_back(revisedClaim(key, sides.before[i], sides.after[i], {earlier, later}));
        for (std::size_t i = pairs; i < sides.after.size(); ++i)
            diff.added.push_back({key, sides.after[i]});
        for (std::size_t i = pairs; i < sides.before.size(); ++i)
            diff.removed.push_back({key, sides.before[i]});
        add(diff.total, counts);
        if (diff.byIndicator.empty() || diff.byIndicator.back().name != key.indicator.text())
            diff.byIndicator.push_back({key.indicator.text(), {}});
        add(diff.byIndicator.back().counts, counts);
    }
}

/// What one field of both says; nothing is added where they agree.
void compareField(const Indicator &before, const Indicator &after, const char *field, auto &&read, Diff &diff)
{
    std::string was(read(before));
    std::string is(read(after));
    if (was != is)
        diff.indicators.push_back({after.id, field, std::move(was), std::move(is)});
}

void diffIndicators(const IndicatorTables &before, const IndicatorTables &after, Diff &diff)
{
    std::map<IndicatorId, const Indicator *> known;
    for (const Indicator &indicator : before.indicators)
        known.emplace(indicator.id, &indicator);
    for (const Indicator &now : after.indicators) {
        const auto found = known.find(now.id);
        if (found == known.end() || *found->second == now)
            continue;
        const Indicator &was = *found->second;
        const auto compare = [&](const char *field, auto &&read) { compareField(was, now, field, read, diff); };
        compare("name_zh", [](const Indicator &i) { return i.name.zh; });
        compare("name_en", [](const Indicator &i) { return i.name.en; });
        compare("unit", [](const Indicator &i) { return i.measurement.unit; });
        compare("kind", [](const Indicator &i) { return code(i.measurement.kind); });
        compare("stock_flow", [](const Indicator &i) { return code(i.measurement.stockFlow); });
        compare("price_basis", [](const Indicator &i) { return code(i.measurement.priceBasis); });
        compare("usual_growth_basis", [](const Indicator &i) { return code(i.usualGrowthBasis); });
        compare("topic", [](const Indicator &i) { return i.topic; });
    }
    std::ranges::stable_sort(diff.indicators, {}, &RevisedIndicator::indicator);
}

/// Compares the rows of one resource, told apart by `keyOf`.
template <class Row, class KeyOf>
void diffResource(std::string name, const std::vector<Row> &before, const std::vector<Row> &after, KeyOf keyOf,
                  Diff &diff)
{
    std::map<decltype(keyOf(before.front())), Sides<Row>> rows;
    for (const Row &row : before)
        rows[keyOf(row)].before.push_back(row);
    for (const Row &row : after)
        rows[keyOf(row)].after.push_back(row);
    DiffCounts counts;
    for (auto &[key, sides] : rows) {
        sides.dropEqual();
        add(counts, sides.counts());
    }
    if (!counts.isZero())
        diff.otherResources.push_back({std::move(name), counts});
}

} // namespace

Diff diff(const IndicatorTables &before, const IndicatorTables &after)
{
    Diff diff;
    diffClaims(before, after, diff);
    diffIndicators(before, after, diff);
    const auto id = [](const auto &row) { return row.id; };
    const auto code = [](const Region &region) { return region.code; };
    const auto part = [](const Relation &relation) { return std::pair(relation.id, relation.part); };
    const auto aim = [](const Target &t) { return std::tuple(t.indicator, t.region, t.period, t.source); };
    diffResource("sources", before.sources, after.sources, id, diff);
    diffResource("regions", before.regions, after.regions, code, diff);
    diffResource("sectors", before.sectors, after.sectors, id, diff);
    diffResource("indicators", before.indicators, after.indicators, id, diff);
    diffResource("relations", before.relations, after.relations, part, diff);
    diffResource("targets", before.targets, after.targets, aim, diff);
    diffResource("organisations", before.organisations, after.organisations, id, diff);
    diffResource("programmes", before.programmes, after.programmes, id, diff);
    diffResource("milestones", before.milestones, after.milestones, id, diff);
    return diff;
}

} // namespace core
