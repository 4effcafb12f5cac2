#include "models/core/figurebuild/enterprisemeasure.h"

#include <map>

namespace core {

const Indicator *enterpriseMeasure(const BuildContext &context)
{
    if (!context.spec.measure.empty())
        return context.set.indicator(IndicatorId(context.spec.measure));
    std::map<IndicatorId, std::size_t> uses;
    for (const OrganisationObservation &row : context.set.tables().organisationObservations)
        ++uses[row.indicator];
    const Indicator *best = nullptr;
    for (const Indicator &indicator : context.set.tables().indicators) {
        const bool amount =
            indicator.measurement.kind == Kind::Level && indicator.measurement.stockFlow == StockFlow::Flow;
        if (amount && uses.contains(indicator.id) && (!best || uses[indicator.id] > uses[best->id]))
            best = &indicator;
    }
    return best;
}

} // namespace core
