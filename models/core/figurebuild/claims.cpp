#include "models/core/figurebuild/claims.h"

#include <algorithm>

namespace core {

namespace {

ClaimRank rankOf(const IndicatorSet &set, const Claim &claim, bool exact)
{
    const Source *source = set.source(claim.source);
    return {source ? source->reliability : Reliability::SelfMedia,  claim.status,       claim.note, exact,
            source ? firstDayOf(source->published) : std::string(), claim.source.text()};
}

std::optional<Quantity> valueOf(const Claim &claim, const Measurement &measurement)
{
    if (claim.value.empty())
        return std::nullopt;
    auto quantity = quantityOf(claim.value, claim.qualifier, claim.note, measurement);
    return quantity ? std::optional(*quantity) : std::nullopt;
}

std::optional<PublishedGrowth> growthOf(const Claim &claim)
{
    if (claim.growth.empty())
        return std::nullopt;
    const Measurement rate{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};
    const auto number = Decimal::parse(claim.growth);
    if (!number)
        return std::nullopt;
    return PublishedGrowth{*number, intervalOf(*number, Qualifier::Exact, Note::None, rate), claim.growthBasis,
                           claim.growthScope};
}

/// Growth rates say something about each other only where both say of what they are the growth.
std::optional<Verdict> verdictBetween(const PublishedGrowth &a, const PublishedGrowth &b)
{
    if (a.basis == GrowthBasis::Unstated || a.basis != b.basis || a.scope != b.scope)
        return std::nullopt;
    return a.interval.overlaps(b.interval) ? Verdict::Agree : Verdict::Contradict;
}

ClaimReading readingOf(const Claim &claim, const std::optional<Quantity> &quantity)
{
    ClaimReading reading;
    if (quantity) {
        reading.literal = claim.value;
        reading.interval = quantity->interval;
        if (quantity->isPoint())
            reading.value = quantity->value();
    }
    reading.qualifier = claim.qualifier;
    reading.status = claim.status;
    reading.note = claim.note;
    reading.growthLiteral = claim.growth;
    reading.source = claim.source;
    reading.period = claim.period;
    return reading;
}

/// Claims that have the field, in the order of the rule.
template <class T>
std::optional<std::size_t> chosen(const IndicatorSet &set, const std::vector<Claim> &claims,
                                  const std::vector<std::optional<T>> &fields, bool asValue)
{
    std::vector<ClaimRank> ranks;
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!fields[i])
            continue;
        ranks.push_back(rankOf(set, claims[i], !asValue || claims[i].qualifier == Qualifier::Exact));
        indexes.push_back(i);
    }
    const auto best = representative(ranks);
    return best ? std::optional(indexes[*best]) : std::nullopt;
}

} // namespace

Claim claimOf(const Observation &row)
{
    return {row.period,      row.value,   row.qualifier, row.growth, row.growthBasis,
            row.growthScope, row.vintage, row.status,    row.note,   row.source};
}

Claim claimOf(const OrganisationObservation &row)
{
    Claim claim;
    claim.period = row.period;
    claim.value = row.value;
    claim.qualifier = row.qualifier;
    claim.status = row.status;
    claim.note = row.note;
    claim.source = row.source;
    return claim;
}

bool samePeriod(const Period &a, const Period &b, StockFlow stockFlow)
{
    return stockFlow == StockFlow::Stock ? a.sameEnd(b) : a.sameSpan(b);
}

Reading readClaims(const IndicatorSet &set, const Measurement &measurement, const std::vector<Claim> &claims)
{
    std::vector<std::optional<Quantity>> values;
    std::vector<std::optional<PublishedGrowth>> growths;
    for (const Claim &claim : claims) {
        values.push_back(valueOf(claim, measurement));
        growths.push_back(growthOf(claim));
    }
    Reading reading;
    const auto value = chosen(set, claims, values, true);
    const auto growth = chosen(set, claims, growths, false);
    if (value) {
        reading.value = values[*value];
        reading.valueClaim = claims[*value];
    }
    if (growth) {
        reading.growth = growths[*growth];
        reading.growthClaim = claims[*growth];
    }
    std::vector<std::pair<ClaimRank, ClaimReading>> ranked;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!values[i] && !growths[i])
            continue;
        ClaimReading one = readingOf(claims[i], values[i]);
        one.chosen = value && i == *value;
        one.chosenForGrowth = growth && i == *growth;
        if (value && values[i] && !one.chosen)
            one.verdict = verdictBetween(*values[*value], *values[i]);
        if (growth && growths[i] && !one.chosenForGrowth)
            one.growthVerdict = verdictBetween(*growths[*growth], *growths[i]);
        ranked.emplace_back(rankOf(set, claims[i], claims[i].qualifier == Qualifier::Exact), std::move(one));
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.second.chosen != b.second.chosen ? a.second.chosen : precedes(a.first, b.first);
    });
    for (auto &[rank, one] : ranked)
        reading.claims.push_back(std::move(one));
    return reading;
}

Reading readKey(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    std::vector<Claim> claims;
    for (std::size_t i : set.claims(indicator.id, keys.region, keys.sector)) {
        const Observation &row = set.tables().observations[i];
        if (keys.period && samePeriod(row.period, *keys.period, indicator.measurement.stockFlow))
            claims.push_back(claimOf(row));
    }
    return readClaims(set, indicator.measurement, claims);
}

Reading readOrganisationKey(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    std::vector<Claim> claims;
    for (std::size_t i : set.organisationClaims(indicator.id, keys.organisation)) {
        const OrganisationObservation &row = set.tables().organisationObservations[i];
        if (keys.period && samePeriod(row.period, *keys.period, indicator.measurement.stockFlow))
            claims.push_back(claimOf(row));
    }
    return readClaims(set, indicator.measurement, claims);
}

} // namespace core
