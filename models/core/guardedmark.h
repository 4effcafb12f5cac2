#pragma once

#include "models/core/figure.h"

namespace core {

/// The figure that tells what of a mark of a panel's figure may leave the panel: the same one guarded. Of a single
/// enterprise its own years, as a table of enterprises gives them: what shows many of them may leave it out.
FigureSpec guardedSpec(const Figure &figure, const Mark &mark);

/// A mark as the figure of guardedSpec() gives it; without its number where that has none.
Mark guardedMark(const Mark &mark, const Figure &guarded);

} // namespace core
