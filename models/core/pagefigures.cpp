#include "models/core/pagefigures.h"

#include <algorithm>

namespace core {

namespace {

/// Whether a row is of one of the indicators that a series names, or of its topic.
bool hasSeries(const IndicatorSet &set, const FigureSpec &spec)
{
    return std::ranges::any_of(set.tables().observations, [&](const Observation &row) {
        if (std::ranges::find(spec.indicators, row.indicator) != spec.indicators.end())
            return true;
        const Indicator *indicator = set.indicator(row.indicator);
        return indicator && !spec.topic.empty() && indicator->topic == spec.topic;
    });
}

bool hasMilestones(const IndicatorSet &set, const FigureSpec &spec)
{
    return std::ranges::any_of(set.tables().milestones, [&](const Milestone &one) {
        return !spec.ofOrganisations || set.organisation(OrganisationId(one.subject));
    });
}

} // namespace

bool hasFigure(const Dataset &dataset, const FigureSpec &spec)
{
    const IndicatorSet &set = *dataset.indicators;
    const IndicatorTables &tables = set.tables();
    switch (spec.subject) {
    case FigureSubject::Series:
        return hasSeries(set, spec);
    case FigureSubject::Totals:
        return static_cast<bool>(dataset.panel);
    case FigureSubject::Composition:
    case FigureSubject::Concentration:
        // Enterprises without a dimension cannot be put together by one.
        return dataset.panel ? !dataset.panel.head->dimensions.empty() : !tables.organisations.empty();
    case FigureSubject::Organisations:
        return dataset.panel || !tables.organisations.empty();
    case FigureSubject::Register:
        return !tables.programmes.empty() || !tables.organisations.empty();
    case FigureSubject::Milestones:
        return hasMilestones(set, spec);
    case FigureSubject::Targets:
        return !tables.targets.empty();
    default:
        return true;
    }
}

bool needsRows(const FigureSpec &spec)
{
    switch (spec.subject) {
    case FigureSubject::Concentration:
    case FigureSubject::Organisations:
    case FigureSubject::Distribution:
    case FigureSubject::Scatter:
    case FigureSubject::FirmFlows:
        return true;
    case FigureSubject::Composition:
    case FigureSubject::Totals:
        return spec.guarded;
    default:
        return false;
    }
}

std::vector<FigureSpec> figuresOf(const PageSpec &page, const Dataset &dataset)
{
    std::vector<FigureSpec> figures;
    std::ranges::copy_if(page.figures, std::back_inserter(figures),
                         [&](const FigureSpec &spec) { return hasFigure(dataset, spec); });
    if (figures.empty() && !page.figures.empty())
        figures.push_back(page.figures.front());
    return figures;
}

} // namespace core
