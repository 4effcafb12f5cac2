#include "models/package/aliases.h"

#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <algorithm>

using package::applyAliases;

namespace {

package::PackageReading bundled()
{
    auto reading = package::readPackage(tests::bundledPackage);
    REQUIRE(reading.has_value());
    return std::move(reading).value();
}

} // namespace

TEST_CASE("an indicator gets its other id wherever the package speaks of it")
{
    const auto as = bundled();
    auto renamed = bundled();
    applyAliases({{"gdp", "grp"}}, renamed);
    CHECK(renamed.isValid());
    CHECK(renamed.tables != as.tables);
    const auto speaks = [](const core::IndicatorTables &tables, const char *id) {
        const core::IndicatorId one(id);
        return std::ranges::count(tables.indicators, one, &core::Indicator::id) +
               std::ranges::count(tables.observations, one, &core::Observation::indicator) +
               std::ranges::count(tables.relations, one, &core::Relation::whole) +
               std::ranges::count(tables.relations, one, &core::Relation::part) +
               std::ranges::count(tables.targets, one, &core::Target::ofIndicator);
    };
    CHECK(speaks(renamed.tables, "gdp") == 0);
    CHECK(speaks(renamed.tables, "grp") == speaks(as.tables, "gdp"));
    applyAliases({{"grp", "gdp"}}, renamed); // and back
    CHECK(renamed.tables == as.tables);
}

TEST_CASE("an alias of what the package does not have is passed over")
{
    auto reading = bundled();
    applyAliases({{"nothing", "gdp"}}, reading);
    CHECK(reading.isValid());
    CHECK(reading.tables == bundled().tables);
}

TEST_CASE("two indicators under one id are an error")
{
    auto reading = bundled();
    applyAliases({{"gdp_nominal_increment", "gdp"}}, reading);
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues.front().rule == core::Rule::PrimaryKey);
    CHECK(reading.issues.front().value == "gdp");
    CHECK_FALSE(reading.isValid());
}
