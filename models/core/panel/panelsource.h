#pragma once

#include "models/core/panel/panelschema.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What the cells of a column must be, beyond what its role says.
struct CellRule
{
    bool isRequired = false;                ///< of a measure; names and dimensions may be blank
    bool isInteger = false;                 ///< of a measure: no decimals
    std::optional<double> minimum, maximum; ///< of a measure
};

/// A panel as CSV text.
struct PanelSource
{
    std::string_view bytes; ///< without byte order mark; the first record is the header, which is not looked at
    char delimiter = ',';
    PanelSchema schema;                          ///< with Entity and Period
    std::vector<CellRule> rules = {};            ///< by column; empty = none
    std::vector<std::string> missingValues = {}; ///< cells that stand for a blank one
    bool isLoose = false; ///< numbers and years as spreadsheets show them: 1,234.5, １２, a dash for none, 2024年
    std::function<std::string(std::string_view)> decode = {}; ///< whole lines into UTF-8; none = they are UTF-8
    std::function<void(std::size_t bytes)> progress = {};     ///< bytes done; on any thread, never two at once
    std::size_t stretchBytes = std::size_t{1} << 19;          ///< what one thread takes at a time
};

} // namespace core
