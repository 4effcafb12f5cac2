#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <string_view>

namespace core {

/// One past the last row of data: below are blank rows, notes, the source, the publisher's marks.
std::size_t footnotesBegin(const Grid &grid, const Extent &extent);

/// 注：, 数据来源：, Source:, Last Updated, Stand: … at the beginning of a text.
bool isNoteText(std::string_view text);

/// A row that is no figure's: a note, a line of dashes, a heading such as 一、综合. One filled cell is presumed.
bool isHeading(const Grid &grid, std::size_t row);

/// 万元, (%), 单位：万人
bool isUnitCell(std::string_view text);

} // namespace core
