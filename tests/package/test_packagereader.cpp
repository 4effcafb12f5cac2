#include "models/core/codes.h"
#include "models/package/packagereader.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <algorithm>

namespace {

package::PackageReading bundled()
{
    auto reading = package::readPackage(QStringLiteral(":/dataset/linping"));
    REQUIRE(reading);
    return *reading;
}

} // namespace

TEST_CASE("The bundled dataset reads without a finding")
{
    const package::PackageReading reading = bundled();
    for (const core::Issue &issue : reading.issues)
        UNSCOPED_INFO(issue.file << ':' << issue.row << ' ' << issue.column << " = " << issue.value << ' '
                                 << core::code(issue.rule));
    CHECK(reading.issues.empty());
    CHECK(reading.isValid());
    CHECK(reading.name == u"linping");
    CHECK(reading.version == u"2025.05");
    CHECK(reading.title.startsWith(u"杭州市临平区"));
}

TEST_CASE("The bundled dataset has all its rows")
{
    const core::IndicatorTables tables = bundled().tables;
    CHECK(tables.sources.size() == 124);
    CHECK(tables.regions.size() == 19);
    CHECK(tables.sectors.size() == 27);
    CHECK(tables.indicators.size() == 150);
    CHECK(tables.observations.size() == 442);
    CHECK(tables.relations.size() == 10);
    CHECK(tables.targets.size() == 27);
    CHECK(tables.organisations.size() == 48);
    CHECK(tables.organisationObservations.size() == 233);
    CHECK(tables.programmes.size() == 18);
    CHECK(tables.milestones.size() == 55);
}
