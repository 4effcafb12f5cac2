#pragma once

#include "models/core/panel/contenthash.h"
#include "models/core/panel/panel.h"

#include <stop_token>

namespace core {

/// What the rows of a year come to: the sum of their hashes.
struct YearSum
{
    int year = 0;
    std::size_t rows = 0;
    ContentHash sum;
    bool operator==(const YearSum &) const = default;
};

/// One a year block; equal for equal rows, whatever their order, the numbers of enterprises and of values, the order
/// of the fields and the types of the columns. Any cell that differs, if only in its printed digits, makes another sum.
/// Empty when `stop` was requested.
std::vector<YearSum> yearSums(const PanelHead &head, const PanelRows &rows, std::stop_token stop = {});

} // namespace core
