#pragma once

#include "app/request.h"
#include "models/core/result.h"

namespace app {

/// Reads the arguments (without the program's name) into a request. The error names the first thing that is
/// wrong; codes of a dataset are not looked up here.
core::Result<Request> parse(const QStringList &arguments);

/// "2020..2024", "2020..", "..2024" or "2024" into the years of a filter.
core::Result<core::Filter> parseYears(const QString &text);

/// The language asked for by --lang, wherever it stands; none when it is not there or is no language.
std::optional<views::Language> languageOf(const QStringList &arguments);

} // namespace app
