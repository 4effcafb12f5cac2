#pragma once

#include "models/core/panel/panel.h"

namespace bench {

/// A panel of `rows` enterprise-years in memory, with the columns of the enterprise panels that are measured elsewhere:
/// five dimensions of 13, 40, 8, 4 and 6 values, six measures, ten years. Deterministic.
core::Panel madePanel(std::size_t rows);

} // namespace bench
