#pragma once

#include "models/core/issue.h"
#include "models/core/panel/panelschema.h"
#include "models/core/tabular/grid.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// The fields that columns of these headings hold: those of that name and, where no column has its name, the one of
/// that title in any language; behind either its unit may stand in parentheses. None for a heading that belongs to no
/// field or, as a title, to several.
std::vector<std::optional<std::size_t>> fieldsHeaded(const core::PanelSchema &schema,
                                                     const std::vector<std::string_view> &headings);

/// An error for each heading that names a field with another unit than its own: its numbers are not those of the field.
std::vector<core::Issue> otherUnits(const core::PanelSchema &schema, const std::vector<std::string_view> &headings);

/// Whether columns of these headings are rows of a panel: they have its columns of ids and of years, and one of its
/// names, dimensions and measures or one of actions, see RowAction. What else they lack is an error of the file.
bool areOfPanel(const std::vector<std::string_view> &headings, const core::PanelSchema &schema);

/// The row of a sheet, among its first ones, that heads the columns of a panel; none when there is none: titles and
/// notes may stand above it.
std::optional<std::size_t> panelHeading(const core::Grid &grid, const core::PanelSchema &schema);

/// The columns of a sheet that have a heading.
struct PanelColumns
{
    std::size_t heading = 0;           ///< row of the sheet
    std::vector<std::size_t> places;   ///< of the sheet's columns
    std::vector<std::string> names;    ///< of their fields; what is none's keeps its heading
    std::vector<std::string> headings; ///< as they stand in the file

    /// Puts them in the order of these names; false when they have others.
    bool arrangeAs(const std::vector<std::string> &order);
};
PanelColumns panelColumns(const core::Grid &grid, std::size_t heading, const core::PanelSchema &schema);

/// The rows below the heading as comma-separated text, without blank ones. What is merged stands in each of its cells.
struct PanelSheet
{
    std::string text;
    std::vector<std::int64_t> rows; ///< of the file, by record
    /// Columns left out with what stands in them, and cells with errors of formulas: by rows of the file and headings.
    std::vector<core::Issue> issues;
};
/// A stop gives a part of it.
PanelSheet panelSheet(const core::Grid &grid, const PanelColumns &columns, const std::stop_token &stop = {});

/// A record of comma-separated text, as RFC 4180 writes it.
void appendRecord(std::string &text, const std::vector<std::string_view> &cells);

} // namespace package
