#pragma once

#include "views/text/statement.h"
#include "views/text/statementnames.h"

namespace views {

/// All ways in which a sentence of one language can be read; `furthest` becomes the place up to which it was
/// understood.
std::vector<StatementReading> readingsOf(const QString &text, const StatementNames &names, const Names &dataset,
                                         qsizetype &furthest);

} // namespace views
