#pragma once

#include "models/core/indicatorset.h"
#include "models/output/csvwriter.h"

#include <cstddef>
#include <vector>

namespace output {

/// Published rows with every field they have, in the columns that data packages give observations, with the names of
/// indicator and region and the unit beside them. An import reads them back as they were. `rows` are indexes into
/// tables().observations.
QByteArray observationsCsv(const core::IndicatorSet &set, const std::vector<std::size_t> &rows, const Phrases &phrases,
                           Encoding encoding = Encoding::Utf8Bom);

} // namespace output
