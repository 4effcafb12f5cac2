#include "models/core/tabular/issueplace.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

std::optional<std::size_t> columnOf(const Mapping &mapping, const std::string &column)
{
    const auto named = std::ranges::find(mapping.columns, column, &ColumnMapping::header);
    if (named != mapping.columns.end() && !column.empty())
        return named->column;
    std::size_t number = 0;
    const auto read = std::from_chars(column.data(), column.data() + column.size(), number);
    if (read.ec != std::errc() || read.ptr != column.data() + column.size() || number == 0)
        return std::nullopt;
    return number - 1;
}

} // namespace

std::optional<CellPlace> placeOf(const Grid &grid, const Mapping &mapping, const Issue &issue)
{
    std::size_t low = 0;
    std::size_t high = grid.rows();
    while (low < high) { // rows of the file rise
        const std::size_t middle = low + (high - low) / 2;
        if (grid.fileRow(middle) < issue.row)
            low = middle + 1;
        else
            high = middle;
    }
    if (issue.row <= 0 || low == grid.rows() || grid.fileRow(low) != issue.row)
        return std::nullopt;
    return CellPlace{low, columnOf(mapping, issue.column)};
}

} // namespace core
