#pragma once

#include "models/core/indicatorset.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace store {

/// One row as text in UTF-8, a cell for each column; blank = none. Rows are equal when their texts are.
using TextRow = std::vector<std::string>;

/// One resource of a package: its table in a store and how its rows become text and entities again.
/// Derived from the package layer's list of fields, as is everything that is done with a resource in a store.
struct Resource
{
    QString name;        ///< of the resource and of its table
    QStringList columns; ///< as in the package
    /// How many rows of the resource there are.
    std::function<std::size_t(const core::IndicatorTables &)> count;
    /// One of them, in file order.
    std::function<TextRow(const core::IndicatorTables &, std::size_t)> row;
    /// Appends one row; the index of the first cell that is no value of its column, -1 when all are.
    std::function<int(core::IndicatorTables &, const TextRow &)> append;
    /// Appends one row of the first to the second.
    std::function<void(const core::IndicatorTables &, std::size_t, core::IndicatorTables &)> copy;
    /// Appends all rows of the first to the second.
    std::function<void(core::IndicatorTables &&, core::IndicatorTables &)> move;
};

/// All resources, in the order of the package.
const std::vector<Resource> &resources();

} // namespace store
