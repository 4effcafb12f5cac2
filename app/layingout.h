#pragma once

#include "app/batch.h"

namespace app {

/// Writes a panel as ordinary rows, piece by piece: as SQLite file with one table or as CSV, which may go to standard
/// output. The file is there as a whole or not at all.
ExitCode runRows(const Rows &command, const Request &request, const Streams &streams);

} // namespace app
