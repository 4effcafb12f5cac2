#pragma once

#include <string>

namespace core {

/// How a text file separates its cells. A zero character means that there is none.
struct Dialect
{
    char delimiter = ',';
    char quote = '"';
    char escape = 0;               ///< before a quote within quotes, e.g. a backslash; doubled quotes always count
    std::string comment = {};      ///< lines that begin with it are no records, e.g. `#`; blank for none
    bool skipInitialSpace = false; ///< blanks after a delimiter are no part of the field
    bool operator==(const Dialect &) const = default;
};

} // namespace core
