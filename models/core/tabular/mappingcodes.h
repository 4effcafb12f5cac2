#pragma once

#include "models/core/codes.h"
#include "models/core/tabular/mapping.h"

namespace core {

template <> std::span<const std::pair<ColumnRole, std::string_view>> codesOf();
template <> std::span<const std::pair<PeriodReading, std::string_view>> codesOf();

} // namespace core
