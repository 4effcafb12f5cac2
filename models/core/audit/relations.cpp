#include "models/core/audit/checks.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/partition.h"
#include "models/core/units.h"

#include <cmath>

namespace core {

namespace {

/// One term of a relation: the representative of its key, in a common unit.
struct Term
{
    Input input;
    Estimate estimate;
};

std::optional<Term> termOf(const IndicatorSet &set, const Indicator &indicator, const Keys &keys, std::string_view unit)
{
    Keys own = keys;
    own.indicator = indicator.id;
    const Reading reading =
        own.organisation.empty() ? readKey(set, indicator, own) : readOrganisationKey(set, indicator, own);
    const auto power = powerOfTenBetween(indicator.measurement.unit, unit);
    if (!reading.value || !reading.value->isPoint() || !power)
        return std::nullopt;
    const double factor = std::pow(10.0, *power);
    return Term{{"part", own, reading.value->number.literal, reading.value->interval, indicator.measurement.unit,
                 reading.valueClaim->source},
                {reading.value->value() * factor, reading.value->interval * Interval::point(factor)}};
}

std::string scaledLiteral(const Term &term)
{
    const auto printed = Decimal::parse(term.input.literal);
    return printed && printed->value == term.estimate.value ? term.input.literal : digits(term.estimate.value);
}

Finding findingOf(Check check, const std::string &relation, const Mark &mark, const Estimate &computed)
{
    Finding finding;
    finding.check = check;
    finding.keys = mark.keys;
    finding.relation = relation;
    finding.measurement = mark.measurement;
    finding.literal = mark.literal;
    finding.stated = {*mark.value, mark.interval};
    finding.computed = computed;
    finding.verdict = Verdict::Contradict;
    finding.inputs = {{"whole", mark.keys, mark.literal, mark.interval, mark.measurement.unit, mark.sources.front()}};
    return finding;
}

void checkSum(const IndicatorSet &set, const Partition &partition, const Mark &whole, Audit &audit)
{
    Estimate sum{0, Interval::point(0)};
    std::vector<Term> terms;
    for (const PartKey &part : partKeys(set, partition, whole.keys)) {
        const auto term = termOf(set, *part.indicator, part.keys, whole.measurement.unit);
        if (!term && partition.complete)
            return; // a part is not published: nothing can be said
        if (!term)
            continue;
        sum = {sum.value + term->estimate.value, sum.interval + term->estimate.interval};
        terms.push_back(*term);
    }
    if (terms.size() < (partition.complete ? 1 : 2))
        return;
    countCheck(audit, Check::Sum);
    // Some parts may be anything up to the whole; all parts are the whole.
    const bool fits =
        partition.complete ? sum.interval.overlaps(whole.interval) : sum.interval.low <= whole.interval.high;
    if (fits)
        return;
    Finding finding = findingOf(Check::Sum, partition.relation, whole, sum);
    for (const Term &term : terms) {
        finding.arithmetic += (finding.arithmetic.empty() ? "" : " + ") + scaledLiteral(term);
        finding.inputs.push_back(term.input);
    }
    finding.arithmetic +=
        " = " + computed(sum) + (partition.complete ? " ≠ " : " > ") + whole.literal + " " + brackets(whole.interval);
    audit.findings.push_back(std::move(finding));
}

void checkResult(const IndicatorSet &set, const Relation &relation, const Mark &result, Audit &audit)
{
    const Indicator *whole = set.indicator(relation.whole);
    const Indicator *part = set.indicator(relation.part);
    const bool ratio = relation.kind == RelationKind::Ratio;
    if (!whole || !part || (ratio && result.measurement.unit != "%"))
        return;
    const std::string unit = ratio ? whole->measurement.unit : result.measurement.unit;
    const auto all = termOf(set, *whole, result.keys, unit);
    const auto some = termOf(set, *part, result.keys, unit);
    if (!all || !some || (ratio && all->estimate.interval.low <= 0))
        return;
    countCheck(audit, ratio ? Check::Ratio : Check::Difference);
    const Interval hundred = Interval::point(100);
    const Estimate computed =
        ratio ? Estimate{some->estimate.value / all->estimate.value * 100,
                         some->estimate.interval / all->estimate.interval * hundred}
              : Estimate{all->estimate.value - some->estimate.value, all->estimate.interval - some->estimate.interval};
    if (computed.interval.overlaps(result.interval))
        return;
    Finding finding = findingOf(ratio ? Check::Ratio : Check::Difference, relation.id, result, computed);
    finding.inputs.front().role = "result";
    finding.inputs.push_back(some->input);
    finding.inputs.push_back(all->input);
    finding.inputs.back().role = "whole";
    const std::string left = ratio ? scaledLiteral(*some) + " ÷ " + scaledLiteral(*all) + " × 100"
                                   : scaledLiteral(*all) + " − " + scaledLiteral(*some);
    finding.arithmetic =
        left + " = " + core::computed(computed) + " ≠ " + result.literal + " " + brackets(result.interval);
    audit.findings.push_back(std::move(finding));
}

} // namespace

void checkSums(const IndicatorSet &set, const Mark &whole, Audit &audit)
{
    if (!whole.value || whole.earlierArea)
        return;
    for (const Partition &partition : partitionsOf(set, whole.keys.indicator))
        checkSum(set, partition, whole, audit);
}

void checkResults(const IndicatorSet &set, const Mark &result, Audit &audit)
{
    if (!result.value)
        return;
    for (const Relation &relation : set.tables().relations) {
        if (relation.kind != RelationKind::Sum && relation.result == result.keys.indicator)
            checkResult(set, relation, result, audit);
    }
}

} // namespace core
