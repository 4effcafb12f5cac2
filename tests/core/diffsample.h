#pragma once

#include "models/core/indicatorset.h"

namespace tests {

core::Indicator indicator(const char *id, core::Kind kind = core::Kind::Level, const char *unit = "亿元");
/// Of the region 330113.
core::Observation observation(const char *id, const char *period, const char *value, const char *source = "s1");
/// Of 2024, by the source s1.
core::OrganisationObservation ofOrganisation(const char *id, const char *organisation, const char *value);
/// With the indicators gdp, patents and class_of.
core::IndicatorTables tables(std::vector<core::Observation> observations);

} // namespace tests
