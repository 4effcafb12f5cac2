#include "models/core/diff.h"
#include "tests/core/diffsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace core;
using namespace tests;

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

/// Values changed, or exchanged by two rows of one key, where the rows stand.
IndicatorTables revisedInPlace(IndicatorTables tables, std::mt19937 &random)
{
    std::vector<Observation> &rows = tables.observations;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Observation &other = rows[random() % rows.size()];
        const auto key = [](const Observation &o) {
            return std::tie(o.indicator, o.region, o.sector, o.period, o.source);
        };
        if (random() % 3 != 0 && key(other) == key(rows[i]))
            std::swap(other.value, rows[i].value);
        else
            rows[i].value = "9" + std::to_string(i);
    }
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

TEST_CASE("Rows that were revised where they stand are told from their neighbours of the same key")
{
    std::mt19937 random(17);
    for (int round = 0; round < 3000; ++round) {
        const IndicatorTables before = randomTables(random, random() % 31, 1 + round % 3);
        const IndicatorTables after = revisedInPlace(before, random);
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
