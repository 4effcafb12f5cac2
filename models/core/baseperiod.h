#pragma once

#include "models/core/figure.h"

#include <optional>

namespace core {

/// The period that a computed mark starts from: the base of an index or of an average growth, the year before of a
/// change. None for marks that have no base, or none known because they are empty.
std::optional<Period> basePeriodOf(const Mark &mark, Transform transform);

} // namespace core
