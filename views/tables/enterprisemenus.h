#pragma once

#include "models/core/panel/sortcolumn.h"
#include "views/text/names.h"

#include <functional>

class QMenu;

namespace views {

class EnterpriseTable;

/// One tick a column of the table but the first; shows and hides them.
void fillColumnMenu(QMenu *menu, EnterpriseTable *table, const Names &names);
/// The measures of the table's panel.
void fillMeasureMenu(QMenu *menu, const EnterpriseTable &table, const Names &names,
                     const std::function<void(std::size_t)> &chosen);

/// What the menu of a column does besides hiding it and copying rows.
struct ColumnActions
{
    std::function<void(const std::vector<core::SortColumn> &)> sort;
    std::function<void(std::size_t measure)> summarise;
};
/// The menu of a column, to be opened; it deletes itself when it closes.
QMenu *makeColumnMenu(EnterpriseTable *table, int column, const std::vector<core::SortColumn> &order,
                      const ColumnActions &actions);

} // namespace views
