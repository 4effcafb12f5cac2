#pragma once

#include "models/core/tabular/dialect.h"

#include <cstddef>
#include <string_view>

namespace core {

/// What ends the lines of a text.
enum class LineEnds { None, Lf, CrLf, Cr, Mixed };

/// How a text is separated, as its beginning shows.
struct SniffedDialect
{
    Dialect dialect;
    LineEnds lineEnds = LineEnds::None;
    std::size_t columns = 0;           ///< fields of the usual record; 1: nothing separates them
    bool hasTrailingDelimiter = false; ///< each usual record ends in a delimiter: its last field is blank
    double confidence = 0;             ///< from 0.5, another delimiter fits as well, to 1, no other fits at all
};

/// Tries the delimiters , ; tab | / : ^ ~ with quotes, escapes and comments, and takes what makes most records the same
/// length and most cells whole: a number, a date, something quoted, a word without another separator in it. The
/// comparison weighs all records, so titles above a table and notes below it do no harm. Text in UTF-8.
SniffedDialect sniffDialect(std::string_view text);

} // namespace core
