#pragma once

#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// The mapping's column at that place of the grid; null when there is none.
const ColumnMapping *columnAt(const Mapping &mapping, std::size_t column);

/// The mapping with another meaning of a column of the grid. A column of figures then says what its header says: its
/// period, else its indicator and its unit. Keys packed into one column stay unless it is left out.
Mapping withRole(Mapping mapping, std::size_t column, ColumnRole role);

/// The mapping with a column of growth that is of the figures of this period: one of growthPeriods().
Mapping withGrowthOf(Mapping mapping, std::size_t column, const std::string &period);
/// The periods of the columns of figures, in their order, each once; what follows the year where the rows name it.
std::vector<std::string> growthPeriods(const Mapping &mapping);

/// The mapping with a status of the figures of a column, by its stable text; blank: that of the row or the file.
Mapping withStatus(Mapping mapping, std::size_t column, const std::string &status);

/// Whether a row of the grid holds data.
bool isData(const Extent &extent, std::size_t row);

/// The mapping with a row below the header left out, or taken as data; rows above and below the data become its first
/// or last row. A row of the header stays one.
Mapping withRow(Mapping mapping, std::size_t row, bool isTaken);

/// The mapping with an indicator for all figures of the file whose column names none. A name that the file gives
/// itself is kept as the key, so that the mapping fits the next file of its kind.
Mapping withIndicator(Mapping mapping, const std::string &code);

} // namespace core
