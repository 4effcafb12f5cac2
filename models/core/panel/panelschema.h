#pragma once

#include "models/core/entities.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a column of an enterprise panel is for.
enum class PanelRole {
    Entity,    ///< id of the enterprise
    Name,      ///< its name, which may change from year to year
    Period,    ///< a year
    Dimension, ///< text by which rows are filtered and grouped
    Measure,   ///< a number
    Ignore,
};

/// One column of a panel as its schema declares it.
struct PanelField
{
    std::string name; ///< as in the header of the file
    Name title;       ///< blank = the name itself
    PanelRole role = PanelRole::Ignore;
    std::string unit;                          ///< of a measure
    StockFlow stockFlow = StockFlow::Unstated; ///< of a measure: only flows are summed over years
    char separator = '\0';                     ///< of a dimension with several values in a cell; NUL = one value
    std::string references;                    ///< resource that the values are keys of: "regions", "sectors" or blank
    bool operator==(const PanelField &) const = default;
};

/// The columns of a panel, in the order of the file.
struct PanelSchema
{
    std::string resource; ///< name of the package's resource
    std::string title;
    std::vector<PanelField> fields;
    /// The Table Schema that the package states of the resource, as JSON: what its cells must be, so that later rows
    /// can be held to it. Blank where it is not known. Not looked at in the core.
    std::string tableSchema = {};

    /// Index of the first field of a role; none when there is none.
    std::optional<std::size_t> first(PanelRole role) const;
    std::optional<std::size_t> indexOf(std::string_view name) const;
    bool operator==(const PanelSchema &) const = default;
};

} // namespace core
