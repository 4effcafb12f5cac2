#include "models/store/migrate.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QTemporaryDir>

using store::splitStatements;
using tests::ask;

namespace {

class Scripts
{
public:
    void add(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A script is split where statements end")
{
    CHECK(splitStatements(QStringLiteral("SELECT 1; SELECT 2")) == QStringList{u"SELECT 1"_qs, u"SELECT 2"_qs});
    CHECK(splitStatements(QStringLiteral(" ;; \n ; ")).isEmpty());
    CHECK(splitStatements(QString()).isEmpty());
}

TEST_CASE("Semicolons in quotes end nothing")
{
    CHECK(splitStatements(QStringLiteral("SELECT 'a;''b;', \"c;d\", `e;f`, [g;h]; SELECT 2")) ==
          QStringList{u"SELECT 'a;''b;', \"c;d\", `e;f`, [g;h]"_qs, u"SELECT 2"_qs});
    CHECK(splitStatements(QStringLiteral("SELECT 'never closed; SELECT 2")).size() == 1);
}

TEST_CASE("Comments between statements are dropped, those within a statement stay")
{
    CHECK(splitStatements(QStringLiteral("-- first; comment\n/* second; */ SELECT 1 -- why; so\n, 2; -- last;")) ==
          QStringList{u"SELECT 1 -- why; so\n, 2"_qs});
    CHECK(splitStatements(QStringLiteral("SELECT 1 /* a; b */ + 2; /* never closed; SELECT 3")) ==
          QStringList{u"SELECT 1 /* a; b */ + 2"_qs});
    CHECK(splitStatements(QStringLiteral("SELECT 3 - 1 / 2;")) == QStringList{u"SELECT 3 - 1 / 2"_qs});
}

TEST_CASE("The body of a trigger belongs to its statement")
{
    const QString trigger = QStringLiteral("CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n"
                                           "  UPDATE a SET b = CASE WHEN b > 1 THEN 1 ELSE 2 END;\n"
                                           "  DELETE FROM c;\nEND");
    CHECK(splitStatements(trigger + u"; SELECT 1;") == QStringList{trigger, u"SELECT 1"_qs});
}

TEST_CASE("Scripts run in the order of their numbers, each once")
{
    Scripts scripts;
    scripts.add(QStringLiteral("103_first.sql"), "CREATE TABLE log (step); INSERT INTO log VALUES (103);");
    scripts.add(QStringLiteral("110_second.sql"), "INSERT INTO log VALUES (110);");
    scripts.add(QStringLiteral("notes_on.sql"), "INSERT INTO log VALUES ('no number, no step');");
    const auto database = tests::openStore();
    REQUIRE(store::migrate(database, scripts.path()));
    CHECK(ask(database, QStringLiteral("SELECT step FROM log")) == u"103\n110");
    CHECK(ask(database, QStringLiteral("PRAGMA user_version")) == u"110");
    REQUIRE(store::migrate(database, scripts.path()));
    CHECK(ask(database, QStringLiteral("SELECT step FROM log")) == u"103\n110");
    scripts.add(QStringLiteral("111_third.sql"), "INSERT INTO log VALUES (111);");
    REQUIRE(store::migrate(database, scripts.path()));
    CHECK(ask(database, QStringLiteral("SELECT step FROM log")) == u"103\n110\n111");
}

TEST_CASE("A script that fails leaves nothing behind")
{
    Scripts scripts;
    scripts.add(QStringLiteral("103_good.sql"), "CREATE TABLE half_way (step);");
    scripts.add(QStringLiteral("104_bad.sql"), "CREATE TABLE more (step); INSERT INTO nowhere VALUES (1);");
    const auto database = tests::openStore();
    const QString version = ask(database, QStringLiteral("PRAGMA user_version"));
    const auto done = store::migrate(database, scripts.path());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == core::ErrorCode::StoreQuery);
    CHECK(done.error().args == std::vector<std::string>{"104_bad.sql", "no such table: nowhere", ":memory:"});
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('half_way', 'more')")) ==
          u"0");
    CHECK(ask(database, QStringLiteral("PRAGMA user_version")) == version);
}

TEST_CASE("A newer store and a missing folder are errors")
{
    Scripts scripts;
    scripts.add(QStringLiteral("001_old.sql"), "SELECT 1;");
    const auto database = tests::openStore();
    ask(database, QStringLiteral("PRAGMA user_version = 7"));
    const auto newer = store::migrate(database, scripts.path());
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == core::ErrorCode::StoreTooNew);
    CHECK(newer.error().args == std::vector<std::string>{":memory:", "7", "1"});
    const auto nowhere = store::migrate(database, QStringLiteral(":/no/such/folder"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == core::ErrorCode::FileMissing);
}

TEST_CASE("The schema keeps the comments on its columns")
{
    CHECK(ask(tests::openStore(), QStringLiteral("SELECT sql LIKE '%-- the package''s own%' FROM sqlite_schema "
                                                 "WHERE name = 'revisions'")) == u"1");
}

TEST_CASE("A store of version 1 gets what later versions have and keeps what it holds")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    {
        const auto database = tests::openStore(path);
        for (const char *table :
             {"revision_files", "views", "recipes", "panel_parts", "panel_segments", "revision_panels", "panels"})
            ask(database, QStringLiteral("DROP TABLE ") + QLatin1String(table));
        for (const char *column : {"others_added", "others_revised", "others_removed"})
            ask(database, QStringLiteral("ALTER TABLE revisions DROP COLUMN ") + QLatin1String(column));
        ask(database, QStringLiteral("INSERT INTO datasets (name) VALUES ('kept'); "));
        ask(database, QStringLiteral("PRAGMA user_version = 1"));
    }
    const auto database = tests::openStore(path);
    CHECK(ask(database, QStringLiteral("PRAGMA user_version")) == u"7");
    CHECK(ask(database, QStringLiteral("SELECT name FROM datasets")) == u"kept");
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM recipes")) == u"0");
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM views")) == u"0");
    CHECK(ask(database, QStringLiteral("SELECT count(*) FROM panel_segments")) == u"0");
}
