#include "models/core/diff.h"
#include "tests/core/diffsample.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

RevisedClaim onlyRevision(const Observation &before, const Observation &after)
{
    const Diff d = diff(tables({before}), tables({after}));
    REQUIRE(d.total == DiffCounts{0, 1, 0});
    return d.revised[0];
}

} // namespace

TEST_CASE("Equal tables have no difference, whatever the order of their rows")
{
    const auto a = observation("gdp", "2023", "1119.1");
    const auto b = observation("gdp", "2024", "1175.09");
    CHECK(diff(tables({a, b}), tables({a, b})).isEmpty());
    CHECK(diff(tables({a, b}), tables({b, a})).isEmpty());
}

TEST_CASE("A claim is added, removed or revised; claims are told apart by figure and source")
{
    const auto before = tables({observation("gdp", "2023", "1119"), observation("gdp", "2024", "1175.09"),
                                observation("patents", "2024", "5272")});
    const auto after = tables({observation("gdp", "2024", "1180.5"), observation("gdp", "2024", "1175.09", "s2"),
                               observation("patents", "2024", "5272")});
    const Diff d = diff(before, after);
    REQUIRE(d.added.size() == 1);
    CHECK(d.added[0].key.source == SourceId("s2"));
    CHECK(d.added[0].content.value == "1175.09");
    REQUIRE(d.removed.size() == 1);
    CHECK(d.removed[0].key.period.text() == "2023");
    REQUIRE(d.revised.size() == 1);
    CHECK(d.revised[0].before.value == "1175.09");
    CHECK(d.revised[0].after.value == "1180.5");
    CHECK(d.total == DiffCounts{1, 1, 1});
    CHECK(d.byIndicator == std::vector<NamedCounts>{{"gdp", {1, 1, 1}}});
    CHECK(d.otherResources.empty());
    CHECK_FALSE(d.isEmpty());
}

TEST_CASE("The months of a period count, not the form in which it is written")
{
    const Diff d =
        diff(tables({observation("gdp", "2024-Q1", "260")}), tables({observation("gdp", "2024-M01M03", "260")}));
    CHECK(d.isEmpty());
}

TEST_CASE("A revised value carries its change")
{
    const RevisedClaim claim = onlyRevision(observation("gdp", "2024", "1000.0"), observation("gdp", "2024", "1010.0"));
    CHECK(claim.fields() == std::vector{ClaimField::Value});
    REQUIRE(claim.change);
    CHECK(claim.change->absolute == Approx(10));
    CHECK(claim.change->percent.value() == Approx(1));
    CHECK_FALSE(claim.withinRounding);
}

TEST_CASE("A value printed with other digits may be the same number")
{
    CHECK(onlyRevision(observation("gdp", "2024", "1175"), observation("gdp", "2024", "1175.09")).withinRounding);
    CHECK(onlyRevision(observation("gdp", "2024", "23.1"), observation("gdp", "2024", "23.10")).withinRounding);
    CHECK_FALSE(onlyRevision(observation("gdp", "2024", "1174"), observation("gdp", "2024", "1175.09")).withinRounding);
    // Counts are exact.
    CHECK_FALSE(
        onlyRevision(observation("patents", "2024", "5272"), observation("patents", "2024", "5273")).withinRounding);
}

TEST_CASE("A change of status is a revision of its own kind")
{
    auto before = observation("gdp", "2024", "1175.09");
    auto after = before;
    before.status = Status::Preliminary;
    after.status = Status::Final;
    const RevisedClaim claim = onlyRevision(before, after);
    CHECK(claim.fields() == std::vector{ClaimField::Status});
    CHECK(claim.changed(ClaimField::Status));
    CHECK_FALSE(claim.changed(ClaimField::Value));
    CHECK_FALSE(claim.change);
    CHECK_FALSE(claim.withinRounding);
}

TEST_CASE("Every field of a claim is compared")
{
    const auto before = observation("gdp", "2024", "1175.09");
    auto after = before;
    after.value = "1176";
    after.qualifier = Qualifier::About;
    after.growth = "5";
    after.growthBasis = GrowthBasis::Real;
    after.growthScope = GrowthScope::Matched;
    after.vintage = "2025";
    after.status = Status::Final;
    after.note = Note::Revised;
    std::string codes;
    for (const ClaimField field : onlyRevision(before, after).fields())
        codes += std::string(code(field)) + ' ';
    CHECK(codes == "value qualifier growth growth-basis growth-scope vintage status note ");
}

TEST_CASE("Words and other units have no change in figures")
{
    auto words = observation("class_of", "2024", "1000");
    words.qualifier = Qualifier::Class;
    CHECK_FALSE(onlyRevision(words, observation("class_of", "2024", "2000")).change);
    CHECK_FALSE(onlyRevision(observation("gdp", "2024", ""), observation("gdp", "2024", "2000")).change);
    CHECK_FALSE(onlyRevision(observation("unlisted", "2024", "1"), observation("unlisted", "2024", "2")).change);

    auto before = tables({observation("gdp", "2024", "1175")});
    auto after = tables({observation("gdp", "2024", "11750000")});
    after.indicators[0].measurement.unit = "万元";
    const Diff d = diff(before, after);
    CHECK_FALSE(d.revised[0].change);
    CHECK_FALSE(d.revised[0].withinRounding);
    CHECK(d.otherResources == std::vector<NamedCounts>{{"indicators", {0, 1, 0}}});
}

TEST_CASE("Claims on organisations are compared like those on regions")
{
    IndicatorTables before = tables({});
    before.organisationObservations = {ofOrganisation("ent_revenue", "e_a", "45.25"),
                                       ofOrganisation("ent_revenue", "e_b", "7")};
    IndicatorTables after = tables({});
    after.organisationObservations = {ofOrganisation("ent_revenue", "e_a", "45.3")};
    const Diff d = diff(before, after);
    CHECK(d.total == DiffCounts{0, 1, 1});
    CHECK(d.revised[0].key.organisation == OrganisationId("e_a"));
    CHECK(d.revised[0].key.region.empty());
    CHECK(d.removed[0].key.organisation == OrganisationId("e_b"));
    CHECK(d.byIndicator == std::vector<NamedCounts>{{"ent_revenue", {0, 1, 1}}});
}

TEST_CASE("Rows of one key are paired in order after the equal ones are set aside")
{
    const auto first = observation("gdp", "2024", "1");
    const auto second = observation("gdp", "2024", "2");
    const auto third = observation("gdp", "2024", "3");
    const Diff d = diff(tables({first, second}), tables({second, third, third}));
    CHECK(d.total == DiffCounts{1, 1, 0});
    CHECK(d.revised[0].before.value == "1");
    CHECK(d.revised[0].after.value == "3");
}

TEST_CASE("Differences stand in the order of their keys")
{
    const auto after = tables({observation("patents", "2024", "1"), observation("gdp", "2024", "2"),
                               observation("gdp", "2023", "3"), observation("gdp", "2023", "4", "s0")});
    std::string order;
    for (const ClaimOnOneSide &claim : diff(tables({}), after).added)
        order += claim.content.value;
    CHECK(order == "4321");
}

TEST_CASE("Other resources are counted by row")
{
    IndicatorTables before;
    IndicatorTables after;
    before.regions = {{RegionCode("330113"), {"临平区", ""}, {}, "district", "", ""}};
    after.regions = {{RegionCode("330113"), {"临平区", "Linping"}, {}, "district", "", ""}};
    before.sources.resize(1);
    before.sources[0].id = SourceId("s1");
    after.sectors.resize(2);
    after.sectors[1].id = SectorId("x");
    Target target;
    target.indicator = IndicatorId("gdp");
    before.targets = {target};
    target.period = Period::ofYear(2025);
    after.targets = {target};
    Relation relation;
    relation.id = "gdp_by_industry";
    relation.part = IndicatorId("primary");
    before.relations = {relation};
    relation.part = IndicatorId("secondary");
    after.relations = before.relations;
    after.relations.push_back(relation);
    after.organisations.resize(1);
    after.programmes.resize(1);
    before.milestones.resize(1);
    after.milestones.resize(1);
    after.milestones[0].planned = true;

    const std::vector<NamedCounts> expected{
        {"sources", {0, 0, 1}}, {"regions", {0, 1, 0}},       {"sectors", {2, 0, 0}},    {"relations", {1, 0, 0}},
        {"targets", {1, 0, 1}}, {"organisations", {1, 0, 0}}, {"programmes", {1, 0, 0}}, {"milestones", {0, 1, 0}},
    };
    const Diff d = diff(before, after);
    CHECK(d.otherResources == expected);
    CHECK(d.total.isZero());
    CHECK_FALSE(d.isEmpty());
}

TEST_CASE("Of two lower bounds the difference is not known, and one is no rounding of the other")
{
    Observation before = observation("gdp", "2024", "400");
    before.qualifier = Qualifier::Over;
    Observation after = before;
    after.value = "900";
    const RevisedClaim claim = onlyRevision(before, after);
    CHECK(claim.changed(ClaimField::Value));
    CHECK_FALSE(claim.withinRounding);
    CHECK_FALSE(claim.change);
}

TEST_CASE("What an indicator says of itself is compared field by field")
{
    IndicatorTables before = tables({observation("gdp", "2024", "1175.09")});
    IndicatorTables after = before;
    after.indicators[0].measurement.unit = "万元";
    after.indicators[0].name.zh = "GDP";
    const Diff d = diff(before, after);
    CHECK(d.indicators == std::vector<RevisedIndicator>{{IndicatorId("gdp"), "name_zh", "", "GDP"},
                                                        {IndicatorId("gdp"), "unit", "亿元", "万元", 1}});
    CHECK(diff(before, before).indicators.empty());
}

TEST_CASE("Literals that only share an end of their intervals are two numbers, an approximate one is no rounding")
{
    CHECK_FALSE(onlyRevision(observation("gdp", "2024", "570"), observation("gdp", "2024", "571")).withinRounding);
    CHECK_FALSE(
        onlyRevision(observation("gdp", "2024", "1175.09"), observation("gdp", "2024", "1175.10")).withinRounding);
    CHECK(onlyRevision(observation("gdp", "2024", "570"), observation("gdp", "2024", "570.2")).withinRounding);
    Observation about = observation("gdp", "2024", "300");
    about.qualifier = Qualifier::About;
    CHECK_FALSE(onlyRevision(about, observation("gdp", "2024", "310")).withinRounding);
}

TEST_CASE("A change has the unit and the digits of its literals; a rate or a rank does not grow in percent")
{
    const RevisedClaim gdp = onlyRevision(observation("gdp", "2024", "1175.09"), observation("gdp", "2024", "1180.2"));
    CHECK(gdp.unit == "亿元");
    CHECK(gdp.decimals() == 2);
    CHECK(gdp.change->percent);
    const auto only = [](Kind kind, const char *unit, const char *was, const char *is) {
        IndicatorTables before, after;
        before.indicators = after.indicators = {indicator("one", kind, unit)};
        before.observations = {observation("one", "2024", was)};
        after.observations = {observation("one", "2024", is)};
        return diff(before, after).revised[0];
    };
    const RevisedClaim share = only(Kind::Share, "%", "44.8", "45.3");
    CHECK(share.unit == "pp");
    CHECK_FALSE(share.change->percent);
    CHECK_FALSE(only(Kind::Rank, "", "8", "6").change->percent);
    CHECK(only(Kind::Count, "件", "100", "110").change->percent);
}

TEST_CASE("The difference of two growth rates is in percentage points")
{
    Observation before = observation("gdp", "2024", "1175.09");
    before.growth = "5.3";
    Observation after = before;
    after.growth = "5.5";
    CHECK(onlyRevision(before, after).growthChange == 0.2);
    after.growth.clear();
    CHECK_FALSE(onlyRevision(before, after).growthChange);
}

TEST_CASE("More digits of the same growth are told as within rounding")
{
    Observation before = observation("gdp", "2024", "1175.09");
    before.growth = "5";
    Observation after = before;
    const auto rounds = [&](const char *growth) {
        after.growth = growth;
        return onlyRevision(before, after);
    };
    CHECK(rounds("5.04").growthWithinRounding);
    CHECK(rounds("5.04").isAllWithinRounding());
    CHECK_FALSE(rounds("5.6").growthWithinRounding);
    CHECK_FALSE(rounds("6").growthWithinRounding); // only an end in common
    CHECK_FALSE(rounds("").growthWithinRounding);
    after.value = "1180";
    CHECK_FALSE(rounds("5.04").isAllWithinRounding()); // the value is another
    after.value = before.value;
    after.growthBasis = GrowthBasis::Nominal;
    CHECK_FALSE(rounds("5.04").growthWithinRounding);
}

TEST_CASE("Claims are counted by region, too, and a loss of most of them is told")
{
    IndicatorTables before = sampleTables();
    IndicatorTables after = before;
    std::erase_if(after.observations, [](const Observation &one) { return one.region.text() == "110"; });
    const auto gone = before.observations.size() - after.observations.size();
    Diff found = diff(before, after);
    CHECK(found.byRegion == std::vector<NamedCounts>{{"110", {0, 0, gone}}});
    CHECK(found.claimsBefore == before.observations.size() + before.organisationObservations.size());
    CHECK_FALSE(found.losesMost());
    after.observations.resize(1);
    after.organisationObservations.clear();
    CHECK(diff(before, after).losesMost());
    CHECK_FALSE(diff({}, before).losesMost());
}

TEST_CASE("Another unit says how many figures say something else though their numbers stay")
{
    const auto before = tables({observation("gdp", "2023", "1119"), observation("gdp", "2024", "1175.09"),
                                observation("patents", "2024", "5272")});
    auto after = before;
    after.indicators.front().measurement.unit = "万元";
    after.indicators.front().name.zh = "总产值";
    const Diff d = diff(before, after);
    REQUIRE(d.indicators.size() == 2);
    CHECK(d.indicators[0].field == "name_zh");
    CHECK(d.indicators[0].figures == 0);
    CHECK(d.indicators[1].field == "unit");
    CHECK(d.indicators[1].figures == 2);
}
