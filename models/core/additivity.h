#pragma once

#include "models/core/quantity.h"

#include <string_view>

namespace core {

/// Whether figures of this kind are amounts, which can be added up and grow in percent: no rates, shares or indexes.
bool isAmount(const Measurement &measurement);

/// The kind of a figure of which only the unit is known: a rate in %, a ratio per head or per another unit, an index,
/// a count of whole things, else a level.
Kind kindOf(std::string_view unit);

} // namespace core
