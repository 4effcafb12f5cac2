#pragma once

#include "models/core/figurespec.h"

namespace core {

/// Whether a kind of chart has room for another state beside each mark of a series.
bool drawsBeside(const FigureSpec &spec);

} // namespace core
