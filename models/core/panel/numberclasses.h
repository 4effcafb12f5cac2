#pragma once

#include "models/core/panel/codecolumn.h"
#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/rowmask.h"

#include <array>
#include <optional>
#include <stop_token>

namespace core {

/// The rows of a measure in classes that rise with its numbers, of about as many rows each, one byte a row: which rows
/// can stand at a place of the order is known before a number is read. A number that many rows have has a class of its
/// own. Class 0 are the rows without a number.
struct NumberClasses
{
    static constexpr std::size_t most = 255;
    using Counts = std::array<std::size_t, most>; ///< rows by class

    CodeColumn codes;
    /// The number with which each class begins; the first one is not asked for.
    MeasureColumn::Storage lowest;
    /// Rows of each class in each RowMask::stretch of the panel.
    std::vector<std::array<std::uint32_t, most>> inStretches;

    /// None after a stop.
    static std::optional<NumberClasses> from(const MeasureColumn &column, const std::stop_token &stop);

    /// Whether all rows of a class have the same number, or none.
    bool isSingle(std::size_t code) const;
    /// How many of the rows that a mask holds are in each class; none after a stop.
    std::optional<Counts> counts(const RowMask &mask, const std::stop_token &stop) const;
    /// Some of the classes: an entry (0 or 1) for each.
    using Some = std::array<std::uint8_t, most>;
    /// The rows of a mask that are in some classes; none after a stop.
    std::optional<RowMask> rows(const RowMask &mask, const Some &some, const std::stop_token &stop) const;
    /// Those of one stretch, a bit each, in as many words as the stretch has; false, and no words, when there are none.
    bool rowsOfStretch(std::size_t at, const RowMask &mask, const Some &some, std::uint64_t *words) const;
};

} // namespace core
