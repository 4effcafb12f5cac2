#include "models/store/comparison.h"

#include "models/store/importer.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

TEST_CASE("a package is compared with the current revision of its dataset")
{
    auto database = tests::openStore();
    package::PackageReading reading = tests::samplePackage();
    auto comparison = store::compareWithCurrent(database, reading);
    REQUIRE(comparison);
    CHECK(comparison->against.hash.empty());
    CHECK(comparison->diff.total.added > 0);
    CHECK_FALSE(comparison->isUnchanged);

    REQUIRE(store::importPackage(database, reading));
    comparison = store::compareWithCurrent(database, reading);
    REQUIRE(comparison);
    CHECK(comparison->against.number == 1);
    CHECK(comparison->diff.isEmpty());
    CHECK(comparison->isUnchanged);

    reading.tables.observations.front().value = "7";
    comparison = store::compareWithCurrent(database, reading);
    CHECK(comparison->diff.total.revised == 1);
    CHECK_FALSE(comparison->isUnchanged);
}
