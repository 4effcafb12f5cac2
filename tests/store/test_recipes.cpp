#include "models/store/recipes.h"

#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QTemporaryDir>

namespace {

store::Recipe recipe(const char *name, const char *unit)
{
    core::Mapping mapping;
    mapping.format = "csv";
    mapping.constants.unit = unit;
    return {QString::fromUtf8(name), mapping};
}

} // namespace

TEST_CASE("recipes are kept in the store by name, the one saved last first")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    {
        auto database = tests::openStore(path);
        REQUIRE(store::saveRecipe(database, recipe("统计局", "亿元")));
        REQUIRE(store::saveRecipe(database, recipe("other", "%")));
    }
    auto database = tests::openStore(path);
    auto all = store::recipes(database);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().name == QStringLiteral("other"));
    CHECK(all->back().mapping == recipe("统计局", "亿元").mapping);

    REQUIRE(store::saveRecipe(database, recipe("统计局", "万元")));
    REQUIRE(store::removeRecipe(database, QStringLiteral("other")));
    REQUIRE(store::removeRecipe(database, QStringLiteral("never there")));
    all = store::recipes(database);
    REQUIRE(all->size() == 1);
    CHECK(all->front().mapping.constants.unit == "万元");
}

TEST_CASE("a recipe that is no mapping any more is told")
{
    const auto database = tests::openStore();
    tests::ask(database, QStringLiteral("INSERT INTO recipes VALUES ('x', '{', '2026')"));
    const auto all = store::recipes(database);
    REQUIRE_FALSE(all);
    CHECK(all.error().code == core::ErrorCode::StoreBroken);
}
