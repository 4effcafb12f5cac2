#pragma once

#include "models/core/panel/panelbuilder.h"
#include "models/package/packagefolder.h"
#include "models/package/validate.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace package {

/// Called with the bytes done of all, at most about twenty times a second; on any thread, never twice at once.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// Reads the panel of a package: maps its file, checks every cell and builds the columns. None when there are errors,
/// which are reported, or `stop` was requested. The values of a dimension that refers to another resource are looked
/// up among `others`, each once: a fault names the row in which the value stands first.
core::Panel readPanel(const PanelResource &panel, const PackageFolder &folder, const std::vector<ReadResource> &others,
                      IssueList &issues, const Progress &progress = {}, std::stop_token stop = {});

/// The values of fields that dimensions may refer to, joined by NUL; none where they are not known. See keysOf().
using KnownKeys = std::function<std::optional<std::unordered_set<std::string>>(const std::string &resource,
                                                                               const std::vector<std::string> &fields)>;

/// The same for an open file. Enterprises and values are numbered after those of `base`, see core::buildPanel().
core::Panel readPanelFile(const PanelResource &panel, QFile &file, const KnownKeys &known, const core::Panel &base,
                          IssueList &issues, const Progress &progress = {}, std::stop_token stop = {});

/// The same for text in memory.
core::Panel readPanelText(const PanelResource &panel, std::string_view bytes, const KnownKeys &known,
                          const core::Panel &base, IssueList &issues, const Progress &progress = {},
                          std::stop_token stop = {});

/// The header of a file of text, in UTF-8; blank when it cannot be read.
std::string panelHeader(QFile &file);

} // namespace package
