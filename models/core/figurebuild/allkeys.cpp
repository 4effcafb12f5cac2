#include "models/core/figurebuild/allkeys.h"

#include <unordered_map>

namespace core {

std::vector<Keys> allKeys(const IndicatorSet &set, std::size_t claims)
{
    std::vector<Keys> all;
    std::vector<std::size_t> counts;
    std::unordered_map<std::string, std::size_t> places;
    const auto add = [&](Keys keys) {
        const Indicator *indicator = set.indicator(keys.indicator);
        if (!indicator)
            return;
        const bool stock = indicator->measurement.stockFlow == StockFlow::Stock;
        const std::string id = keys.indicator.text() + '\n' + keys.region.text() + '\n' + keys.sector.text() + '\n' +
                               keys.organisation.text() + '\n' +
                               (stock ? keys.period->lastDay() : keys.period->spanText());
        const auto [place, first] = places.emplace(id, all.size());
        if (first) {
            all.push_back(std::move(keys));
            counts.push_back(0);
        }
        ++counts[place->second];
    };
    for (const Observation &row : set.tables().observations)
        add({row.indicator, row.region, row.sector, row.period, {}, {}, {}});
    for (const OrganisationObservation &row : set.tables().organisationObservations)
        add({row.indicator, {}, {}, row.period, row.organisation, {}, {}});
    std::vector<Keys> wanted;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (counts[i] >= claims)
            wanted.push_back(std::move(all[i]));
    }
    return wanted;
}

} // namespace core
