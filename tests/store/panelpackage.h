#pragma once

#include "models/store/importer.h"
#include "tests/core/panelsample.h"
#include "tests/store/sample.h"

#include <QString>

namespace tests {

/// The sample package with a panel of these rows.
package::PackageReading packageWith(const PanelTexts &texts);

/// Takes a package in that must be taken in.
store::ImportOutcome import(store::Database &database, const package::PackageReading &reading);

/// The panel of a revision (empty = the current one) with its rows, which must be readable.
core::Panel storedPanel(const store::Database &database, const QString &revision = {});

/// How many segments all panels of a store have together.
int segments(const store::Database &database);

/// What the panel says, cell by cell, rows sorted: the same for equal content however it is numbered.
std::vector<std::vector<std::string>> cellsOf(const core::Panel &panel);

} // namespace tests
