#include "models/store/statement.h"

namespace store {

namespace {
constexpr int sqliteBusy = 5;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr int primaryCode = 0xff; // extended result codes keep the primary one in the low byte
} // namespace

core::Error queryError(const Database &database, const QString &name, const QSqlError &error)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return {core::ErrorCode::StoreBroken, {database.path().toStdString(), reason.toStdString()}};
    if (code == sqliteBusy)
        return {core::ErrorCode::StoreBusy, {database.path().toStdString()}};
    return {core::ErrorCode::StoreQuery, {name.toStdString(), reason.toStdString(), database.path().toStdString()}};
}

Statement::Statement(const Database &database, const QString &name, const QString &sql)
    : m_database(&database)
    , m_name(name)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_error = m_query.lastError();
}

bool Statement::run(const QVariantList &values)
{
    if (m_error.isValid() || m_isStopped)
        return false;
    if (m_database->isStopped()) {
        m_isStopped = true;
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool blank = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        m_query.bindValue(i, blank ? QVariant(QMetaType(QMetaType::QString)) : value);
    }
    if (m_query.exec())
        return true;
    m_error = m_query.lastError();
    return false;
}

bool Statement::next()
{
    if (m_error.isValid() || m_isStopped || !m_query.isActive())
        return false;
    if (m_database->isStopped()) {
        m_isStopped = true;
        return false;
    }
    if (m_query.next())
        return true;
    m_error = m_query.lastError();
    return false;
}

core::Result<core::Done> Statement::done() const
{
    if (m_isStopped)
        return core::ErrorCode::Cancelled;
    if (m_error.isValid())
        return queryError(*m_database, m_name, m_error);
    return core::Done{};
}

core::Result<core::Done> execute(const Database &database, const QString &name, const QString &sql,
                                 const QVariantList &values)
{
    Statement statement(database, name, sql);
    statement.run(values);
    return statement.done();
}

} // namespace store
