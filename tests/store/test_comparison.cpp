#include "models/store/comparison.h"

#include "models/store/importer.h"
#include "models/store/loader.h"
#include "tests/store/panelpackage.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <algorithm>

namespace {

package::PackageReading revised()
{
    package::PackageReading reading = tests::samplePackage();
    reading.tables.observations.back().value = "99";
    return reading;
}

} // namespace

TEST_CASE("a revision keeps what its comparison found, of the rows of the panel too")
{
    auto database = tests::openStore();
    tests::PanelTexts texts = tests::randomPanel(400, 3);
    package::PackageReading reading = tests::packageWith(texts);
    REQUIRE(store::importPackage(database, reading));
    texts.rows[0][6] = "4321";
    texts.rows.pop_back();
    reading = tests::packageWith(texts);
    const auto comparison = store::compareWithCurrent(database, reading);
    REQUIRE(comparison);
    const auto outcome = store::importPackage(database, reading, {}, &*comparison);
    REQUIRE(outcome);
    CHECK(outcome->revision.claims.isZero());
    CHECK(outcome->revision.others == core::DiffCounts{0, 1, 1});
    CHECK(outcome->revision.hash == comparison->hash);
    CHECK(store::loadDataset(database)->revision.others == core::DiffCounts{0, 1, 1});
    const auto first = store::loadDataset(database, {}, u"1"_qs);
    CHECK(first->revision.others->added >= 400);
}

TEST_CASE("what was compared with a revision that is no longer current is not taken in")
{
    auto database = tests::openStore();
    REQUIRE(store::importPackage(database, tests::samplePackage()));
    package::PackageReading mine = tests::samplePackage();
    mine.tables.observations.front().value = "7";
    const auto comparison = store::compareWithCurrent(database, mine);
    REQUIRE(comparison);
    REQUIRE(store::importPackage(database, revised()));
    const auto outcome = store::importPackage(database, mine, {}, &*comparison);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == core::ErrorCode::DatasetMoved);
}

TEST_CASE("tables that a package leaves out are named with the rows that go")
{
    auto database = tests::openStore();
    package::PackageReading reading = tests::samplePackage();
    REQUIRE(reading.tables.relations.size() == 1);
    REQUIRE(store::importPackage(database, reading));
    CHECK(store::compareWithCurrent(database, reading)->emptied.empty());
    reading.tables.relations.clear();
    reading.tables.sources.pop_back(); // some stay, or none were there
    const auto comparison = store::compareWithCurrent(database, reading);
    REQUIRE(comparison);
    const auto &emptied = comparison->emptied;
    CHECK(std::ranges::count(emptied, core::NamedCounts{"relations", {0, 0, 1}}) == 1);
}

TEST_CASE("a panel that loses most of its rows or all of them is told as lost")
{
    auto database = tests::openStore();
    tests::PanelTexts texts = tests::randomPanel(400, 3);
    REQUIRE(store::importPackage(database, tests::packageWith(texts)));
    const std::size_t all = texts.rows.size();
    texts.rows.resize(all - all / 3);
    CHECK_FALSE(store::compareWithCurrent(database, tests::packageWith(texts))->diff.losesMost());
    texts.rows.resize(all / 3);
    const auto most = store::compareWithCurrent(database, tests::packageWith(texts));
    REQUIRE(most);
    CHECK(most->diff.losesMost());
    CHECK_FALSE(most->diff.losesMostClaims());
    CHECK(most->diff.rowsBefore == all);
    CHECK(most->emptied.empty());
    texts.rows.clear();
    CHECK(store::compareWithCurrent(database, tests::packageWith(texts))->emptied ==
          std::vector<core::NamedCounts>{{"enterprises", {0, 0, all}}});
}

TEST_CASE("a comparison that is stopped says so")
{
    auto database = tests::openStore();
    REQUIRE(store::importPackage(database, tests::samplePackage()));
    std::stop_source stop;
    stop.request_stop();
    const auto comparison = store::compareWithCurrent(database, revised(), stop.get_token());
    REQUIRE_FALSE(comparison);
    CHECK(comparison.error().code == core::ErrorCode::Cancelled);
}

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
