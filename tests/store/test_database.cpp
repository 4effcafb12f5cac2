#include "models/store/database.h"
#include "models/store/transaction.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using core::ErrorCode;
using tests::ask;
using tests::openStore;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

core::Error refusal(const QString &path)
{
    const auto database = store::Database::open(path);
    REQUIRE_FALSE(database);
    return database.error();
}

} // namespace

TEST_CASE("Opening makes folder and file, with the newest schema")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/folder/数据.sqlite"));
    {
        const auto database = openStore(path);
        CHECK(database.path() == path);
        CHECK(ask(database, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
        CHECK(ask(database, QStringLiteral("PRAGMA journal_mode")) == u"wal");
        CHECK(ask(database, QStringLiteral("PRAGMA page_size")) == u"65536");
        CHECK(ask(database, QStringLiteral("PRAGMA foreign_keys")) == u"1");
        CHECK(ask(database, QStringLiteral("PRAGMA busy_timeout")) == u"5000");
        CHECK(ask(database, QStringLiteral("INSERT INTO datasets (name) VALUES ('kept')")) == u"");
    }
    CHECK(ask(openStore(path), QStringLiteral("SELECT name FROM datasets")) == u"kept");
}

TEST_CASE("A store in memory belongs to its connection")
{
    auto first = openStore();
    const auto second = openStore();
    CHECK(ask(first, QStringLiteral("INSERT INTO datasets (name) VALUES ('mine')")) == u"");
    CHECK(ask(second, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
}

TEST_CASE("A connection can be moved and is removed with its owner")
{
    const auto before = QSqlDatabase::connectionNames();
    {
        auto first = openStore();
        auto second = std::move(first);
        CHECK(ask(second, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
        auto third = openStore();
        third = std::move(second);
        CHECK(ask(third, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
        CHECK(QSqlDatabase::connectionNames().size() == before.size() + 1);
    }
    CHECK(QSqlDatabase::connectionNames() == before);
}

TEST_CASE("Two connections work on one file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    const auto first = openStore(path);
    const auto second = openStore(path);
    CHECK(ask(first, QStringLiteral("INSERT INTO datasets (name) VALUES ('seen')")) == u"");
    CHECK(ask(second, QStringLiteral("SELECT name FROM datasets")) == u"seen");
}

TEST_CASE("Without the log a transaction writes into the file itself")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    const auto database = openStore(path);
    const QString mode = QStringLiteral("PRAGMA journal_mode");
    {
        const store::WithoutLog straight(database);
        CHECK(ask(database, mode) == u"delete");
        CHECK(ask(database, QStringLiteral("INSERT INTO datasets (name) VALUES ('kept')")) == u"");
    }
    CHECK(ask(database, mode) == u"wal");
    CHECK(ask(openStore(path), QStringLiteral("SELECT name FROM datasets")) == u"kept");
    CHECK_FALSE(QFile::exists(path + u"-journal"));
}

TEST_CASE("The log stays while another connection has the store open, which goes on reading")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    const auto other = openStore(path);
    const auto database = openStore(path);
    const store::WithoutLog straight(database);
    CHECK(ask(database, QStringLiteral("PRAGMA journal_mode")) == u"wal");
    CHECK(ask(database, QStringLiteral("PRAGMA busy_timeout")) == u"5000");
    auto transaction = store::Transaction::begin(database);
    REQUIRE(transaction);
    CHECK(ask(database, QStringLiteral("INSERT INTO datasets (name) VALUES ('new')")) == u"");
    CHECK(ask(other, QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
    REQUIRE(transaction->commit());
    CHECK(ask(other, QStringLiteral("SELECT count(*) FROM datasets")) == u"1");
}

TEST_CASE("An empty file becomes a store")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.sqlite"));
    writeFile(path, {});
    CHECK(ask(openStore(path), QStringLiteral("SELECT count(*) FROM datasets")) == u"0");
}

TEST_CASE("A file that is no database is refused and not touched")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    const QByteArray letter = QByteArray("Dear colleague, this is not a database. ").repeated(100);
    writeFile(path, letter);
    const core::Error error = refusal(path);
    CHECK(error.code == ErrorCode::StoreBroken);
    CHECK(error.args == std::vector<std::string>{path.toStdString(), "file is not a database"});
    CHECK(readFile(path) == letter);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A database of another program is refused and not touched")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.sqlite"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        REQUIRE(other.open());
        other.exec(QStringLiteral("CREATE TABLE songs (title)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const QByteArray bytes = readFile(path);
    CHECK(refusal(path).code == ErrorCode::StoreBroken);
    CHECK(readFile(path) == bytes);
}

TEST_CASE("A damaged store is refused and not touched")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.sqlite"));
    openStore(path);
    QByteArray bytes = readFile(path);

    SECTION("cut off") { bytes.truncate(bytes.size() - 65536); }
    SECTION("overwritten in the middle")
    {
        constexpr int page = 65536;
        for (qsizetype at = page; at + page <= bytes.size(); at += page)
            bytes.replace(at, 4096, QByteArray(4096, '\x5a'));
    }
    writeFile(path, bytes);
    const core::Error error = refusal(path);
    CHECK(error.code == ErrorCode::StoreBroken);
    CHECK(error.args.at(0) == path.toStdString());
    CHECK(error.args.at(1) != "");
    CHECK(readFile(path) == bytes);
}

TEST_CASE("A store of a newer version is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.sqlite"));
    ask(openStore(path), QStringLiteral("PRAGMA user_version = 999"));
    const core::Error error = refusal(path);
    CHECK(error.code == ErrorCode::StoreTooNew);
    CHECK(error.args.at(0) == path.toStdString());
    CHECK(error.args.at(1) == "999");
}

TEST_CASE("What cannot be opened is named with its reason")
{
    const QTemporaryDir folder;
    CHECK(refusal(folder.path()).code == ErrorCode::StoreUnopenable); // a folder
    CHECK(refusal(folder.path()).args ==
          std::vector<std::string>{folder.path().toStdString(), "unable to open database file"});
    CHECK(refusal(QString()).code == ErrorCode::StoreUnopenable);
    writeFile(folder.filePath(QStringLiteral("file")), "x");
    const QString below = folder.filePath(QStringLiteral("file/store.sqlite"));
    CHECK(refusal(below).code == ErrorCode::StoreUnopenable);
    CHECK(refusal(below).args.at(0) == below.toStdString());
}

TEST_CASE("A locked new file cannot be opened, and says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("locked.sqlite"));
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
    other.setDatabaseName(path);
    REQUIRE(other.open());
    other.exec(QStringLiteral("BEGIN EXCLUSIVE"));
    const core::Error error = refusal(path);
    other.close();
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("locker"));
    CHECK(error.code == ErrorCode::StoreBusy);
    CHECK(error.args == std::vector<std::string>{path.toStdString()});
}
