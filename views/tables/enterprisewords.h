#pragma once

#include "models/items/enterprisemodel.h"
#include "views/text/names.h"

namespace views {

/// How the table of a panel is worded.
items::EnterpriseModel::Texts enterpriseTexts(const Names &names);
/// The name of a column without its unit.
QString columnName(const items::PanelColumn &column, const core::PanelField &field, const Names &names);
/// Rows shown of how many, and the enterprises they are of: of several years only when these have been counted.
QString rowCounts(const core::OrderedRows &rows, std::optional<std::size_t> enterprises);

/// Where in the table one is: its first row seen, from 0.
QString rowPlace(int row, int rows);

/// How the values of the dimensions in an order follow each other as they are read in the table.
core::ValueRanks valueRanks(const core::PanelHead &head, const std::vector<core::SortColumn> &order,
                            const Names &names);

/// How many rows were copied, and whether there would have been more.
QString copiedText(int rows, bool isCut);
/// How many numbers the guard took out of the copied rows, and why; whether some rows come last for it, and how many
/// were left out.
QString withheldText(int numbers, bool someLast, int left = 0);

} // namespace views
