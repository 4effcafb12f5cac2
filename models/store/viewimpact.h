#pragma once

#include "models/core/impact.h"
#include "models/store/database.h"

#include <stop_token>

namespace store {

/// What the step from one state of a dataset to another does to the dataset's saved views. The rows of a panel are read
/// where a view needs them and the state has none; `changed`: the rows of `after` that are none of `before`, by whole
/// years, where it is no state of the store. See core::impact().
core::Result<core::Impact> impactOnViews(const Database &database, core::Dataset before, core::Dataset after,
                                         const std::stop_token &stop = {}, const core::Panel &changed = {});

} // namespace store
