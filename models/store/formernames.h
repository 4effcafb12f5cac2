#pragma once

#include "models/core/indicatorset.h"
#include "models/store/database.h"

#include <memory>
#include <string>
#include <vector>

namespace store {

/// The regions, sectors and indicators of these ids that some revision of a dataset had, with the names that they had
/// last: for what is named and is not there any more. Those that none had are missing.
std::shared_ptr<const core::IndicatorSet> formerNames(const Database &database, const QString &dataset,
                                                      const std::vector<std::string> &ids);

} // namespace store
