#pragma once

#include "models/core/tabular/grid.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

/// What a cell looks like before anything is known of its column.
enum class CellLook { Blank, Number, Year, Period, Missing, Text };

/// Year: a whole number from 1500 to 2150; Period: any other time that is no bare number.
CellLook lookOf(std::string_view text, CellKind kind);

/// What one row consists of.
struct RowLook
{
    std::vector<CellLook> cells;
    std::size_t filled = 0;  ///< cells that are not blank
    std::size_t numbers = 0; ///< numbers and missing marks, years not counted
    std::size_t years = 0;   ///< years and periods
    std::size_t texts = 0;
    std::size_t first = 0; ///< first and last filled column
    std::size_t last = 0;
    CellLook at(std::size_t column) const { return column < cells.size() ? cells[column] : CellLook::Blank; }
};
RowLook rowLook(const Grid &grid, std::size_t row);

/// Filled cells of a row, counted only up to `limit`.
std::size_t filledCells(const Grid &grid, std::size_t row, std::size_t limit);

/// True when the years of a row rise or fall throughout, as those of a header do.
bool isYearSequence(const Grid &grid, std::size_t row);

} // namespace core
