#include "models/core/codes.h"
#include "models/core/figurebuild/allkeys.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/claims.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// A key whose claims do not simply agree.
bool isConflict(const Mark &mark)
{
    return std::any_of(mark.claims.begin(), mark.claims.end(),
                       [](const ClaimReading &claim) { return claim.verdict && *claim.verdict != Verdict::Agree; });
}

void addConflict(const BuildContext &context, const Indicator &indicator, const Keys &keys, Figure &figure)
{
    Mark mark = markOf(context.set, indicator, keys);
    if (!isConflict(mark))
        return;
    mark.attributes.push_back(
        plain("verdict", std::string(code(mark.hasConflict() ? Verdict::Contradict : Verdict::Compatible))));
    for (const ClaimReading &claim : mark.claims)
        addSource(mark, claim.source);
    ++figure.of;
    if (keys.organisation.empty() ? !context.filter.holds(keys.region)
                                  : !context.filter.holds(context.set.organisation(keys.organisation)->region))
        return;
    if (!context.filter.filter().holds(*keys.period))
        return;
    figure.marks.push_back(std::move(mark));
}

} // namespace

/// Keys on which claims contradict, or agree only because one of them is qualified; contradictions first.
Result<Figure> buildConflicts(const BuildContext &context)
{
    Figure figure;
    // One claim alone is at odds with nothing.
    for (const Keys &keys : allKeys(context.set, 2))
        addConflict(context, *context.set.indicator(keys.indicator), keys, figure);
    std::stable_partition(figure.marks.begin(), figure.marks.end(),
                          [](const Mark &mark) { return mark.hasConflict(); });
    return figure;
}

/// Sources with their reliability and the number of figures, targets and milestones that name them; never bounded by
/// the filter.
Result<Figure> buildSources(const BuildContext &context)
{
    Figure figure;
    std::map<SourceId, std::size_t> uses;
    for (const Observation &row : context.set.tables().observations)
        ++uses[row.source];
    for (const OrganisationObservation &row : context.set.tables().organisationObservations)
        ++uses[row.source];
    for (const Target &row : context.set.tables().targets)
        ++uses[row.source];
    for (const Milestone &row : context.set.tables().milestones)
        ++uses[row.source];
    for (const Source &source : context.set.tables().sources) {
        Keys keys;
        keys.source = source.id;
        Mark mark = countMark(keys, uses[source.id], "条");
        mark.sources = {source.id};
        mark.attributes = {
            plain("title", source.title),         plain("publisher", source.publisher),
            plain("published", source.published), plain("reliability", std::string(code(source.reliability))),
            plain("locator", source.locator),     plain("url", source.url)};
        figure.marks.push_back(std::move(mark));
    }
    return figure;
}

/// What the last load changed, in counts.
Result<Figure> buildLoad(const BuildContext &context)
{
    Figure figure;
    const Revision &revision = context.dataset.revision;
    const auto add = [&figure](const char *item, std::size_t count, const char *unit) {
        Keys keys;
        keys.item = item;
        figure.marks.push_back(countMark(keys, count, unit));
    };
    add("added", revision.claims.added, "条");
    add("revised", revision.claims.revised, "条");
    add("removed", revision.claims.removed, "条");
    if (const DiffCounts others = revision.others.value_or(DiffCounts()); !others.isZero()) {
        add("other_added", others.added, "条");
        add("other_revised", others.revised, "条");
        add("other_removed", others.removed, "条");
    }
    if (context.dataset.panel)
        add("enterprise_years", context.dataset.panel.head->rows(), "条");
    add("sources", context.set.tables().sources.size(), "个");
    const ResolvedFilter all(Filter{}, context.set);
    const auto conflicts = buildConflicts({context.dataset, context.set, all, context.spec, context.stop});
    const auto contradicting = std::count_if(conflicts->marks.begin(), conflicts->marks.end(),
                                             [](const Mark &mark) { return mark.hasConflict(); });
    add("conflicts", static_cast<std::size_t>(contradicting), "处");
    for (Mark &mark : figure.marks)
        mark.attributes.push_back(plain("taken", revision.taken));
    return figure;
}

} // namespace core
