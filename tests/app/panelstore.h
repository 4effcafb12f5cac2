#pragma once

#include "models/store/importer.h"
#include "tests/app/program.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

namespace tests {

/// A store in the program's home, s.sqlite, whose dataset "district" has a panel of 300 rows.
inline void fillWithPanel(const Program &program)
{
    auto database = store::Database::open(program.path(QStringLiteral("s.sqlite")));
    REQUIRE(database);
    package::PackageReading reading;
    reading.name = QStringLiteral("district");
    reading.panel = panelOf(randomPanel(300, 3));
    REQUIRE(store::importPackage(*database, reading));
}

} // namespace tests
