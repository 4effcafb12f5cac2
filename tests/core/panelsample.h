#pragma once

#include "models/core/panel/panel.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tests {

/// Rows of a panel as texts, for panels made by the plainest possible means: what the engine does is compared with it.
struct PanelTexts
{
    core::PanelSchema schema;
    std::vector<std::vector<std::string>> rows; ///< cells in the order of the fields
};

/// Five enterprises over three years with every kind of column: enterprise_id, name, year, region_code, sector,
/// certifications (several, '|'), employees (stock), output (flow, two decimals), score (no stock_flow, may be
/// missing).
PanelTexts smallPanel();

/// `rows` rows of the same schema: skewed dimensions, entries and exits, missing numbers; equal seeds, equal rows.
PanelTexts randomPanel(std::size_t rows, std::uint64_t seed);

/// The panel of these rows, without a cube.
core::Panel panelOf(const PanelTexts &texts);
/// The same with its cube.
core::Panel panelWithCube(const PanelTexts &texts);

/// What both say together, by the plainest means: the last row of each enterprise and year.
PanelTexts together(const PanelTexts &base, const PanelTexts &update);

constexpr unsigned rowChanges = 4;
/// Changes the `change`-th of what an update mostly changes in a row of randomPanel(): a whole number, the decimals of
/// a measure, a name, or a sector among so many that a byte does not tell them apart.
void changeRow(std::vector<std::string> &row, unsigned change, std::mt19937 &random);

} // namespace tests
