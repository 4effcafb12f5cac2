#pragma once

namespace bench {

/// Times a line chart of a million points: painted anew, and after another figure or size. Needs Frames.
void redrawLine();

} // namespace bench
