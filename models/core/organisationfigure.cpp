#include "models/core/organisationfigure.h"

#include "models/core/comparability.h"
#include "models/core/figurebuild/claims.h"

#include <set>

namespace core {

Figure organisationFigure(const Dataset &dataset, const OrganisationId &id)
{
    const IndicatorSet &set = *dataset.indicators;
    Figure figure;
    figure.spec.id = "enterprises/profile";
    figure.spec.subject = FigureSubject::Series;
    figure.spec.chart = ChartKind::Table;
    figure.spec.periodChoice = PeriodChoice::All;
    figure.spec.organisation = id;
    figure.dataset = dataset.name;
    figure.revision = dataset.revision.shortHash();
    std::set<Period> all;
    for (const Indicator &indicator : set.tables().indicators) {
        std::set<Period> periods;
        for (const std::size_t claim : set.organisationClaims(indicator.id, id))
            periods.insert(set.tables().organisationObservations[claim].period);
        for (const Period &period : periods) {
            Keys keys;
            keys.indicator = indicator.id;
            keys.organisation = id;
            keys.period = period;
            figure.marks.push_back(markOf(set, indicator, keys));
        }
        all.merge(periods);
    }
    figure.periods.assign(all.begin(), all.end());
    figure.shown = figure.of = figure.marks.size();
    figure.comparability = compare(figure.marks, false);
    return figure;
}

} // namespace core
