#include "models/core/diff.h"

#include "models/core/additivity.h"
#include "models/core/claimmatch.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

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

template <> std::span<const std::pair<RowChange::Kind, std::string_view>> codesOf()
{
    static constexpr std::pair<RowChange::Kind, std::string_view> codes[] = {
        {RowChange::Kind::Revised, "revised"},
        {RowChange::Kind::Added, "added"},
        {RowChange::Kind::Removed, "removed"},
    };
    return codes;
}

int RevisedClaim::decimals() const { return decimalsOfChange(before.value, after.value); }

int decimalsOfChange(std::string_view before, std::string_view after)
{
    const auto decimalsOf = [](std::string_view literal) {
        const std::size_t point = literal.find('.');
        return point == std::string_view::npos ? 0 : static_cast<int>(literal.size() - point - 1);
    };
    return std::max(decimalsOf(before), decimalsOf(after));
}

std::vector<ClaimField> RevisedClaim::fields() const
{
    std::vector<ClaimField> all;
    for (const auto &[field, code] : codesOf<ClaimField>()) {
        if (changed(field))
            all.push_back(field);
    }
    return all;
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

std::bitset<8> differingFields(const ClaimContent &a, const ClaimContent &b)
{
    std::bitset<8> fields;
    const auto compare = [&](ClaimField field, bool differs) { fields[static_cast<std::size_t>(field)] = differs; };
    compare(ClaimField::Value, a.value != b.value);
    compare(ClaimField::Qualifier, a.qualifier != b.qualifier);
    compare(ClaimField::Growth, a.growth != b.growth);
    compare(ClaimField::GrowthBasis, a.growthBasis != b.growthBasis);
    compare(ClaimField::GrowthScope, a.growthScope != b.growthScope);
    compare(ClaimField::Vintage, a.vintage != b.vintage);
    compare(ClaimField::Status, a.status != b.status);
    compare(ClaimField::Note, a.note != b.note);
    return fields;
}

/// How the claims of an indicator are measured on both sides; none when it is not known or its measure changed.
class Measurements
{
public:
    Measurements(const IndicatorTables &before, const IndicatorTables &after)
    {
        std::unordered_map<std::string_view, const Measurement *> earlier;
        for (const Indicator &indicator : before.indicators)
            earlier.emplace(indicator.id.text(), &indicator.measurement);
        for (const Indicator &indicator : after.indicators) {
            const auto found = earlier.find(indicator.id.text());
            const bool isKept = found != earlier.end() && *found->second == indicator.measurement;
            m_measurements.emplace(indicator.id.text(), isKept ? &indicator.measurement : nullptr);
        }
    }
    const Measurement *of(const IndicatorId &indicator) const
    {
        const auto found = m_measurements.find(indicator.text());
        return found == m_measurements.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, const Measurement *> m_measurements;
};

std::optional<Quantity> quantityIn(const ClaimContent &content, const Measurement &measurement)
{
    auto quantity = quantityOf(content.value, content.qualifier, content.note, measurement);
    return quantity ? std::optional(std::move(*quantity)) : std::nullopt;
}

/// Later less earlier rate, to the digits printed; none unless both are numbers.
std::optional<double> growthChangeOf(const std::string &before, const std::string &after)
{
    const auto was = Decimal::parse(before);
    const auto is = Decimal::parse(after);
    if (!was || !is)
        return std::nullopt;
    const double scale = std::pow(10, std::max(was->decimals, is->decimals));
    return std::round((is->value - was->value) * scale) / scale;
}

/// All numbers that are printed like this one when they are rounded to its digits.
Interval roundedTo(const Decimal &number)
{
    constexpr int half = 5;
    return {number.plusTenths(-half), number.plusTenths(half), false, true};
}

bool isRounded(const RevisedClaim &claim)
{
    if (claim.changed(ClaimField::GrowthBasis) || claim.changed(ClaimField::GrowthScope))
        return false;
    const auto was = Decimal::parse(claim.before.growth);
    const auto is = Decimal::parse(claim.after.growth);
    if (!was || !is)
        return false;
    const Interval old = roundedTo(*was);
    const Interval now = roundedTo(*is);
    return std::max(old.low, now.low) < std::min(old.high, now.high);
}

void fill(RevisedClaim &claim, const ClaimRow &before, const ClaimRow &after, const Measurements &measurements)
{
    claim.key = before.key();
    claim.before = before.content();
    claim.after = after.content();
    claim.differs = differingFields(claim.before, claim.after);
    if (claim.changed(ClaimField::Growth))
        claim.growthChange = growthChangeOf(claim.before.growth, claim.after.growth);
    claim.growthWithinRounding = claim.changed(ClaimField::Growth) && isRounded(claim);
    const Measurement *measurement = claim.changed(ClaimField::Value) ? measurements.of(claim.key.indicator) : nullptr;
    if (!measurement)
        return;
    const auto old = quantityIn(claim.before, *measurement);
    const auto now = quantityIn(claim.after, *measurement);
    const auto isNumber = [](const auto &one) { return one && one->isPoint() && one->interval.isBounded(); };
    if (!isNumber(old) || !isNumber(now)) // "over 400" and "over 900" have no difference that is known
        return;
    claim.change = changeOf(*old, *now);
    claim.unit = measurement->unit == "%" ? "pp" : measurement->unit;
    if (!isAmount(*measurement) && measurement->kind != Kind::Ratio) // a rate, share or rank does not grow in percent
        claim.change->percent.reset();
    const bool isPrinted = old->qualifier == Qualifier::Exact && now->qualifier == Qualifier::Exact;
    claim.withinRounding =
        isPrinted && std::max(old->interval.low, now->interval.low) < std::min(old->interval.high, now->interval.high);
}

/// Counts of one stretch by indicator or region; most claims are of that of the one before.
class CountsByName
{
public:
    DiffCounts &of(const std::string &name)
    {
        if (!m_current || m_last != name) {
            m_last = name;
            m_current = &m_counts[m_last];
        }
        return *m_current;
    }
    const std::map<std::string_view, DiffCounts> &all() const { return m_counts; }

private:
    std::map<std::string_view, DiffCounts> m_counts;
    std::string_view m_last;
    DiffCounts *m_current = nullptr;
};

/// What differs in one stretch of keys.
struct DiffStretch
{
    std::vector<ClaimOnOneSide> added;
    std::vector<ClaimOnOneSide> removed;
    std::vector<RevisedClaim> revised;
    CountsByName byIndicator;
    CountsByName byRegion;

    void count(const ClaimRow &row, std::size_t DiffCounts::*kind)
    {
        ++(byIndicator.of(row.indicator().text()).*kind);
        if (row.ofRegion)
            ++(byRegion.of(row.ofRegion->region.text()).*kind);
    }
};

DiffStretch diffOf(const ClaimMatches &matches, const Measurements &measurements)
{
    DiffStretch diff;
    diff.revised.reserve(matches.revised.size());
    for (const auto &[was, is] : matches.revised) {
        fill(diff.revised.emplace_back(), was, is, measurements);
        diff.count(was, &DiffCounts::revised);
    }
    for (const ClaimRow &row : matches.added) {
        diff.added.push_back({row.key(), row.content()});
        diff.count(row, &DiffCounts::added);
    }
    for (const ClaimRow &row : matches.removed) {
        diff.removed.push_back({row.key(), row.content()});
        diff.count(row, &DiffCounts::removed);
    }
    return diff;
}

void diffClaims(const IndicatorTables &before, const IndicatorTables &after, const std::stop_token &stop, Diff &diff)
{
    diff.claimsBefore = before.observations.size() + before.organisationObservations.size();
    const ClaimMatching matching(before, after, stop);
    const Measurements measurements(before, after);
    std::vector<DiffStretch> stretches(matching.stretches());
    inParallel(stretches.size(), stop,
               [&](std::size_t i) { stretches[i] = diffOf(matching.matchesOf(i), measurements); });
    std::map<std::string_view, DiffCounts> regions;
    for (DiffStretch &stretch : stretches) {
        for (const auto &[indicator, sums] : stretch.byIndicator.all()) {
            if (diff.byIndicator.empty() || diff.byIndicator.back().name != indicator)
                diff.byIndicator.push_back({std::string(indicator), {}});
            diff.byIndicator.back().counts += sums;
            diff.total += sums;
        }
        for (const auto &[region, sums] : stretch.byRegion.all())
            regions[region] += sums;
        diff.added.append(std::move(stretch.added));
        diff.removed.append(std::move(stretch.removed));
        diff.revised.append(std::move(stretch.revised));
    }
    for (const auto &[region, sums] : regions)
        diff.byRegion.push_back({std::string(region), sums});
}

/// What one field of both says; nothing is added where they agree.
void compareField(const Indicator &before, const Indicator &after, const char *field, auto &&read, Diff &diff)
{
    std::string was(read(before));
    std::string is(read(after));
    if (was != is)
        diff.indicators.push_back({after.id, field, std::move(was), std::move(is)});
}

/// Counts the claims on the indicators of which the measure is another one.
void countMeasuredOtherwise(const IndicatorTables &after, std::vector<RevisedIndicator> &indicators)
{
    std::unordered_map<std::string_view, std::size_t> claims;
    const auto isMeasure = [](const RevisedIndicator &revised) {
        static constexpr std::string_view fields[] = {"unit", "kind", "stock_flow", "price_basis"};
        return std::ranges::find(fields, revised.field) != std::end(fields);
    };
    for (const RevisedIndicator &revised : indicators) {
        if (isMeasure(revised))
            claims.emplace(revised.indicator.text(), 0);
    }
    if (claims.empty())
        return;
    const auto count = [&claims](const auto &rows) {
        for (const auto &row : rows) {
            if (const auto found = claims.find(row.indicator.text()); found != claims.end() && !row.value.empty())
                ++found->second;
        }
    };
    count(after.observations);
    count(after.organisationObservations);
    for (RevisedIndicator &revised : indicators) {
        if (isMeasure(revised))
            revised.figures = claims.at(revised.indicator.text());
    }
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
    countMeasuredOtherwise(after, diff.indicators);
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
        counts += sides.counts();
    }
    if (!counts.isZero())
        diff.otherResources.push_back({std::move(name), counts});
}

} // namespace

bool RevisedClaim::isAllWithinRounding() const
{
    const bool ofValue = changed(ClaimField::Value);
    const bool ofGrowth = changed(ClaimField::Growth);
    return (ofValue || ofGrowth) && (withinRounding || !ofValue) && (growthWithinRounding || !ofGrowth);
}

DiffCounts Diff::others() const
{
    DiffCounts sum;
    for (const NamedCounts &resource : otherResources)
        sum += resource.counts;
    return sum;
}

Diff diff(const IndicatorTables &before, const IndicatorTables &after, const std::stop_token &stop)
{
    Diff diff;
    diffClaims(before, after, stop, diff);
    if (stop.stop_requested())
        return diff;
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
