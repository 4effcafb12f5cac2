#pragma once

#include "app/batch.h"

namespace app {

/// Reads packages; prints what each would change in the store or, with --yes, takes them in. When one of them
/// is invalid its report is printed and none is taken in.
ExitCode runImport(const Import &command, const Request &request, const Streams &streams);

} // namespace app
