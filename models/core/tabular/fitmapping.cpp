#include "models/core/tabular/fitmapping.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

const ColumnMapping *columnNamed(const std::vector<ColumnMapping> &columns, const std::string &header)
{
    const auto found = std::ranges::find(columns, header, &ColumnMapping::header);
    return found == columns.end() || header.empty() ? nullptr : &*found;
}

/// The columns of the file, each as the mapping has one of that header.
std::vector<ColumnMapping> byHeader(const std::vector<ColumnMapping> &mapped, std::vector<ColumnMapping> columns)
{
    for (ColumnMapping &column : columns) {
        const ColumnMapping *known = columnNamed(mapped, column.header);
        if (known == nullptr)
            continue;
        const std::size_t place = column.column;
        column = *known;
        column.column = place;
    }
    return columns;
}

/// The last header row says what the mapping says it does, in every column that has a header.
bool hasHeaderOf(const Mapping &mapping, const Grid &grid)
{
    if (mapping.extent.header.empty() || mapping.extent.header.back() >= grid.rows())
        return false;
    const std::size_t row = mapping.extent.header.back();
    return std::ranges::all_of(mapping.columns, [&](const ColumnMapping &column) {
        const std::string_view text = grid.text(row, column.column);
        return text.empty() || column.header.find(text) != std::string::npos;
    });
}

bool isCut(const Mapping &mapping, const Grid &grid, const Extent &fresh)
{
    return mapping.extent.lastRow > grid.rows() ||
           (fresh.header == mapping.extent.header && fresh.lastRow != mapping.extent.lastRow);
}

/// What tells one column of figures from another holds for next month's as well; its period does not.
bool namesFigures(const ColumnMapping &column)
{
    return column.role != ColumnRole::Ignore && (column.role != ColumnRole::Value || column.period.empty());
}

} // namespace

Mapping fitted(const Mapping &mapping, const Grid &grid, const Proposal &fresh)
{
    Mapping fit = mapping;
    const Extent &extent = fresh.mapping.extent;
    if (!hasHeaderOf(mapping, grid)) {
        fit.extent = extent;
        fit.columns = byHeader(mapping.columns, fresh.mapping.columns);
    } else if (isCut(mapping, grid, extent)) {
        fit.extent.lastRow = std::min(extent.lastRow, grid.rows());
        fit.extent.skipped = extent.skipped;
    }
    fit.regions.insert(fresh.mapping.regions.begin(), fresh.mapping.regions.end());
    fit.indicators.insert(fresh.mapping.indicators.begin(), fresh.mapping.indicators.end());
    fit.sectors.insert(fresh.mapping.sectors.begin(), fresh.mapping.sectors.end());
    return fit;
}

bool isOfShape(const Mapping &mapping, const Proposal &fresh)
{
    const Mapping &file = fresh.mapping;
    const auto isThere = [&file](const ColumnMapping &column) {
        return !namesFigures(column) || column.header.empty() || columnNamed(file.columns, column.header) != nullptr;
    };
    const Constants &said = file.constants;
    const Constants &meant = mapping.constants;
    const auto agrees = [](const std::string &one, const std::string &other) { return one.empty() || one == other; };
    return mapping.format == file.format && mapping.layout == file.layout &&
           std::ranges::any_of(mapping.columns, namesFigures) && std::ranges::all_of(mapping.columns, isThere) &&
           agrees(said.indicator, meant.indicator) && agrees(said.region, meant.region) &&
           agrees(said.unit, meant.unit);
}

} // namespace core
