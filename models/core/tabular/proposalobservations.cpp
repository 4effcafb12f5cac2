#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::pair<std::string_view, ColumnRole> fields[] = {
    {"indicator_id", ColumnRole::IndicatorCode},
    {"indicator_name", ColumnRole::Indicator},
    {"region_code", ColumnRole::RegionId},
    {"region_name", ColumnRole::Region},
    {"sector_id", ColumnRole::Sector},
    {"period", ColumnRole::Period},
    {"value", ColumnRole::Value},
    {"unit", ColumnRole::Unit},
    {"qualifier", ColumnRole::Qualifier},
    {"growth_percent", ColumnRole::Growth},
    {"growth_basis", ColumnRole::GrowthBasis},
    {"growth_scope", ColumnRole::GrowthScope},
    {"vintage", ColumnRole::Vintage},
    {"status", ColumnRole::Status},
    {"note", ColumnRole::Note},
    {"source_id", ColumnRole::Source},
};

constexpr std::string_view needed[] = {"indicator_id", "region_code", "period", "value", "source_id"};

bool isBlankRow(const Grid &grid, std::size_t row)
{
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
        if (!trimmed(grid.text(row, column)).empty())
            return false;
    }
    return true;
}

} // namespace

std::optional<TableExtent> observationTable(const Grid &grid)
{
    if (grid.rows() == 0)
        return std::nullopt;
    const auto hasField = [&](std::string_view field) {
        for (std::size_t column = 0; column < grid.cellsIn(0); ++column) {
            if (trimmed(grid.text(0, column)) == field)
                return true;
        }
        return false;
    };
    if (!std::ranges::all_of(needed, hasField))
        return std::nullopt;
    TableExtent table;
    table.extent.header = {0};
    table.extent.firstRow = 1;
    table.extent.lastRow = grid.rows();
    table.lastColumn = grid.columns();
    for (std::size_t row = 1; row < grid.rows(); ++row) {
        if (isBlankRow(grid, row))
            table.extent.skipped.push_back(row);
    }
    return table;
}

void proposeObservations(Draft &draft)
{
    draft.out.mapping.layout = "observations";
    for (ColumnMapping &column : draft.columns()) {
        const auto field = std::ranges::find(fields, trimmed(draft.grid.text(0, column.column)),
                                             &std::pair<std::string_view, ColumnRole>::first);
        if (field != std::end(fields) && !draft.has(field->second))
            column.role = field->second;
        else if (roleOfHeader(column.header) == ColumnRole::Action && !draft.has(ColumnRole::Action))
            column.role = ColumnRole::Action; // no field of a package: a mark of what is to go
    }
}

} // namespace core
