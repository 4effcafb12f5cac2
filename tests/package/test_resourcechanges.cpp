#include "models/package/resourcechanges.h"

#include "models/package/packagereader.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <algorithm>

using core::ResourceChange;
using package::resourceChanges;
using Kind = core::RowChange::Kind;

namespace {

core::IndicatorTables bundled()
{
    auto reading = package::readPackage(tests::bundledPackage);
    REQUIRE(reading.has_value());
    return std::move(reading->tables);
}

} // namespace

TEST_CASE("equal resources have no changes, whatever the order of their rows")
{
    const auto before = bundled();
    auto after = before;
    std::ranges::reverse(after.targets);
    std::ranges::reverse(after.milestones);
    CHECK(resourceChanges(before, after).empty());
}

TEST_CASE("a target, a source and an organisation are told field by field, a milestone that went as a whole")
{
    const auto before = bundled();
    auto after = before;
    const core::Target was = after.targets.front();
    after.targets.front().value = "30";
    after.sources.front().reliability = core::Reliability::SelfMedia;
    after.organisations.front().name.zh = "更名";
    const std::string gone = after.milestones.front().id;
    after.milestones.erase(after.milestones.begin());
    const auto changes = resourceChanges(before, after);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].resource == "sources");
    CHECK(changes[0].id == before.sources.front().id.text());
    CHECK(changes[0].fields ==
          std::vector{ResourceChange::Field{"reliability", std::string(core::code(before.sources.front().reliability)),
                                            "self-media"}});
    CHECK(changes[1].resource == "targets");
    CHECK(changes[1].id.empty());
    CHECK(changes[1].key.indicator == was.indicator);
    CHECK(changes[1].fields == std::vector{ResourceChange::Field{"value", was.value, "30"}});
    CHECK(changes[2].resource == "organisations");
    CHECK(changes[2].title.zh == "更名");
    CHECK(changes[3].kind == Kind::Removed);
    CHECK(changes[3].id == gone);
    CHECK(changes[3].fields.empty());
}

TEST_CASE("an indicator that came or went is named, one that says something else of itself is told elsewhere")
{
    const auto before = bundled();
    auto after = before;
    const core::Indicator gone = after.indicators.back();
    after.indicators.pop_back();
    after.indicators.front().topic = "another";
    core::Indicator one = after.indicators.front();
    one.id = core::IndicatorId("night_economy");
    one.name = {"夜间经济", "Night economy"};
    after.indicators.push_back(one);
    const auto changes = resourceChanges(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == Kind::Added);
    CHECK(changes[0].resource == "indicators");
    CHECK(changes[0].id == "night_economy");
    CHECK(changes[0].title.en == "Night economy");
    CHECK(changes[1].kind == Kind::Removed);
    CHECK(changes[1].title == gone.name);
}

TEST_CASE("no more changes are listed than a reader can look at")
{
    auto before = bundled();
    auto after = before;
    after.milestones.resize(0);
    core::Milestone one = before.milestones.front();
    before.milestones.clear();
    for (std::size_t i = 0; i < core::mostRowChanges + 300; ++i) {
        one.id = "m" + std::to_string(i);
        before.milestones.push_back(one);
    }
    CHECK(resourceChanges(before, after).size() == core::mostRowChanges);
}
