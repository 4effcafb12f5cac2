#pragma once

#include "models/core/indicatorset.h"
#include "models/package/packagereader.h"
#include "models/store/comparison.h"
#include "models/store/database.h"
#include "models/store/provenance.h"

#include <stop_token>

namespace store {

/// What an import did.
struct ImportOutcome
{
    core::Revision revision; ///< the one that is current now
    bool unchanged = false;  ///< identical content: no revision was made
    bool mended = false;     ///< its panel was damaged in the store and is whole again
};

/// Takes a valid package in as a new revision of the dataset of its name and makes both current, in one
/// transaction: all or nothing. No revision is made when the content is that of the dataset's current one;
/// the content of any other revision that comes back gets a number of its own, since what is current changes
/// (its hash, the name of the content, is the old one, and its rows are shared where they still stand). Either mends a
/// panel that is damaged in the store.
/// `seen`: what the reading was found to change, which need not be found again; where another revision than the one it
/// was compared with is current by now, ErrorCode::DatasetMoved. ErrorCode::InvalidPackage when the reading has errors
/// or no name; `from` is kept beside the revision. ErrorCode::Cancelled when stopped, and then nothing was stored.
core::Result<ImportOutcome> importPackage(Database &database, const package::PackageReading &reading,
                                          const std::stop_token &stop = {}, const Comparison *seen = nullptr,
                                          const Provenance *from = nullptr);

} // namespace store
