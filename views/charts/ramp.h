#pragma once

#include "views/charts/palette.h"

namespace views {

/// The colour at 0 … 1 of the sequential ramp; between its steps in CIELAB, so that equal ways look equal.
QColor sequentialAt(double along, Theme theme);
/// The colour at -1 … 1 of the diverging ramp, 0 in its middle.
QColor divergingAt(double along, Theme theme);
/// White or black, whichever has more contrast on a ground: at least 4.3 on any.
QColor readableOn(const QColor &ground);

} // namespace views
