#pragma once

#include "models/core/panel/panelschema.h"
#include "models/core/tabular/grid.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// The field that a column of this heading holds: of that name or, in any language, that title. None when there is
/// none.
std::optional<std::size_t> fieldHeaded(const core::PanelSchema &schema, std::string_view heading);

/// Whether columns of these headings are rows of a panel: they have its columns of ids and of years, and half of the
/// others.
bool areOfPanel(const std::vector<std::string_view> &headings, const core::PanelSchema &schema);

/// The row of a sheet, among its first ones, that heads the columns of a panel; none when there is none: titles and
/// notes may stand above it.
std::optional<std::size_t> panelHeading(const core::Grid &grid, const core::PanelSchema &schema);

/// A sheet as comma-separated text from its heading on, without blank rows.
struct PanelSheet
{
    std::string text;
    std::vector<std::int64_t> rows; ///< of the file, by record
};
PanelSheet panelSheet(const core::Grid &grid, std::size_t heading);

} // namespace package
