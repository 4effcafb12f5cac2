#pragma once

#include "models/core/panel/contenthash.h"
#include "models/core/panel/panel.h"
#include "models/core/panel/rowcomparer.h"

#include <optional>
#include <stop_token>
#include <vector>

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
/// Empty when `stop` was requested. `years`: only those; none = all.
std::vector<YearSum> yearSums(const PanelHead &head, const PanelRows &rows, std::stop_token stop = {},
                              const std::optional<std::vector<int>> &years = {});

/// The sum of a year after an update, from that before it and the rows that differ: those of the first panel are taken
/// out, those of the second put in. Both have the same fields. Undefined after a stop.
YearSum updatedSum(const YearSum &before, const Panel &panelBefore, const Panel &panelAfter, const DifferingRows &rows,
                   const std::stop_token &stop = {});

/// The sums of a panel that has them or its rows.
std::vector<YearSum> yearSums(const Panel &panel, std::stop_token stop = {});

/// The same panel with its sums; without them after a stop.
Panel withSums(Panel panel, std::stop_token stop = {});

/// The years that are in one of both only, or have other sums, ascending.
std::vector<int> differingYears(const std::vector<YearSum> &before, const std::vector<YearSum> &after);

} // namespace core
