#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/enterprisemeasure.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

bool matches(const BuildContext &context, const Organisation &organisation)
{
    return context.filter.holds(organisation.region) && context.filter.holds(organisation.sector);
}

std::set<Period> yearsOf(const BuildContext &context, const Indicator &measure, const OrganisationId &organisation)
{
    std::set<Period> years;
    for (std::size_t i : context.set.organisationClaims(measure.id, organisation)) {
        const Period &period = context.set.tables().organisationObservations[i].period;
        const bool stock = measure.measurement.stockFlow == StockFlow::Stock;
        if (context.filter.filter().holds(period) && (period.isAnnual() || (stock && period.lastMonth() == 12)))
            years.insert(Period::ofYear(period.year()));
    }
    return years;
}

void describe(const BuildContext &context, const Organisation &organisation, Mark &mark)
{
    const Sector *sector = context.set.sector(organisation.sector);
    mark.keys.region = organisation.region;
    mark.keys.sector = organisation.sector;
    mark.attributes.push_back(plain("kind", std::string(code(organisation.kind))));
    if (sector)
        mark.attributes.push_back(plain("tier", std::string(code(sector->tier))));
    mark.attributes.push_back({"role", organisation.role});
    std::string certifications;
    for (const std::string &one : organisation.certifications)
        certifications += (certifications.empty() ? "" : "; ") + one;
    if (!certifications.empty())
        mark.attributes.push_back(plain("certifications", certifications));
    if (!organisation.listedCode.empty())
        mark.attributes.push_back(plain("listed", organisation.listedCode));
}

Mark markAt(const BuildContext &context, const Organisation &organisation, const Indicator &measure,
            const std::optional<Period> &period)
{
    Keys keys;
    keys.indicator = measure.id;
    keys.organisation = organisation.id;
    keys.period = period;
    Mark mark;
    if (period) {
        mark = markOf(context.set, measure, keys);
    } else {
        mark.keys = keys;
        mark.measurement = measure.measurement;
        mark.empty = EmptyReason::NotPublished;
        addSource(mark, organisation.source);
    }
    return mark;
}

/// Largest first, then those without a figure, in file order.
void sortByValue(std::vector<Mark> &marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return a.value.value_or(-unbounded) > b.value.value_or(-unbounded);
    });
}

void addSeries(const BuildContext &context, const Organisation &organisation, const Indicator &measure, Figure &figure)
{
    const auto years = yearsOf(context, measure, organisation.id);
    if (years.empty())
        return;
    // Every year between the first and the last: a gap shows.
    for (Period year = *years.begin(); year <= *years.rbegin(); year = year.plusYears(1)) {
        Mark mark = markAt(context, organisation, measure, year);
        const bool follows = !figure.marks.empty() && figure.marks.back().keys.organisation == organisation.id &&
                             figure.marks.back().value;
        mark.joined = follows && mark.value;
        figure.periods.push_back(year);
        figure.marks.push_back(std::move(mark));
    }
}

} // namespace

/// Enterprises with one measure: the latest year each, or with PeriodChoice::Annual every year of those that
/// have figures. Enterprises without a figure stay in the table, with the reason.
Result<Figure> buildOrganisations(const BuildContext &context)
{
    Figure figure;
    const Indicator *measure = enterpriseMeasure(context);
    if (!measure && !context.spec.measure.empty())
        return Error{ErrorCode::UnknownMeasure, {context.spec.measure}};
    const bool annual = context.spec.periodChoice == PeriodChoice::Annual;
    for (const Organisation &organisation : context.set.tables().organisations) {
        if (context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (!measure || organisation.kind != OrganisationKind::Enterprise)
            continue;
        const bool drawn = context.spec.chart != ChartKind::Table;
        const auto years = yearsOf(context, *measure, organisation.id);
        if (drawn && years.empty())
            continue;
        figure.of += annual ? years.size() : 1;
        if (!matches(context, organisation))
            continue;
        if (annual) {
            addSeries(context, organisation, *measure, figure);
            continue;
        }
        const auto latest = years.empty() ? std::nullopt : std::optional(*years.rbegin());
        Mark mark = markAt(context, organisation, *measure, latest);
        describe(context, organisation, mark);
        figure.marks.push_back(std::move(mark));
    }
    if (!annual)
        sortByValue(figure.marks);
    std::sort(figure.periods.begin(), figure.periods.end());
    figure.periods.erase(std::unique(figure.periods.begin(), figure.periods.end()), figure.periods.end());
    if (measure)
        figure.measurement = measure->measurement;
    return figure;
}

/// Institutions, platforms and programmes as a list: what is there, with its role and source.
Result<Figure> buildRegister(const BuildContext &context)
{
    Figure figure;
    for (const Organisation &organisation : context.set.tables().organisations) {
        if (organisation.kind == OrganisationKind::Enterprise)
            continue;
        ++figure.of;
        if (!matches(context, organisation))
            continue;
        Mark mark;
        mark.keys.organisation = organisation.id;
        describe(context, organisation, mark);
        mark.attributes.insert(mark.attributes.begin(), {"name", organisation.name});
        addSource(mark, organisation.source);
        figure.marks.push_back(std::move(mark));
    }
    for (const Programme &programme : context.set.tables().programmes) {
        ++figure.of;
        if (!context.filter.holds(programme.region) || !context.filter.holds(programme.sector))
            continue;
        Mark mark;
        mark.keys.item = programme.id;
        mark.keys.region = programme.region;
        mark.keys.sector = programme.sector;
        mark.attributes = {
            {"name", programme.name}, plain("kind", std::string(code(programme.kind))), {"role", programme.role}};
        addSource(mark, programme.source);
        figure.marks.push_back(std::move(mark));
    }
    if (context.filter.filter().hasYears())
        addNotice(figure, Notice::Undated);
    return figure;
}

} // namespace core
