// Rows of SDMX-CSV below a header of the format; where the first byte is none of those that choose one, a whole file.
#include "models/core/period.h"
#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/datasetupdate.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

constexpr const char *headers[] = {
    "DATAFLOW,FREQ,REF_AREA,INDICATOR,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS\n",
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,GEO,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n",
    "STRUCTURE;STRUCTURE_ID: x;ACTION;DIM_1: One;DIM_3: Time;OBS_VALUE: Value\n",
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value\n",
    "STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1,DIM_3,OBS_VALUE1,OBS_VALUE2,ATT[]\n",
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    std::string text(reinterpret_cast<const char *>(data), size);
    if (data[0] < std::size(headers))
        text.replace(0, 1, headers[data[0]]);
    const auto read = core::readGrid(text, core::sniffDialect(text).dialect, {.cells = 100'000});
    const core::FileFacts file;
    const core::Proposal proposal = core::propose(read->grid, file);
    const core::LongTable table = core::apply(read->grid, proposal.mapping);
    const core::DatasetUpdate update = core::updateOf(table, {}, core::sourceOf(file, proposal.mapping));
    if (update.tables.observations.size() + update.issues.size() > table.rows.size())
        std::abort();
    for (const core::Issue &issue : update.issues) {
        if (issue.row < 1 || static_cast<std::size_t>(issue.row) > read->grid.rows())
            std::abort();
    }
    return 0;
}
