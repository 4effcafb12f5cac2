#include "models/core/figurebuild/allkeys.h"

#include <unordered_set>

namespace core {

std::vector<Keys> allKeys(const IndicatorSet &set)
{
    std::vector<Keys> all;
    std::unordered_set<std::string> seen;
    const auto add = [&](Keys keys) {
        const Indicator *indicator = set.indicator(keys.indicator);
        if (!indicator)
            return;
        const bool stock = indicator->measurement.stockFlow == StockFlow::Stock;
        const std::string id = keys.indicator.text() + '\n' + keys.region.text() + '\n' + keys.sector.text() + '\n' +
                               keys.organisation.text() + '\n' +
                               (stock ? keys.period->lastDay() : keys.period->spanText());
        if (seen.insert(id).second)
            all.push_back(std::move(keys));
    };
    for (const Observation &row : set.tables().observations)
        add({row.indicator, row.region, row.sector, row.period, {}, {}, {}});
    for (const OrganisationObservation &row : set.tables().organisationObservations)
        add({row.indicator, {}, {}, row.period, row.organisation, {}, {}});
    return all;
}

} // namespace core
