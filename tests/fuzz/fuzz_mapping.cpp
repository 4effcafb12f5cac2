#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a table: what a proposal makes of them can be applied, and each row stands for a cell of the grid.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto read = core::readGrid(text, core::sniffDialect(text).dialect);
    if (!read)
        return 0;
    const core::Proposal proposal = core::propose(read->grid, core::FileFacts{});
    const core::LongTable table = core::apply(read->grid, proposal.mapping);
    if (table.numbers + table.empties != table.rows.size())
        std::abort();
    for (const core::LongRow &row : table.rows) {
        if (row.row >= read->grid.rows() || (row.literal.empty() && row.empty.empty()))
            std::abort();
        if (!row.literal.empty() && !core::Decimal::parse(row.literal))
            std::abort();
        if (!row.period.empty() && !core::Period::parse(row.period))
            std::abort();
    }
    return 0;
}
