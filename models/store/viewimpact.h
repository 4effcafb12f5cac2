#pragma once

#include "models/core/impact.h"
#include "models/store/database.h"

#include <stop_token>

namespace store {

/// How the figures of saved views are compared.
struct ImpactWay
{
    /// The rows of the later state that are none of the earlier one, by whole years, where it is no state of the store.
    core::Panel changed = {};
    bool guarded = false; ///< of a panel what tells of a single enterprise is withheld: for what leaves the program
};

/// What the step from one state of a dataset to another does to the dataset's saved views. The rows of a panel are read
/// where a view needs them and the state has none. See core::impact().
core::Result<core::Impact> impactOnViews(const Database &database, core::Dataset before, core::Dataset after,
                                         const std::stop_token &stop = {}, const ImpactWay &way = {});

} // namespace store
