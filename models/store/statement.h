#pragma once

#include "models/store/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

namespace store {

/// The error of a failed statement `name`: StoreBroken when SQLite found the file damaged or no database at
/// all, StoreBusy when another connection holds the write lock beyond the busy timeout, otherwise StoreQuery with the
/// path and SQLite's own reason.
core::Error queryError(const Database &database, const QString &name, const QSqlError &error);

/// One prepared statement with positional values. Errors stick: after the first one every call does nothing,
/// so that done() needs to be asked only once, at the end. Must not outlive its Database.
class Statement
{
public:
    /// `name` says in error messages what was being done, e.g. "import observations".
    Statement(const Database &database, const QString &name, const QString &sql);

    /// Runs with these values in the order of the placeholders; empty texts become NULL.
    bool run(const QVariantList &values = {});
    /// Moves to the next row of the answer; false at its end and after an error.
    bool next();
    /// NULL reads as the empty text, or 0.
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    core::Result<core::Done> done() const;

private:
    const Database *m_database;
    QString m_name;
    QSqlQuery m_query;
    QSqlError m_error;
    bool m_isStopped = false;
};

/// Runs one statement that answers nothing.
core::Result<core::Done> execute(const Database &database, const QString &name, const QString &sql,
                                 const QVariantList &values = {});

} // namespace store
