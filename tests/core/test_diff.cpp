#include "models/core/diff.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace core;

namespace {

Indicator indicator(const char *id, Kind kind = Kind::Level, const char *unit = "亿元")
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.measurement.kind = kind;
    indicator.measurement.unit = unit;
    return indicator;
}

Observation observation(const char *id, const char *period, const char *value, const char *source = "s1")
{
    Observation o;
    o.indicator = IndicatorId(id);
    o.region = RegionCode("330113");
    o.period = Period::parse(period).value();
    o.value = value;
    o.source = SourceId(source);
    return o;
}

OrganisationObservation ofOrganisation(const char *id, const char *organisation, const char *value)
{
    OrganisationObservation o;
    o.indicator = IndicatorId(id);
    o.organisation = OrganisationId(organisation);
    o.period = Period::ofYear(2024);
    o.value = value;
    o.source = SourceId("s1");
    return o;
}

IndicatorTables tables(std::vector<Observation> observations)
{
    IndicatorTables tables;
    tables.indicators = {indicator("gdp"), indicator("patents", Kind::Count, "件"), indicator("class_of")};
    tables.observations = std::move(observations);
    return tables;
}

RevisedClaim onlyRevision(const Observation &before, const Observation &after)
{
    const Diff d = diff(tables({before}), tables({after}));
    REQUIRE(d.total == DiffCounts{0, 1, 0});
    return d.revised.at(0);
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
    CHECK(claim.fields == std::vector{ClaimField::Value});
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
    CHECK(claim.fields == std::vector{ClaimField::Status});
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
    for (const ClaimField field : onlyRevision(before, after).fields)
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
    CHECK_FALSE(d.revised.at(0).change);
    CHECK_FALSE(d.revised.at(0).withinRounding);
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
    CHECK(d.revised.at(0).key.organisation == OrganisationId("e_a"));
    CHECK(d.revised.at(0).key.region.empty());
    CHECK(d.removed.at(0).key.organisation == OrganisationId("e_b"));
    CHECK(d.byIndicator == std::vector<NamedCounts>{{"ent_revenue", {0, 1, 1}}});
}

TEST_CASE("Rows of one key are paired in order after the equal ones are set aside")
{
    const auto first = observation("gdp", "2024", "1");
    const auto second = observation("gdp", "2024", "2");
    const auto third = observation("gdp", "2024", "3");
    const Diff d = diff(tables({first, second}), tables({second, third, third}));
    CHECK(d.total == DiffCounts{1, 1, 0});
    CHECK(d.revised.at(0).before.value == "1");
    CHECK(d.revised.at(0).after.value == "3");
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

TEST_CASE("What an indicator says of itself is compared field by field")
{
    IndicatorTables before = tables({observation("gdp", "2024", "1175.09")});
    IndicatorTables after = before;
    after.indicators[0].measurement.unit = "万元";
    after.indicators[0].name.zh = "GDP";
    const Diff d = diff(before, after);
    CHECK(d.indicators == std::vector<RevisedIndicator>{{IndicatorId("gdp"), "name_zh", "", "GDP"},
                                                        {IndicatorId("gdp"), "unit", "亿元", "万元"}});
    CHECK(diff(before, before).indicators.empty());
}

namespace {

/// The claims after a diff: what a diff says is all there is to say.
std::vector<Observation> applied(std::vector<Observation> rows, const Diff &diff)
{
    const auto rowOf = [](const ClaimKey &key, const ClaimContent &content) {
        Observation o;
        o.indicator = key.indicator;
        o.region = key.region;
        o.sector = key.sector;
        o.period = key.period;
        o.source = key.source;
        o.value = content.value;
        o.qualifier = content.qualifier;
        o.growth = content.growth;
        o.growthBasis = content.growthBasis;
        o.growthScope = content.growthScope;
        o.vintage = content.vintage;
        o.status = content.status;
        o.note = content.note;
        return o;
    };
    const auto take = [&rows](const Observation &row) {
        const auto found = std::find(rows.begin(), rows.end(), row);
        REQUIRE(found != rows.end());
        return found;
    };
    for (const ClaimOnOneSide &claim : diff.removed)
        rows.erase(take(rowOf(claim.key, claim.content)));
    for (const RevisedClaim &claim : diff.revised)
        *take(rowOf(claim.key, claim.before)) = rowOf(claim.key, claim.after);
    for (const ClaimOnOneSide &claim : diff.added)
        rows.push_back(rowOf(claim.key, claim.content));
    return rows;
}

std::vector<Observation> randomRows(std::mt19937 &random)
{
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    std::vector<Observation> rows(static_cast<std::size_t>(upTo(12)));
    for (Observation &row : rows) {
        row = observation(upTo(2) == 0 ? "gdp" : "patents", std::to_string(2020 + upTo(3)).c_str(),
                          std::to_string(upTo(4)).c_str(), upTo(2) == 0 ? "s1" : "s2");
        row.status = upTo(3) == 0 ? Status::Preliminary : Status::Unstated;
    }
    return rows;
}

std::vector<std::string> sorted(const std::vector<Observation> &rows)
{
    std::vector<std::string> texts;
    for (const Observation &row : rows)
        texts.push_back(row.indicator.text() + row.period.text() + row.source.text() + row.value +
                        std::string(code(row.status)));
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

TEST_CASE("A diff applied to the state before gives the state after; of a state with itself it is empty")
{
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        const auto before = randomRows(random);
        const auto after = randomRows(random);
        const Diff d = diff(tables(before), tables(after));
        REQUIRE(sorted(applied(before, d)) == sorted(after));
        REQUIRE(diff(tables(before), tables(before)).isEmpty());
        REQUIRE(d.total == DiffCounts{d.added.size(), d.revised.size(), d.removed.size()});
    }
}

namespace {

/// The same by a map of keys: slow, and plain to see. No row may stand twice on one side.
struct PlainDiff
{
    std::vector<std::string> added, revised, removed;

    PlainDiff(const IndicatorTables &before, const IndicatorTables &after)
    {
        std::map<ClaimKey, std::array<std::vector<ClaimContent>, 2>> claims;
        for (const std::size_t side : {0U, 1U}) {
            const IndicatorTables &tables = side == 0 ? before : after;
            for (const Observation &o : tables.observations) {
                claims[{o.indicator, o.region, {}, o.sector, o.period, o.source}][side].push_back(
                    {o.value, o.qualifier, o.growth, o.growthBasis, o.growthScope, o.vintage, o.status, o.note});
            }
            for (const OrganisationObservation &o : tables.organisationObservations) {
                claims[{o.indicator, {}, o.organisation, {}, o.period, o.source}][side].push_back(
                    {o.value, o.qualifier, {}, {}, {}, {}, o.status, o.note});
            }
        }
        for (const auto &[key, sides] : claims) {
            const auto left = without(sides[0], sides[1]);
            const auto arrived = without(sides[1], sides[0]);
            for (std::size_t i = 0; i < std::max(left.size(), arrived.size()); ++i) {
                if (i < left.size() && i < arrived.size())
                    revised.push_back(text(key) + left[i].value + ">" + arrived[i].value);
                else if (i < left.size())
                    removed.push_back(text(key) + left[i].value);
                else
                    added.push_back(text(key) + arrived[i].value);
            }
        }
    }
    explicit PlainDiff(const Diff &diff)
    {
        for (const ClaimOnOneSide &claim : diff.added)
            added.push_back(text(claim.key) + claim.content.value);
        for (const ClaimOnOneSide &claim : diff.removed)
            removed.push_back(text(claim.key) + claim.content.value);
        for (const RevisedClaim &claim : diff.revised)
            revised.push_back(text(claim.key) + claim.before.value + ">" + claim.after.value);
    }
    bool operator==(const PlainDiff &) const = default;

    static std::vector<ClaimContent> without(std::vector<ClaimContent> contents,
                                             const std::vector<ClaimContent> &others)
    {
        std::erase_if(contents, [&](const ClaimContent &content) {
            return std::find(others.begin(), others.end(), content) != others.end();
        });
        return contents;
    }
    static std::string text(const ClaimKey &key)
    {
        return key.indicator.text() + '/' + key.region.text() + '/' + key.organisation.text() + '/' +
               key.sector.text() + '/' + key.period.spanText() + '/' + key.source.text() + ' ';
    }
};

/// `rows` claims of regions and organisations, less those that are there already, with at most `ids` codes of each
/// kind.
IndicatorTables randomTables(std::mt19937 &random, std::size_t rows, int ids)
{
    const auto upTo = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto id = [&](const char *prefix) { return prefix + std::to_string(upTo(ids)); };
    static constexpr const char *periods[] = {"2024", "2023", "2024-Q4", "2024-M10M12", "2024-12", "-0012"};
    IndicatorTables made;
    std::set<std::string> known;
    for (std::size_t i = 0; i < rows; ++i) {
        Observation o = observation(id("i").c_str(), periods[upTo(6)], std::to_string(upTo(9)).c_str());
        o.source = SourceId(id("s"));
        if (upTo(2) == 0) {
            auto ofFirm = ofOrganisation(o.indicator.text().c_str(), id("o").c_str(), o.value.c_str());
            ofFirm.period = o.period;
            ofFirm.source = o.source;
            const ClaimKey key{o.indicator, {}, ofFirm.organisation, {}, o.period, o.source};
            if (known.insert(PlainDiff::text(key) + o.value).second)
                made.organisationObservations.push_back(ofFirm);
            continue;
        }
        o.region = RegionCode(upTo(9) == 0 ? std::string() : id("r"));
        o.sector = SectorId(upTo(3) == 0 ? id("x") : std::string());
        const ClaimKey key{o.indicator, o.region, {}, o.sector, o.period, o.source};
        if (known.insert(PlainDiff::text(key) + o.value).second)
            made.observations.push_back(o);
    }
    return made;
}

/// Some of the values changed, some rows gone, and all shuffled.
IndicatorTables revisedTables(IndicatorTables tables, std::mt19937 &random)
{
    const auto revise = [&random](auto &rows) {
        std::erase_if(rows, [&](const auto &) { return random() % 10 == 0; });
        for (auto &row : rows)
            row.value += random() % 2 == 0 ? "9" + std::to_string(&row - rows.data()) : "";
        std::shuffle(rows.begin(), rows.end(), random);
    };
    revise(tables.observations);
    revise(tables.organisationObservations);
    return tables;
}

} // namespace

TEST_CASE("A diff is the one that a map of keys gives")
{
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        const IndicatorTables before = randomTables(random, random() % 31, 1 + round % 4);
        const IndicatorTables after =
            round % 2 == 0 ? revisedTables(before, random) : randomTables(random, random() % 31, 1 + round % 4);
        REQUIRE(PlainDiff(diff(before, after)) == PlainDiff(before, after));
    }
}

TEST_CASE("So many codes that a key does not fit into a number are compared all the same")
{
    std::mt19937 random(13);
    const IndicatorTables before = randomTables(random, 60'000, 1 << 30);
    REQUIRE(before.observations.size() > 20'000);
    const IndicatorTables after = revisedTables(before, random);
    const Diff d = diff(before, after);
    CHECK(PlainDiff(d) == PlainDiff(before, after));
    CHECK(d.total == DiffCounts{d.added.size(), d.revised.size(), d.removed.size()});
    CHECK(d.byIndicator.size() > 20'000);
}
