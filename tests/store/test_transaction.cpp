#include "models/store/transaction.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QTemporaryDir>

using store::Transaction;
using tests::ask;
using tests::openStore;

namespace {
const QString insert = QStringLiteral("INSERT INTO datasets (name) VALUES ('a')");
const QString count = QStringLiteral("SELECT count(*) FROM datasets");
} // namespace

TEST_CASE("A transaction is kept when committed and undone otherwise")
{
    const auto database = openStore();
    {
        const auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        ask(database, insert);
        CHECK(ask(database, count) == u"1");
    }
    CHECK(ask(database, count) == u"0");
    {
        auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        ask(database, insert);
        REQUIRE(transaction->commit());
    }
    CHECK(ask(database, count) == u"1");
}

TEST_CASE("A transaction within another goes with it, and alone when only it is undone")
{
    const auto database = openStore();
    const auto put = [&](bool commits) {
        auto inner = Transaction::begin(database);
        REQUIRE(inner);
        ask(database, insert);
        if (commits)
            REQUIRE(inner->commit());
    };
    {
        auto outer = Transaction::begin(database);
        REQUIRE(outer);
        put(false);
        CHECK(ask(database, count) == u"0");
        put(true);
        CHECK(ask(database, count) == u"1");
    }
    CHECK(ask(database, count) == u"0");
    put(true); // alone again
    CHECK(ask(database, count) == u"1");
}

TEST_CASE("Only one writes at a time; the others read what was there before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    const auto first = openStore(path);
    const auto second = openStore(path);
    ask(second, QStringLiteral("PRAGMA busy_timeout = 0"));
    auto writing = Transaction::begin(first);
    REQUIRE(writing);
    ask(first, insert);

    const auto refused = Transaction::begin(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::StoreBusy);
    CHECK(refused.error().args == std::vector<std::string>{path.toStdString()});

    const auto reading = Transaction::begin(second, Transaction::Kind::Read);
    REQUIRE(reading);
    CHECK(ask(second, count) == u"0");
    REQUIRE(writing->commit());
    CHECK(ask(second, count) == u"0"); // still the state that it began with
}

TEST_CASE("A commit that fails undoes everything")
{
    const auto database = openStore();
    ask(database, QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    {
        auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        ask(database, QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        CHECK(ask(database, QStringLiteral("INSERT INTO sources (dataset_id, valid_from_revision, ordinal, id) "
                                           "VALUES (1, 1, 1, 's1')")) == u"");
        const auto committed = transaction->commit();
        REQUIRE_FALSE(committed);
        CHECK(committed.error().args.at(1) == "FOREIGN KEY constraint failed");
    }
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM sources")) == u"0");
    CHECK(Transaction::begin(database)); // and the next one can begin
}
