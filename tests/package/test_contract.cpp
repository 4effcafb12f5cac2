#include "models/package/contract.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

#include <algorithm>

using package::Field;
using tests::Lines;

namespace {

Field named(const std::string &name)
{
    Field field;
    field.name = name;
    return field;
}

const Field &fieldOf(const package::Resource &resource, std::string_view name)
{
    const auto at = resource.schema.indexOf(name);
    REQUIRE(at);
    return resource.schema.fields[*at];
}

/// Indicators with all fields that are needed and one that only this descriptor knows.
package::Resource indicators()
{
    package::Resource resource;
    resource.name = "indicators";
    for (const char *name : {"remark", "unit", "id", "name_zh", "subject", "kind"})
        resource.schema.fields.push_back(named(name));
    return resource;
}

} // namespace

TEST_CASE("The contract names eleven resources, four of them needed")
{
    const auto &contracts = package::contracts();
    CHECK(contracts.size() == 11);
    const auto isNeeded = [](const package::Contract &one) { return one.need != package::Contract::Need::None; };
    CHECK(std::ranges::count_if(contracts, isNeeded) == 4);
}

TEST_CASE("A schema becomes at least as strict as the program needs it")
{
    package::Resource resource = indicators();
    package::IssueList issues("datapackage.json");
    package::meetContract(resource, issues);
    CHECK(issues.sorted().empty());
    CHECK(resource.schema.fields.front().name == "id");
    CHECK(resource.schema.fields.back().name == "remark");
    CHECK(fieldOf(resource, "id").required);
    CHECK(fieldOf(resource, "kind").enumeration ==
          Lines{"level", "rate", "share", "count", "index", "rank", "ratio", "change"});
    CHECK_FALSE(fieldOf(resource, "topic").declared);
    CHECK(resource.schema.keys == std::vector<Lines>{{"id"}});
}

TEST_CASE("What the descriptor demands beyond the contract stays")
{
    package::Resource resource = indicators();
    for (Field &field : resource.schema.fields) {
        if (field.name == "kind")
            field.enumeration = {"level", "rate", "colour"};
        if (field.name == "subject")
            field.enumeration = {"planet"};
        if (field.name == "unit")
            field.pattern = ".+";
    }
    resource.schema.keys = {{"id", "unit"}};
    package::IssueList issues("datapackage.json");
    package::meetContract(resource, issues);
    CHECK(fieldOf(resource, "kind").enumeration == Lines{"level", "rate"});
    CHECK(fieldOf(resource, "subject").enumeration == Lines{"region", "organisation"});
    CHECK(fieldOf(resource, "unit").pattern == ".+");
    CHECK(resource.schema.keys == std::vector<Lines>{{"id", "unit"}, {"id"}});
}

TEST_CASE("References of the contract are added once")
{
    package::Resource resource;
    resource.name = "regions";
    for (const char *name : {"code", "name_zh", "parent_code"})
        resource.schema.fields.push_back(named(name));
    resource.schema.foreignKeys = {{{"parent_code"}, "regions", {"code"}, core::Severity::Error, {}}};
    package::IssueList issues("datapackage.json");
    package::meetContract(resource, issues);
    REQUIRE(resource.schema.foreignKeys.size() == 1);
    CHECK(resource.schema.foreignKeys[0].resource.empty());
}

TEST_CASE("Fields that are needed and not declared are named")
{
    package::Resource resource;
    resource.name = "programmes";
    resource.schema.fields = {named("id"), named("kind")};
    package::IssueList issues("datapackage.json");
    package::meetContract(resource, issues);
    CHECK(tests::linesOf(issues.sorted()) ==
          Lines{"error datapackage.json \"programmes\" bad-descriptor(resources.programmes.schema.fields, name_zh)",
                "error datapackage.json \"programmes\" bad-descriptor(resources.programmes.schema.fields, source_id)"});
}
