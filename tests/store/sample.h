#pragma once

#include "models/package/packagereader.h"
#include "models/store/database.h"

#include <QString>

namespace tests {

/// A small package in which every column of every resource holds something at least once.
package::PackageReading samplePackage();

/// Opens a store that must open.
store::Database openStore(const QString &path = QStringLiteral(":memory:"));

/// The answer to a query: cells joined by "|", rows by line feeds; "error: …" when it fails.
QString ask(const store::Database &database, const QString &sql);

} // namespace tests
