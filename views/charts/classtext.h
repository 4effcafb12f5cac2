#pragma once

#include "models/core/figure.h"

#include <QString>

#include <optional>

namespace views {

/// One of the further numbers of a mark; none without it or its value.
std::optional<double> numberOf(const core::Mark &mark, const char *measure);

/// "20–30" for a class of numbers; "< 30" and "≥ 20" for one without a lower or an upper end.
QString classText(std::optional<double> low, std::optional<double> high);

} // namespace views
