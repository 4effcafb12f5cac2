#pragma once

#include "app/batch.h"

namespace app {

/// Builds the figures of an export and writes them, to a file as a whole or not at all.
ExitCode runExport(const Export &command, const Request &request, const Streams &streams);

} // namespace app
