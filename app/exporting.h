#pragma once

#include "app/batch.h"
#include "models/core/figure.h"
#include "models/core/indicatorset.h"

namespace app {

/// The figures that an export asks for, with its options applied; several for a page.
core::Result<std::vector<core::FigureSpec>> specsOf(const Export &command);

/// Builds the figures of an export and writes them, to a file as a whole or not at all.
ExitCode runExport(const Export &command, const Request &request, const Streams &streams);

} // namespace app
