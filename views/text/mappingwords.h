#pragma once

#include "models/core/tabular/columnmapping.h"
#include "models/core/tabular/dialect.h"
#include "models/core/tabular/textencoding.h"

#include <QString>

#include <string>

namespace views {

/// The words for how a file becomes figures, in the language installed in the application.
QString word(core::ColumnRole role);
/// What a column says, with its own period, indicator or dimension: “Figures 2021”.
QString columnWords(const core::ColumnMapping &column);
/// "wide-periods" → “wide: periods as columns”; an unknown layout as it is.
QString layoutWord(const std::string &layout);
/// Why a text is read in its encoding.
QString word(core::EncodingReason reason);
QString delimiterWord(char delimiter);

} // namespace views
