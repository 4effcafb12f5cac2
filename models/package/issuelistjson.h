#pragma once

#include "models/core/issue.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace package {

/// Issues as JSON text, to be kept; what is blank is left out.
QByteArray issueListJson(const std::vector<core::Issue> &issues);

/// Reads that form; none when it is not such a text.
std::optional<std::vector<core::Issue>> issueListFrom(const QByteArray &json);

} // namespace package
