#include "models/core/audit/checks.h"

#include <algorithm>

namespace core {

namespace {

const Measurement rate{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};

/// What one claim says of one field.
struct Said
{
    std::string literal;
    Estimate estimate;
    SourceId source;
};

std::optional<Said> valueOf(const ClaimReading &claim)
{
    if (!claim.value)
        return std::nullopt;
    return Said{claim.literal, {*claim.value, claim.interval}, claim.source};
}

std::optional<Said> growthOf(const ClaimReading &claim)
{
    const auto growth = quantityOf(claim.growthLiteral, Qualifier::Exact, Note::None, rate);
    if (!growth)
        return std::nullopt;
    return Said{claim.growthLiteral, {growth->value(), growth->interval}, claim.source};
}

void addConflict(const Mark &mark, const std::vector<Said> &said, const Said &chosen, const Said &other, Audit &audit)
{
    Finding finding;
    finding.check = Check::Conflict;
    finding.keys = mark.keys;
    finding.measurement = mark.measurement;
    finding.literal = chosen.literal;
    finding.stated = chosen.estimate;
    finding.computed = other.estimate;
    finding.verdict = Verdict::Contradict;
    finding.claims = mark.claims;
    for (const Said &one : said)
        finding.inputs.push_back(
            {"claim", mark.keys, one.literal, one.estimate.interval, mark.measurement.unit, one.source});
    finding.arithmetic = chosen.literal + " − " + other.literal + " = " +
                         digits(chosen.estimate.value - other.estimate.value) + "; " +
                         brackets(chosen.estimate.interval) + " ∩ " + brackets(other.estimate.interval) + " = ∅";
    audit.findings.push_back(std::move(finding));
}

/// One field of the claims: how it is read, which claim represents it, and the verdict on the others.
struct Field
{
    std::optional<Said> (*read)(const ClaimReading &);
    bool ClaimReading::*chosen;
    std::optional<Verdict> ClaimReading::*verdict;
};

void checkField(const Mark &mark, const Field &field, Audit &audit)
{
    std::vector<Said> said;
    std::optional<Said> chosen;
    std::optional<Said> other;
    for (const ClaimReading &claim : mark.claims) {
        const auto one = field.read(claim);
        if (!one)
            continue;
        said.push_back(*one);
        if (claim.*field.chosen)
            chosen = one;
        else if (claim.*field.verdict == Verdict::Contradict && !other)
            other = one;
    }
    if (said.size() < 2)
        return;
    countCheck(audit, Check::Conflict);
    if (chosen && other)
        addConflict(mark, said, *chosen, *other, audit);
}

} // namespace

/// Claims that the chosen one cannot be reconciled with, separately for value and growth; one finding a key and
/// field, however many claims there are.
void checkClaims(const Mark &mark, Audit &audit)
{
    checkField(mark, {valueOf, &ClaimReading::chosen, &ClaimReading::verdict}, audit);
    Mark growth = mark;
    growth.measurement = rate;
    checkField(growth, {growthOf, &ClaimReading::chosenForGrowth, &ClaimReading::growthVerdict}, audit);
}

/// A value outside its domain (a share beyond 100 %, a negative count), or a count with a fraction.
void checkRange(const Mark &mark, Audit &audit)
{
    const Interval domain = domainOf(mark.measurement);
    const bool counted = isCounted(mark.measurement);
    for (const ClaimReading &claim : mark.claims) {
        if (!claim.value)
            continue;
        const double whole = static_cast<double>(static_cast<long long>(*claim.value));
        const bool inside = domain.contains(*claim.value);
        countCheck(audit, Check::Range);
        if (inside && (!counted || *claim.value == whole))
            continue;
        Finding finding;
        finding.check = Check::Range;
        finding.keys = mark.keys;
        finding.measurement = mark.measurement;
        finding.literal = claim.literal;
        finding.stated = {*claim.value, claim.interval};
        finding.computed = {inside ? whole : std::clamp(*claim.value, domain.low, domain.high), domain};
        finding.verdict = Verdict::Contradict;
        finding.inputs = {{"claim", mark.keys, claim.literal, claim.interval, mark.measurement.unit, claim.source}};
        finding.arithmetic = claim.literal + " ∉ " + (inside ? "ℤ" : brackets(domain));
        audit.findings.push_back(std::move(finding));
    }
}

} // namespace core
