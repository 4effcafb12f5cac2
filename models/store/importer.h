#pragma once

#include "models/core/indicatorset.h"
#include "models/package/packagereader.h"
#include "models/store/database.h"

namespace store {

/// What an import did.
struct ImportOutcome
{
    core::Revision revision; ///< the one that is current now
    bool unchanged = false;  ///< identical content: no revision was made
};

/// Takes a valid package in as a new revision of the dataset of its name and makes both current, in one
/// transaction: all or nothing. ErrorCode::InvalidPackage when the reading has errors.
core::Result<ImportOutcome> importPackage(Database &database, const package::PackageReading &reading);

} // namespace store
