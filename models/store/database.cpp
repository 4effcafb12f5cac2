#include "models/store/database.h"

#include "models/store/migrate.h"
#include "models/store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSqlDriver>

#include <atomic>
#include <utility>

namespace store {

namespace {

constexpr int busyTimeout = 5000; ///< milliseconds that a statement waits for another writer

constexpr qint64 applicationId = 0x4c506578; // "LPex", set by the first migration

core::Error unopenable(const QString &path, const QString &reason)
{
    return {core::ErrorCode::StoreUnopenable, {path.toStdString(), reason.toStdString()}};
}

core::Error broken(const QString &path, const QString &reason)
{
    return {core::ErrorCode::StoreBroken, {path.toStdString(), reason.toStdString()}};
}

/// What goes wrong while opening is told as such: the path first, then SQLite's reason.
core::Error whileOpening(const core::Error &error)
{
    if (error.code != core::ErrorCode::StoreQuery)
        return error;
    return {core::ErrorCode::StoreUnopenable, {error.args[2], error.args[1]}};
}

const QString writeAheadLog = QStringLiteral("PRAGMA journal_mode = WAL");

/// First column of every row of the answer.
core::Result<QStringList> answer(const Database &database, const QString &sql)
{
    Statement statement(database, QStringLiteral("open"), sql);
    QStringList texts;
    statement.run();
    while (statement.next())
        texts.append(statement.text(0));
    if (const auto done = statement.done(); !done)
        return done.error();
    return texts;
}

/// An empty file becomes a store; a database of another program must not.
core::Result<core::Done> checkIdentity(const Database &database)
{
    // In this order: where another program makes the store in between, its tables come together with the number.
    const auto objects = answer(database, QStringLiteral("SELECT name FROM sqlite_schema"));
    if (!objects)
        return objects.error();
    const auto id = answer(database, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (!objects->isEmpty() && id->value(0).toLongLong() != applicationId)
        return broken(database.path(), QStringLiteral("a database of another program"));
    return core::Done{};
}

/// Remembers which files were found whole, so that another connection to the same file as it is need not look again:
/// with a million claims that takes half a second. Any thread.
class WholeFiles
{
public:
    bool holds(const QString &path) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_states.constFind(path);
        return found != m_states.constEnd() && *found == stateOf(path);
    }
    void add(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        m_states.insert(path, stateOf(path));
    }

private:
    using State = std::pair<qint64, QDateTime>; ///< size and time of the last change
    static State stateOf(const QString &path)
    {
        const QFileInfo file(path);
        return {file.size(), file.lastModified()};
    }

    mutable QMutex m_mutex;
    QHash<QString, State> m_states;
};

/// Looks for damage in the plain tables; panel segments are too large for this and carry check sums.
core::Result<core::Done> checkTables(const Database &database)
{
    static WholeFiles wholeFiles;
    if (wholeFiles.holds(database.path()))
        return core::Done{};
    const auto tables = answer(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                        "AND name NOT LIKE 'panel%' AND name NOT LIKE 'sqlite%'"));
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const auto findings = answer(database, QStringLiteral("PRAGMA quick_check(\"%1\")").arg(table));
        if (!findings)
            return findings.error();
        if (findings->value(0) != u"ok")
            return broken(database.path(), findings->value(0));
    }
    if (database.path() != inMemory)
        wholeFiles.add(database.path());
    return core::Done{};
}

/// Settings of the connection and, in a new file, of the file: large pages for the column segments with a
/// cache to match (the default holds 31 of them), and a write-ahead log so that readers and the one writer do
/// not wait for each other.
core::Result<core::Done> configure(const Database &database)
{
    for (const char *setting : {"page_size = 65536", "cache_size = -32768", "foreign_keys = ON"}) {
        const QString sql = QStringLiteral("PRAGMA ") + QLatin1String(setting);
        if (const auto done = execute(database, QStringLiteral("open"), sql); !done)
            return done.error();
    }
    // Refused on a read-only file or while another connection does the same: the store works all the same.
    (void)answer(database, writeAheadLog);
    return core::Done{};
}

core::Result<core::Done> prepareStore(const Database &database)
{
    using Step = core::Result<core::Done> (*)(const Database &);
    const Step toNewest = [](const Database &d) { return migrate(d); };
    for (const Step step : {&checkIdentity, &checkTables, &configure, toNewest}) {
        if (const auto done = step(database); !done)
            return whileOpening(done.error());
    }
    return core::Done{};
}

} // namespace

core::Result<Database> Database::open(const QString &path)
{
    if (path.isEmpty()) // SQLite would open a nameless file that vanishes
        return unopenable(path, QStringLiteral("no file name"));
    const QString folder = QFileInfo(path).absolutePath();
    if (path != inMemory && !QDir().mkpath(folder))
        return unopenable(path, QStringLiteral("cannot create folder %1").arg(folder));

    static std::atomic<unsigned> opened = 0;
    const QString name = QStringLiteral("store-%1").arg(++opened);
    Database database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name), path);
    database.m_connection.setDatabaseName(path);
    database.m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
    if (!database.m_connection.open())
        return unopenable(path, database.m_connection.lastError().databaseText());
    if (const auto done = prepareStore(database); !done)
        return done.error();
    return database;
}

Database::Database(QSqlDatabase connection, QString path)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
{}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_path(std::move(other.m_path))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, QSqlDatabase());
        m_path = std::move(other.m_path);
    }
    return *this;
}

void Database::handOverTo(const QObject &owner) { m_connection.driver()->moveToThread(owner.thread()); }

Database::~Database() { close(); }

void Database::close()
{
    const QString name = m_connection.connectionName();
    m_connection = QSqlDatabase(); // removing a connection that is still referred to would leak it
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

void Database::setFolding(bool folds)
{
    constexpr int usualPages = 1000; // SQLite's own
    (void)answer(*this, QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(folds ? usualPages : 0));
}

core::Result<core::Done> checkpoint(const Database &database)
{
    const auto done = answer(database, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    return done ? core::Result<core::Done>(core::Done{}) : done.error();
}

namespace {

/// Where someone else uses the store, that is not waited for.
void answerAtOnce(const Database &database, const QString &sql)
{
    (void)answer(database, QStringLiteral("PRAGMA busy_timeout = 0"));
    (void)answer(database, sql);
    (void)answer(database, QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeout));
}

} // namespace

WithoutLog::WithoutLog(const Database &database)
    : m_database(database)
{
    answerAtOnce(database, QStringLiteral("PRAGMA journal_mode = DELETE"));
}

// Where it fails the next connection does it.
WithoutLog::~WithoutLog() { answerAtOnce(m_database, writeAheadLog); }

void emptyLog(const Database &database) { answerAtOnce(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); }

} // namespace store
