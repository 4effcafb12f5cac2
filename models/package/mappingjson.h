#pragma once

#include "models/core/result.h"
#include "models/core/tabular/mapping.h"

#include <QByteArray>

#include <string>

namespace package {

/// A mapping as JSON text: the form of mapping files and recipes. What is as in a new Mapping is left out.
QByteArray mappingJson(const core::Mapping &mapping);

/// Reads that form. Errors: BadJson (args: file, line, column, reason); BadMapping (args: file, member) for a member
/// that is unknown or holds what it may not.
core::Result<core::Mapping> mappingFrom(const QByteArray &json, const std::string &name);

} // namespace package
