#pragma once

#include "models/core/tabular/datasetupdate.h"
#include "models/package/packagereader.h"
#include "models/package/tablefile.h"
#include "models/store/database.h"

#include <optional>
#include <stop_token>

namespace store {

/// A file of one table on its way into a dataset, with every step between: what a preview shows.
struct TableArrival
{
    package::TableReading file;
    core::Proposal proposal; ///< for the file as it is
    core::Mapping mapping;   ///< the one applied: that proposal, or the one given, fitted to the file
    core::LongTable figures;
    core::DatasetUpdate update;
    package::PackageReading reading; ///< the dataset as it would be: what importPackage() takes

    /// Nothing stands against taking it in: it is said what the figures are, and there are some.
    bool isReady() const;
    /// All that is wrong with its form, rows and cells: by the rows of the file and the headers of its columns.
    std::vector<core::Issue> issues() const;
};

/// What a table says under a mapping, against the dataset that takes it in: the one the mapping names, else `dataset`
/// (blank: the current one) when the file seems to be about it or only lacks the region, which then must be said, else
/// a new one named after the file. Errors: those of readTableFile() and of reading the store.
core::Result<TableArrival> arrive(const Database &database, package::TableReading file,
                                  const std::optional<core::Mapping> &mapping, const QString &dataset,
                                  const std::stop_token &stop = {});

} // namespace store
