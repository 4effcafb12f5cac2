#pragma once

#include "models/core/figurebuild.h"
#include "models/core/panel/panel.h"

#include <string>

namespace tests {

/// A dataset of a panel alone, with the regions and sectors of the panel sample.
core::Dataset panelDataset(core::Panel panel);

/// The mark of a sector, item or organisation; fails the test when there is none.
const core::Mark &markOf(const core::Figure &figure, const std::string &key);

bool has(const core::Figure &figure, core::Notice notice);

} // namespace tests
