#pragma once

#include "models/core/result.h"
#include "models/core/savedview.h"

#include <QByteArray>

#include <string>

namespace package {

/// A saved view as JSON text; its figures and filter by the codes of the command line. What is as in a new one is left
/// out.
QByteArray viewJson(const core::SavedView &view);

/// Reads that form. Errors: BadJson (args: file, line, column, reason); BadView (args: file, member) for a member that
/// is unknown or holds what it may not.
core::Result<core::SavedView> viewFrom(const QByteArray &json, const std::string &name);

} // namespace package
