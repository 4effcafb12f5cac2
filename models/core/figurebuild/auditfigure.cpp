#include "models/core/audit/audit.h"
#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"

#include <algorithm>

namespace core {

namespace {

MeasureReading measure(std::string name, const Estimate &estimate, const std::string &unit)
{
    return {std::move(name), estimate.value, estimate.interval, unit, std::nullopt};
}

Mark markOfFinding(const Finding &finding)
{
    Mark mark;
    mark.keys = finding.keys;
    mark.keys.item = "audit-" + std::string(code(finding.check)); // a key may have several findings
    mark.measurement = finding.measurement;
    mark.literal = finding.literal;
    mark.value = finding.stated.value;
    mark.interval = finding.stated.interval;
    mark.inputs = finding.inputs;
    mark.claims = finding.claims;
    const std::string &unit = finding.measurement.unit;
    const std::string points = unit == "%" ? "pp" : unit;
    const Estimate gap{finding.computed.value - finding.stated.value,
                       finding.computed.interval - finding.stated.interval};
    mark.measures = {measure("computed", finding.computed, unit), measure("difference", gap, points)};
    mark.attributes = {plain("check", std::string(code(finding.check))),
                       plain("verdict", finding.verdict ? std::string(code(*finding.verdict)) : std::string()),
                       plain("arithmetic", finding.arithmetic)};
    if (!finding.relation.empty())
        mark.attributes.push_back(plain("relation", finding.relation));
    for (const Input &input : finding.inputs)
        addSource(mark, input.source);
    return mark;
}

bool isHeld(const BuildContext &context, const Keys &keys)
{
    const Organisation *organisation = context.set.organisation(keys.organisation);
    const Indicator *indicator = context.set.indicator(keys.indicator);
    const auto &topics = context.filter.filter().topics;
    const bool topic =
        topics.empty() || (indicator && std::find(topics.begin(), topics.end(), indicator->topic) != topics.end());
    return topic && context.filter.holds(organisation ? organisation->region : keys.region) &&
           (!keys.period || context.filter.filter().holds(*keys.period));
}

} // namespace

/// Everything in the dataset that does not fit, each with its arithmetic; and how many tests were made.
Result<Figure> buildAudit(const BuildContext &context)
{
    const Audit audit = auditOf(context.set, context.stop);
    if (context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    Figure figure;
    figure.of = audit.findings.size();
    for (const auto &[check, name] : codesOf<Check>())
        figure.checks.push_back({std::string(name), audit.made[static_cast<std::size_t>(check)], 0, 0});
    for (const Finding &finding : audit.findings) {
        CheckCount &count = figure.checks[static_cast<std::size_t>(finding.check)];
        ++(finding.verdict ? count.contradictions : count.gaps);
        if (isHeld(context, finding.keys))
            figure.marks.push_back(markOfFinding(finding));
    }
    return figure;
}

} // namespace core
