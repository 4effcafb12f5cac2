#pragma once

#include "tests/core/sample.h"

#include <string>

namespace tests {

/// The sample's regions, sectors and sources with other figures, one a line:
/// "gdp 113 2021 940.09 +10.6 real" – indicator, region, period, value (- for none), then in any order a growth
/// (+ or -), its basis, a qualifier, "sector=…", "vintage=…" or "backcast".
/// Indicators: gdp, primary, secondary, tertiary (parts of gdp, all in 亿元, flows), pull (published pull of the
/// tertiary), pop_resident (万人), firms (家, stock), income (人均, 元), rate (%), rank.
IndicatorTables tablesOf(std::string_view rows);

/// One figure of one indicator of these rows.
Result<Figure> figureOf(std::string_view rows, const char *indicator, Transform transform, Filter filter = {},
                        PeriodChoice periods = PeriodChoice::Annual);

/// The mark of a region and period.
const Mark &markAt(const Figure &figure, const char *region, const char *period);

} // namespace tests
