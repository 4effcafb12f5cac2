#include "models/core/disclosure/rowgroups.h"

#include <algorithm>

namespace core {

std::vector<std::size_t> runsOf(std::span<const std::uint32_t> firms)
{
    std::vector<std::size_t> runs{0};
    for (std::size_t row = 1; row < firms.size(); ++row) {
        if (firms[row] <= firms[row - 1])
            runs.push_back(row);
    }
    runs.push_back(firms.size());
    return runs;
}

std::vector<Suppression> sensitivityOf(std::span<const Contributions> sums, const DisclosureRule &rule)
{
    std::vector<Suppression> cells(sums.size());
    std::ranges::transform(sums, cells.begin(), [&](const Contributions &sum) { return sensitivityOf(sum, rule); });
    return cells;
}

std::vector<Suppression> suppressionOfRows(const RowGroups &groups, std::span<const Suppression> cells)
{
    std::vector<Suppression> rows(groups.of.size());
    std::ranges::transform(groups.of, rows.begin(), [&](std::uint32_t cell) { return cells[cell]; });
    return rows;
}

} // namespace core
