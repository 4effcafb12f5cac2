#pragma once

#include "models/core/issue.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// One figure as a file states it, with the cell it stands in. Texts are those of the file; `literal` keeps the
/// published digits ("23.10"), written with a decimal point and without marks of grouping.
struct LongRow
{
    std::string region;
    std::string regionCode;
    std::string indicator;
    std::string indicatorCode;
    std::string sector;
    std::string period; ///< written as data packages write periods, e.g. 2024, 2024-Q1, 2024-05
    std::string unit;
    int multiplier = 0;    ///< the literal is in units of 10^multiplier of `unit`
    std::string literal;   ///< blank: no figure, `empty` says why
    std::string qualifier; ///< stable text of a Qualifier: over, nearly, about …; blank for exact
    std::string empty;     ///< stable text of an EmptyReason: not-published, withheld …
    std::string status;    ///< preliminary, final, estimated …
    std::vector<std::string> flags;
    std::vector<std::pair<std::string, std::string>> dimensions; ///< name, member
    std::string source;
    std::string note;
    std::size_t row = 0; ///< of the grid
    std::size_t column = 0;
};

/// The figures of a file, one a row, in the order of the file, with what was wrong.
struct LongTable
{
    std::vector<LongRow> rows;
    std::vector<Issue> issues;
    /// Structure of SDMX data, or blank.
    std::string structure;
};

} // namespace core
