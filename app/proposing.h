#pragma once

#include "app/batch.h"
#include "models/core/tabular/mapping.h"
#include "models/output/issuejson.h"

#include <QByteArray>

#include <optional>

namespace store {
struct TableArrival;
}

namespace app {

/// Prints or writes the mapping proposed for a table; what was found and what was left open goes to standard error.
ExitCode runPropose(const Propose &command, const Request &request, const Streams &streams);

/// The mapping in a file; none without a file.
core::Result<std::optional<core::Mapping>> mappingOf(const QString &path);

/// What was found in a table and what is wrong with it.
output::IssueReport reportOf(const QString &path, const store::TableArrival &arrival);

/// The same in sentences, with how the table was read and what of it is left out.
QByteArray arrivedText(const QString &path, const store::TableArrival &arrival);

} // namespace app
