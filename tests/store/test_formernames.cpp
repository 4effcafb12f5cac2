#include "models/store/formernames.h"

#include "models/store/importer.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

TEST_CASE("what is gone keeps the name that it had last")
{
    auto database = tests::openStore();
    package::PackageReading reading = tests::samplePackage();
    reading.name = u"one"_qs;
    core::Region gone;
    gone.code = core::RegionCode("999999");
    gone.name = {"旧区", "Former district"};
    gone.level = "district";
    reading.tables.regions.push_back(gone);
    REQUIRE(store::importPackage(database, reading));
    reading.tables.regions.pop_back();
    REQUIRE(store::importPackage(database, reading));
    const std::string known = reading.tables.indicators.front().id.text();
    const auto names = store::formerNames(database, u"one"_qs, {"999999", known, "never"});
    REQUIRE(names->tables().regions.size() == 1);
    CHECK(names->tables().regions.front().name.en == "Former district");
    REQUIRE(names->tables().indicators.size() == 1);
    CHECK(names->tables().indicators.front().name == reading.tables.indicators.front().name);
    CHECK(store::formerNames(database, u"none"_qs, {"999999"})->tables().regions.empty());
}
