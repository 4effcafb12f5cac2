#pragma once

#include "models/core/disclosure/tables.h"

#include <initializer_list>
#include <random>
#include <string>

namespace tests {

core::Contributions firms(std::initializer_list<double> values);

/// Firms drawn at random into cells, with all totals; cells may be empty, values are whole numbers from zero on.
core::CrossTable randomTable(std::mt19937 &random, std::size_t mostRows, std::size_t mostColumns);

/// A table as text, one line a row, totals last: `.` shown, `T` too few firms, `D` dominance, `c` complementary.
std::string picture(const core::CrossTable &table, const core::CrossSuppression &suppression);

/// Every number of a table in one grid with (rows + 1) x (columns + 1) places, the totals last.
struct Grid
{
    std::size_t rows = 0; ///< with the totals
    std::size_t columns = 0;
    std::vector<core::Contributions> sums;
    std::vector<core::Suppression> suppression;
    std::vector<bool> shown; ///< false: withheld, or a total that the table does not show

    std::size_t size() const { return sums.size(); }
    /// Coefficients of the equations "the parts of a line less its total are nothing", of all lines.
    std::vector<std::vector<int>> equations() const;
};
Grid gridOf(const core::CrossTable &table, const core::CrossSuppression &suppression);

} // namespace tests
