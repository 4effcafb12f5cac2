#pragma once

#include "models/core/indicatorset.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <stop_token>
#include <utility>

class QObject;

namespace store {

/// The path of a store of one connection only.
inline const QString inMemory = QStringLiteral(":memory:");

/// One open connection to a store, closed on destruction. Belongs to the thread that opened it or that it was
/// handed to; each job opens its own. Opening runs the numbered migrations that are missing, in one transaction.
class Database
{
public:
    /// `path` is a file name, or inMemory. Creates file and folder.
    /// A file that is no store of this program or is damaged is refused (StoreBroken), one of a newer
    /// version as well (StoreTooNew); neither is written to. One that another program is
    /// writing to is StoreBusy. All else that fails is StoreUnopenable.
    static core::Result<Database> open(const QString &path);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Gives the connection to the owner's thread; called on the one it belongs to, with no statement open.
    void handOverTo(const QObject &owner);
    const QSqlDatabase &connection() const { return m_connection; }
    const QString &path() const { return m_path; }
    /// Once `stop` is requested every statement fails with ErrorCode::Cancelled, so that a transaction under way rolls
    /// back as a whole.
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    const std::stop_token &stop() const { return m_stop; }
    bool isStopped() const { return m_stop.stop_requested(); }
    /// Hears how many of the rows to store are, on the connection's thread. A part of the work may be counted anew.
    void setProgress(std::function<void(qint64 done, qint64 total)> progress) { m_progress = std::move(progress); }
    void report(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }
    /// Whether commits bring what they wrote into the file itself (at first they do). That takes as long as writing it
    /// did and cannot be stopped; put off, what was written is as safe, see checkpoint().
    void setFolding(bool folds);

private:
    Database(QSqlDatabase connection, QString path);
    void close();

    QSqlDatabase m_connection;
    QString m_path;
    std::stop_token m_stop;
    std::function<void(qint64, qint64)> m_progress;
    friend class Transaction;
    mutable int m_transactions = 0; ///< open, one within the other
};

/// Lets the statements of a database be stopped for a while, see Database::setStop().
class StopScope
{
public:
    StopScope(Database &database, const std::stop_token &stop)
        : m_database(database)
    {
        m_database.setStop(stop);
    }
    ~StopScope() { m_database.setStop({}); }
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

private:
    Database &m_database;
};

/// While it lives, what a transaction writes goes into the file itself and not first into the write-ahead log, from
/// where all of it would have to be written again: half the time for much that is new. What it overwrites is kept in a
/// rollback journal, so that it is as safe. Whoever opens the store meanwhile waits, so it is without effect while
/// another connection has the store open, and within a transaction.
class WithoutLog
{
public:
    explicit WithoutLog(const Database &database);
    ~WithoutLog();
    WithoutLog(const WithoutLog &) = delete;
    WithoutLog &operator=(const WithoutLog &) = delete;

private:
    const Database &m_database;
};

/// Brings what commits left in the write-ahead log into the file itself, beside readers and writers.
core::Result<core::Done> checkpoint(const Database &database);
/// Gives back what work that was undone left in the write-ahead log, unless someone reads it just then.
void emptyLog(const Database &database);

} // namespace store
