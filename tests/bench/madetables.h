#pragma once

#include "models/core/indicatorset.h"

namespace bench {

/// `rows` observations of 50 indicators, 2000 regions and 100 sources. Deterministic.
core::IndicatorTables madeTables(int rows);

} // namespace bench
