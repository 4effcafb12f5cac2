#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "models/core/renamedindicators.h"
#include "models/package/packagereader.h"
#include "models/store/database.h"

namespace store {

/// What would change if a package were taken in.
struct Comparison
{
    core::Revision against; ///< the current revision of its dataset; without hash when the dataset is new
    std::shared_ptr<const core::IndicatorSet> before; ///< of that revision, for names of what is no more
    core::Diff diff;                                  ///< of tables and panel
    std::vector<core::NamedCounts> emptied;           ///< tables that had rows and would have none, as in Diff
    std::vector<core::RenamedIndicator> renamed;      ///< indicators that seem to have got another id
    core::Impact impact;                              ///< on the saved views of the dataset; none when it is new
    QByteArray panelHash;                             ///< package::panelHash() of what would be taken in
    std::string hash;                                 ///< that the revision would have
    bool isUnchanged = false; ///< the content is that of the current revision: no revision would be made
    bool mends = false;       ///< the same, but the panel in the store is damaged, and would be whole again
};

/// Compares a package with the current revision of the dataset of its name; `guarded`: see ImpactWay.
/// ErrorCode::Cancelled after a stop.
core::Result<Comparison> compareWithCurrent(Database &database, const package::PackageReading &reading,
                                            const std::stop_token &stop = {}, bool guarded = false);

} // namespace store
