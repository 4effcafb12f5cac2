#include "models/core/audit/checks.h"

namespace core {

/// The change of published levels against the published growth. The same comparison says that the base which
/// level and growth imply is not the level published for the year before.
void checkGrowth(const Mark &mark, Audit &audit)
{
    if (!mark.gap || mark.change->inputs.size() != 2)
        return;
    countCheck(audit, Check::Growth);
    if (mark.change->interval.overlaps(mark.growth->interval))
        return;
    const Input &level = mark.change->inputs[0];
    const Input &base = mark.change->inputs[1];
    Finding finding;
    finding.check = Check::Growth;
    finding.keys = mark.keys;
    finding.measurement = {"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};
    finding.literal = mark.growth->literal;
    finding.stated = {mark.growth->percent, mark.growth->interval};
    finding.computed = {*mark.change->value, mark.change->interval};
    finding.verdict = mark.gap->verdict;
    finding.inputs = mark.change->inputs;
    finding.inputs.push_back(
        {"growth", mark.keys, mark.growth->literal, mark.growth->interval, "%", mark.growth->source});
    finding.arithmetic = "(" + level.literal + " ÷ " + base.literal + " − 1) × 100 = " + computed(finding.computed) +
                         "; − " + mark.growth->literal + " = " + computed({mark.gap->points, mark.gap->interval});
    if (mark.impliedBase) {
        const ImpliedBase &implied = mark.impliedBase->base;
        finding.arithmetic += "; " + level.literal + " ÷ (1 + " + mark.growth->literal +
                              " ÷ 100) = " + computed({implied.value, implied.interval}) + " ≠ " + base.literal;
    }
    audit.findings.push_back(std::move(finding));
}

} // namespace core
