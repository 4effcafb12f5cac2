#include "models/store/savedviews.h"

#include "models/store/importer.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

namespace {

store::Database filledStore()
{
    auto database = tests::openStore();
    package::PackageReading reading = tests::samplePackage();
    reading.name = QStringLiteral("one");
    REQUIRE(store::importPackage(database, reading));
    reading.name = QStringLiteral("other");
    REQUIRE(store::importPackage(database, reading));
    return database;
}

core::SavedView view(const char *name, int year)
{
    core::SavedView view{name, "overview", {}, {}};
    view.filter.lastYear = year;
    return view;
}

} // namespace

TEST_CASE("views are kept by dataset and name")
{
    auto database = filledStore();
    const auto one = QStringLiteral("one");
    REQUIRE(store::saveView(database, one, view("年报", 2024)));
    REQUIRE(store::saveView(database, one, view("A", 2021)));
    REQUIRE(store::saveView(database, one, view("年报", 2025))); // in its place
    const auto kept = store::savedViews(database, one);
    REQUIRE(kept);
    CHECK(*kept == std::vector<core::SavedView>{view("A", 2021), view("年报", 2025)});
    CHECK(store::savedViews(database, QStringLiteral("other"))->empty());
    CHECK(store::savedViews(database, QStringLiteral("none")).error().code == core::ErrorCode::UnknownDataset);
}

TEST_CASE("a view gets another name unless that is taken")
{
    auto database = filledStore();
    const auto one = QStringLiteral("one");
    REQUIRE(store::saveView(database, one, view("A", 2021)));
    REQUIRE(store::saveView(database, one, view("B", 2022)));
    const auto taken = store::renameView(database, one, QStringLiteral("A"), QStringLiteral("B"));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == core::ErrorCode::ViewExists);
    REQUIRE(store::renameView(database, one, QStringLiteral("A"), QStringLiteral("A")));
    REQUIRE(store::renameView(database, one, QStringLiteral("A"), QStringLiteral("C")));
    CHECK(*store::savedViews(database, one) == std::vector<core::SavedView>{view("B", 2022), view("C", 2021)});
    REQUIRE(store::removeView(database, one, QStringLiteral("B")));
    REQUIRE(store::removeView(database, one, QStringLiteral("never there")));
    CHECK(*store::savedViews(database, one) == std::vector<core::SavedView>{view("C", 2021)});
}

TEST_CASE("a view that is no view any more is told")
{
    auto database = filledStore();
    tests::ask(database, QStringLiteral("INSERT INTO views VALUES (1, 'x', '{', '2026')"));
    const auto all = store::savedViews(database, QStringLiteral("one"));
    REQUIRE_FALSE(all);
    CHECK(all.error().code == core::ErrorCode::StoreBroken);
}
