#pragma once

#include "models/core/issue.h"
#include "models/core/tabular/mapping.h"
#include "models/store/database.h"
#include "models/store/rows.h"

#include <optional>
#include <vector>

namespace store {

/// Where a revision came from, kept beside it.
struct Provenance
{
    QString path;                         ///< of the file or folder, absolute
    std::optional<core::Mapping> mapping; ///< how its table became figures; none for a package and rows of a panel
    std::vector<core::Issue> report;      ///< what was found in it
};

/// Within a transaction.
core::Result<core::Done> writeProvenance(const Database &database, RevisionPlace place, const Provenance &provenance);

/// Of a revision of a dataset; none where it is not known. ErrorCode::StoreBroken when it cannot be read.
core::Result<std::optional<Provenance>> provenanceOf(const Database &database, const QString &dataset, int number);

/// The mapping with which a file was taken in last; it names the dataset that took it in where another one is current
/// now. None when it was not, or without one.
std::optional<core::Mapping> lastMapping(const Database &database, const QString &path);

} // namespace store
