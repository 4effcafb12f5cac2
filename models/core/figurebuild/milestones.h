#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <string>
#include <vector>

namespace core {

/// The dated events of an organisation, a programme or a region in the order of time, undated ones last. Rows of one
/// date, subject and title are one event with several figures.
std::vector<Mark> eventsOf(const IndicatorSet &set, const std::string &subject);

} // namespace core
