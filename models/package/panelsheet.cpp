#include "models/package/panelsheet.h"

#include <algorithm>

namespace package {

namespace {

using core::PanelRole;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::vector<std::string_view> cellsOf(const core::Grid &grid, std::size_t row)
{
    std::vector<std::string_view> cells;
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
        cells.push_back(grid.text(row, column));
    return cells;
}

/// As RFC 4180 writes it.
void appendCell(std::string &text, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    text += '"';
}

} // namespace

std::optional<std::size_t> fieldHeaded(const core::PanelSchema &schema, std::string_view heading)
{
    heading = trimmed(heading);
    if (const auto named = schema.indexOf(heading); named || heading.empty())
        return named;
    const auto titled = std::ranges::find_if(schema.fields, [&](const core::PanelField &field) {
        return field.title.zh == heading || field.title.en == heading;
    });
    return titled == schema.fields.end() ? std::nullopt
                                         : std::optional(static_cast<std::size_t>(titled - schema.fields.begin()));
}

bool areOfPanel(const std::vector<std::string_view> &headings, const core::PanelSchema &schema)
{
    std::vector<bool> isThere(schema.fields.size());
    for (const std::string_view heading : headings) {
        if (const auto field = fieldHeaded(schema, heading))
            isThere[*field] = true;
    }
    const auto hasRole = [&](PanelRole role) { return schema.first(role) && isThere[*schema.first(role)]; };
    const auto known = static_cast<std::size_t>(std::ranges::count(isThere, true));
    return hasRole(PanelRole::Entity) && hasRole(PanelRole::Period) && 2 * known >= schema.fields.size();
}

std::optional<std::size_t> panelHeading(const core::Grid &grid, const core::PanelSchema &schema)
{
    constexpr std::size_t lookedAt = 20;
    for (std::size_t row = 0; row < std::min(lookedAt, grid.rows()); ++row) {
        if (areOfPanel(cellsOf(grid, row), schema))
            return row;
    }
    return std::nullopt;
}

PanelSheet panelSheet(const core::Grid &grid, std::size_t heading)
{
    PanelSheet sheet;
    const std::size_t columns = grid.cellsIn(heading);
    for (std::size_t row = heading; row < grid.rows(); ++row) {
        const std::size_t cells = std::max(columns, grid.cellsIn(row));
        const auto isBlank = [&](std::size_t column) { return trimmed(grid.text(row, column)).empty(); };
        std::size_t blanks = 0;
        while (blanks < cells && isBlank(blanks))
            ++blanks;
        if (blanks == cells)
            continue;
        for (std::size_t column = 0; column < cells; ++column) {
            if (column > 0)
                sheet.text += ',';
            appendCell(sheet.text, grid.text(row, column));
        }
        sheet.text += '\n';
        sheet.rows.push_back(grid.fileRow(row));
    }
    return sheet;
}

} // namespace package
