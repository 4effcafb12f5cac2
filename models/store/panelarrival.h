#pragma once

#include "models/package/packagereader.h"
#include "models/package/tablefile.h"
#include "models/store/database.h"

#include <optional>

namespace store {

/// What a dataset would be with the rows of a file, when this has the columns of its enterprise panel; none when it
/// has not, or the dataset has no panel. Blank `dataset`: the current one. Errors: those of reading the store and of
/// package::readPanelUpdate().
core::Result<std::optional<package::PackageReading>> arriveInPanel(const Database &database, const QString &path,
                                                                   const QString &dataset,
                                                                   const std::stop_token &stop = {},
                                                                   const package::Progress &progress = {});

/// The same for a table that readTableFile() read, e.g. of a workbook; those of packages are none.
core::Result<std::optional<package::PackageReading>> arriveInPanel(const Database &database,
                                                                   const package::TableReading &table,
                                                                   const QString &dataset,
                                                                   const std::stop_token &stop = {});

} // namespace store
