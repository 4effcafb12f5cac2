#pragma once

#include "tests/core/sample.h"

namespace tests {

/// A district's communiqué in miniature: Qiantang 2023 with the pulls it publishes, resident population of two
/// year ends, its city as reference, and what an audit must find in it.
IndicatorTables qiantangTables();

inline Dataset qiantang() { return datasetOf(qiantangTables()); }

} // namespace tests
