#include "models/core/tabular/grid.h"

#include <algorithm>

namespace core {

void Grid::endRow(std::int64_t fileRow)
{
    m_ends.push_back(m_texts.size());
    m_fileRows.push_back(fileRow);
    m_columns = std::max(m_columns, cellsIn(m_ends.size() - 1));
}

} // namespace core
