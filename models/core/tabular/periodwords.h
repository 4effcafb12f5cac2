#pragma once

#include "models/core/tabular/periodcell.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace core {

/// Part of a year behind it, squeezed: 5月, 1-9月, 第一季度, 上半年, q1, m05, h1, 05 (two digits).
std::optional<PeriodCell> readPeriodPart(std::string_view text);
/// Part of a year that needs no year to be known as one: as above, but no bare digits; also names of months.
std::optional<PeriodCell> readNamedPart(std::string_view text);
/// Part of a year behind `2024-`, `2024/` or `2024.`: 05, 5, q1, m01m09, t1.
std::optional<PeriodCell> readDashedPart(std::string_view text, char separator);

/// Marks of preliminary and expected figures at the end of a period, with the stable text of the status.
std::span<const std::pair<std::string_view, std::string_view>> periodStatuses();

} // namespace core
