#include "models/store/statement.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

using store::Statement;
using tests::ask;
using tests::openStore;

TEST_CASE("A statement runs again and again with other values")
{
    const auto database = openStore();
    Statement insert(database, QStringLiteral("insert"), QStringLiteral("INSERT INTO datasets (name) VALUES (?)"));
    CHECK(insert.run({QStringLiteral("临平")}));
    CHECK(insert.run({QStringLiteral("余杭")}));
    CHECK(insert.done());

    Statement select(database, QStringLiteral("select"),
                     QStringLiteral("SELECT dataset_id, name FROM datasets ORDER BY dataset_id"));
    CHECK(select.run());
    REQUIRE(select.next());
    CHECK(select.number(0) == 1);
    CHECK(select.text(1) == u"临平");
    REQUIRE(select.next());
    CHECK(select.text(1) == u"余杭");
    CHECK_FALSE(select.next());
    CHECK(select.done());
}

TEST_CASE("Blank texts are stored as NULL and read as blank")
{
    const auto database = openStore();
    Statement select(database, QStringLiteral("select"), QStringLiteral("SELECT ifnull(?, 'is null'), NULL"));
    for (const QString &blank : {QString(), QStringLiteral("")}) {
        select.run({blank});
        REQUIRE(select.next());
        CHECK(select.text(0) == u"is null");
        CHECK(select.text(1) == u"");
    }
}

TEST_CASE("The first error stays, names what was done and stops what follows")
{
    const auto database = openStore();
    Statement insert(database, QStringLiteral("import it"), QStringLiteral("INSERT INTO datasets (name) VALUES (?)"));
    CHECK(insert.run({QStringLiteral("a")}));
    CHECK_FALSE(insert.run({QStringLiteral("a")}));
    CHECK_FALSE(insert.run({QStringLiteral("b")}));
    CHECK_FALSE(insert.next());
    const auto done = insert.done();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == core::ErrorCode::StoreQuery);
    CHECK(done.error().args ==
          std::vector<std::string>{"import it", "UNIQUE constraint failed: datasets.name", ":memory:"});
    CHECK(ask(database, QStringLiteral("SELECT name FROM datasets")) == u"a");
}

TEST_CASE("A statement that cannot be understood is an error, not a crash")
{
    const auto database = openStore();
    Statement wrong(database, QStringLiteral("wrong"), QStringLiteral("SELEKT 1"));
    CHECK_FALSE(wrong.run({1, 2}));
    CHECK_FALSE(wrong.next());
    CHECK(wrong.done().error().args.at(1) == "near \"SELEKT\": syntax error");
}
