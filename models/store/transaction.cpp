#include "models/store/transaction.h"

#include "models/store/statement.h"

#include <utility>

namespace store {

core::Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    const QString sql = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    const auto begun = execute(database, QStringLiteral("begin"), sql);
    if (!begun)
        return begun.error();
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); then this statement fails and that is all right. It is no
    // Statement: those fail once the work is stopped.
    if (m_database)
        QSqlQuery(m_database->connection()).exec(QStringLiteral("ROLLBACK"));
}

core::Result<core::Done> Transaction::commit()
{
    const auto committed = execute(*m_database, QStringLiteral("commit"), QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace store
