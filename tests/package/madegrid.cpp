#include "tests/package/madegrid.h"

namespace tests {

core::Grid gridOf(const std::vector<std::vector<std::string>> &rows)
{
    core::Grid grid;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const std::string &cell : rows[row])
            grid.addCell(cell, cell.empty() ? core::CellKind::Blank : core::CellKind::Text);
        grid.endRow(static_cast<std::int64_t>(row) + 1);
    }
    return grid;
}

} // namespace tests
