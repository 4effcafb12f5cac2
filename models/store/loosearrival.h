#pragma once

#include "models/package/packagereader.h"
#include "models/package/tablefile.h"
#include "models/store/tablearrival.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace store {

/// A file that is no package of our own, and what is said of it.
struct LooseFile
{
    QString path;
    QString dataset; ///< that it may be about; blank: the current one
    package::TableChoice choice = {};
    std::vector<std::size_t> header = {};              ///< rows of the header, where someone has said which they are
    std::optional<core::Mapping> mapping = {};         ///< what its columns mean
    std::optional<package::TableReading> reading = {}; ///< of it, where it need not be read again
    bool areFigures = false;                           ///< even if it has the columns of a panel
};

/// What became of it: one of both.
struct LooseArrival
{
    std::optional<package::PackageReading> rows; ///< the dataset with the rows of its panel that the file has
    std::optional<TableArrival> table;           ///< figures
};

/// Reads such a file once: its rows are of the dataset's panel when they have its columns and nothing else is said of
/// what they mean, else they are figures. Errors: those of arriveInPanel(), package::readTableFile() and arrive().
core::Result<LooseArrival> arriveLoose(const Database &database, LooseFile file, const std::stop_token &stop = {},
                                       const package::Progress &progress = {});

} // namespace store
