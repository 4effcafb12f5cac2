#pragma once

#include "app/batch.h"

namespace app {

/// Prints what changed from one revision of a dataset to another, as text or JSON.
ExitCode runDiff(const DiffRevisions &command, const Request &request, const Streams &streams);

/// Makes a revision the current one.
ExitCode useRevision(const UseRevision &command, const Request &request, const Streams &streams);

} // namespace app
