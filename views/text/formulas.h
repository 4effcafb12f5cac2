#pragma once

#include "models/core/figurespec.h"

#include <QString>

namespace views {

/// The formula of a transform in symbols, the same in all languages; empty for what is shown as published.
/// x level, X its whole, g and G their published growth in percent, P population, t the period, n years.
QString formula(core::Transform transform);

} // namespace views
