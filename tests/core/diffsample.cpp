#include "tests/core/diffsample.h"

namespace tests {

using namespace core;

Indicator indicator(const char *id, Kind kind, const char *unit)
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.measurement.kind = kind;
    indicator.measurement.unit = unit;
    return indicator;
}

Observation observation(const char *id, const char *period, const char *value, const char *source)
{
    Observation o;
    o.indicator = IndicatorId(id);
    o.region = RegionCode("330113");
    o.period = Period::parse(period).value();
    o.value = value;
    o.source = SourceId(source);
    return o;
}

OrganisationObservation ofOrganisation(const char *id, const char *organisation, const char *value)
{
    OrganisationObservation o;
    o.indicator = IndicatorId(id);
    o.organisation = OrganisationId(organisation);
    o.period = Period::ofYear(2024);
    o.value = value;
    o.source = SourceId("s1");
    return o;
}

IndicatorTables tables(std::vector<Observation> observations)
{
    IndicatorTables tables;
    tables.indicators = {indicator("gdp"), indicator("patents", Kind::Count, "件"), indicator("class_of")};
    tables.observations = std::move(observations);
    return tables;
}

} // namespace tests
