#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// What the data cells of one column are, from at most some thousand of them.
struct ColumnLook
{
    std::size_t filled = 0;
    std::size_t numbers = 0; ///< with or without flags and marks of grouping; years count too
    std::size_t missing = 0; ///< marks for "no figure"
    std::size_t years = 0;   ///< bare whole numbers from 1500 to 2150
    std::size_t periods = 0; ///< times that are no bare numbers
    std::size_t parts = 0;   ///< of these, parts of a year: T1, 5月
    std::size_t days = 0;    ///< of these, dates
    std::size_t points = 0;  ///< of these, numbers as well: 2016.01
    std::size_t flags = 0;   ///< one to three letters
    std::size_t texts = 0;
    std::size_t zeroLed = 0; ///< 01, 007: codes
    std::size_t upper = 0;   ///< capitals and digits only, at most 12
    std::size_t small = 0;   ///< whole numbers 1 … 12
    std::size_t units = 0;
    std::size_t distinct = 0; ///< at most 1000
    std::string first;        ///< first filled cell

    bool isNumeric() const { return numbers + missing > 0 && (numbers + missing) * 5 >= filled * 3 && zeroLed == 0; }
    bool isPeriod() const { return periods * 10 >= filled * 8 && periods > 0; }
};

ColumnLook columnLook(const Grid &grid, const Extent &extent, std::size_t column);

} // namespace core
