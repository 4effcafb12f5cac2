#include "tests/bench/madetables.h"

#include <string>

namespace bench {

core::IndicatorTables madeTables(int rows)
{
    core::IndicatorTables made;
    core::Indicator indicator;
    for (int i = 0; i < 50; ++i) {
        indicator.id = core::IndicatorId("indicator_" + std::to_string(i));
        indicator.measurement.unit = "亿元";
        made.indicators.push_back(indicator);
    }
    made.observations.reserve(static_cast<std::size_t>(rows));
    for (int i = 0; i < rows; ++i) {
        core::Observation o;
        o.indicator = made.indicators[static_cast<std::size_t>(i % 50)].id;
        o.region = core::RegionCode("33" + std::to_string(1000 + i / 50 % 2000));
        o.period = core::Period::ofYear(2000 + i / 100000);
        o.value = std::to_string(i) + ".5";
        o.source = core::SourceId("s" + std::to_string(i % 100));
        made.observations.push_back(std::move(o));
    }
    return made;
}

} // namespace bench
