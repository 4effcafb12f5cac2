#pragma once

#include "models/core/panel/panelbuilder.h"
#include "models/package/packagefolder.h"
#include "models/package/validate.h"

#include <functional>

namespace package {

/// Called with the bytes done of all, at most about twenty times a second; on any thread, never twice at once.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// Reads the panel of a package: maps its file, checks every cell and builds the columns. None when there are errors,
/// which are reported, or `stop` was requested. The values of a dimension that refers to another resource are looked
/// up among `others`, each once: a fault names the row in which the value stands first.
core::Panel readPanel(const PanelResource &panel, const PackageFolder &folder, const std::vector<ReadResource> &others,
                      IssueList &issues, const Progress &progress = {}, std::stop_token stop = {});

} // namespace package
