#pragma once

#include "app/batch.h"

namespace app {

/// Prints pages, figures, kinds of chart, transforms, dimensions and measures (those of the dataset's enterprise panel
/// among them), and the datasets of the store.
ExitCode listFigures(const ListFigures &command, const Request &request, const Streams &streams);

/// Prints the revisions of a dataset, newest first.
ExitCode listRevisions(const ListRevisions &command, const Request &request, const Streams &streams);

} // namespace app
