#pragma once

#include "models/core/issue.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class TextPool;

/// One figure as a file states it, with the cell it stands in. Texts are those of the file; `literal` keeps the
/// published digits ("23.10"), written with a decimal point and without marks of grouping. Codes that the mapping
/// gives stand in the code fields. All views point into the table's pool.
struct LongRow
{
    std::string_view structure; ///< of SDMX data
    std::string_view region;
    std::string_view regionCode;
    std::string_view indicator;
    std::string_view indicatorCode;
    std::string_view sector;
    std::string_view period; ///< written as data packages write periods, e.g. 2024, 2024-Q1, 2024-05; blank: none
    std::string_view unit;
    std::string_view literal;     ///< blank: no figure, `empty` says why
    std::string_view growth;      ///< growth in percent that stands beside the figure; blank for none
    std::string_view growthBasis; ///< stable text of a GrowthBasis
    std::string_view growthScope; ///< stable text of a GrowthScope
    std::string_view qualifier;   ///< stable text of a Qualifier: over, nearly, about …; blank for exact
    std::string_view empty;       ///< stable text of an EmptyReason: not-published or withheld
    std::string_view status;      ///< stable text of a Status: preliminary, expected; blank: unstated
    std::string_view flags;       ///< as in the file, e.g. `b`, `E`; several joined by `;`
    std::string_view source;
    std::string_view note;
    std::string_view vintage;
    std::span<const std::pair<std::string_view, std::string_view>> dimensions; ///< name, member
    bool isRepeated = false;                                                   ///< an earlier row has the same keys
    bool isRemoved = false;                                                    ///< what has these keys is to go
    std::int32_t multiplier = 0; ///< the literal is in units of 10^multiplier of `unit`
    std::uint32_t row = 0;       ///< of the grid
    std::uint32_t column = 0;    ///< of the literal, or of the growth where there is no value column
};

using Members = std::vector<std::pair<std::string_view, std::string_view>>;

/// The figures of a file, one a row, in the order of the file, with what was wrong. Copies share the pool.
struct LongTable
{
    std::vector<LongRow> rows;
    std::vector<Issue> issues;
    std::vector<std::string_view> structures; ///< of SDMX data, in the order in which they come

    std::size_t numbers = 0; ///< rows with a literal
    std::size_t empties = 0; ///< rows without one
    std::size_t leftOut = 0; ///< cells of rows that the mapping leaves out

    std::shared_ptr<TextPool> pool;
    std::shared_ptr<std::vector<std::unique_ptr<Members>>> members;
};

} // namespace core
